import type { Viewer } from '../../../rules/index';
import type { MasterMatch } from '../../game/master-match';
import type { Change, ChatLine } from '../../protocol/live';
import type { MatchInfo } from '../../protocol/match-info';
import type { Onlooker } from './room-services';
import { viewParts } from './view-parts';

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
  readonly change: (position: MasterMatch, from: number) => void;
  readonly news: (info: MatchInfo, lines: readonly ChatLine[]) => void;
  /** Lets go of what was last sent: the next change says everything. */
  readonly forget: () => void;
}

export function openAudience(): Audience {
  const onlookers = new Set<Onlooker>();
  const parts = viewParts();
  return {
    onlookers,
    welcome(onlooker, info, position, chat) {
      onlooker.send('welcome', {
        info,
        ...(onlooker.seat === undefined ? {} : { seat: onlooker.seat }),
        ...(position === undefined
          ? {}
          : { standing: parts.standing(position.match, position.state, viewerOf(onlooker)) }),
        chat,
      });
    },
    change({ match, state }, from) {
      const changes = new Map<Viewer, Change>();
      for (const onlooker of onlookers) {
        const viewer = viewerOf(onlooker);
        const change = changes.get(viewer) ?? parts.change(match, state, from, viewer);
        changes.set(viewer, change);
        onlooker.send('change', change);
      }
    },
    news(info, lines) {
      for (const onlooker of onlookers) {
        onlooker.send('info', info);
        for (const line of lines) onlooker.send('chat', line);
      }
    },
    forget: parts.forget,
  };
}

const viewerOf = ({ seat }: Onlooker): Viewer => seat ?? 'spectator';
