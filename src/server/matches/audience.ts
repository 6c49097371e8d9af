import type { Viewer } from '../../../rules/index';
import type { MasterMatch } from '../../game/master-match';
import type { ChatLine } from '../../protocol/live';
import type { MatchInfo } from '../../protocol/match-info';
import type { Onlooker } from './room-services';
import { viewsTold } from './views-told';

/** The pages that look at a match, each told what its viewer may know. */
export interface Audience {
  readonly onlookers: Set<Onlooker>;
  readonly welcome: (
    onlooker: Onlooker,
    info: MatchInfo,
    position: MasterMatch | undefined,
    chat: readonly ChatLine[],
  ) => void;
  /** The match moved on; the record before event `from` is the same. */
  readonly change: (before: MasterMatch, position: MasterMatch, from: number, info: MatchInfo) => void;
  readonly news: (info: MatchInfo) => void;
  readonly chat: (lines: readonly ChatLine[]) => void;
}

export function openAudience(): Audience {
  const onlookers = new Set<Onlooker>();
  const views = viewsTold();
  return {
    onlookers,
    welcome(onlooker, info, position, chat) {
      onlooker.send('welcome', {
        info,
        ...(onlooker.seat === undefined ? {} : { seat: onlooker.seat }),
        ...(position === undefined ? {} : { standing: views.standing(position, viewerOf(onlooker)) }),
        chat,
      });
    },
    change(before, position, from, info) {
      const changeFor = views.changes(before, position, from);
      for (const onlooker of onlookers) onlooker.send('change', { ...changeFor(viewerOf(onlooker)), info });
    },
    news(info) {
      for (const onlooker of onlookers) onlooker.send('info', info);
    },
    chat(lines) {
      for (const onlooker of onlookers) for (const line of lines) onlooker.send('chat', line);
    },
  };
}

const viewerOf = ({ seat, seesAll }: Onlooker): Viewer => seat ?? (seesAll === true ? 'all' : 'spectator');
