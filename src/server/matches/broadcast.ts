import type { Viewer } from '../../../rules/index';
import type { MasterMatch } from '../../game/master-match';
import type { ChatLine } from '../../protocol/live';
import type { MatchInfo } from '../../protocol/match-info';
import type { StoredSeat } from '../storage/documents/stored-match';
import type { Subscriber } from './room-services';
import { viewDiffs } from './view-diffs';

/** The pages that look at a match, each sent what its viewer may know. */
export interface Broadcast {
  readonly subscribers: Set<Subscriber>;
  readonly welcome: (
    subscriber: Subscriber,
    seats: readonly StoredSeat[],
    info: MatchInfo,
    position: MasterMatch | undefined,
    chat: readonly ChatLine[],
  ) => void;
  /** The match moved on; the record before event `from` is the same. */
  readonly change: (before: MasterMatch, position: MasterMatch, from: number, info: MatchInfo) => void;
  readonly news: (info: MatchInfo) => void;
  readonly chat: (lines: readonly ChatLine[]) => void;
}

export function openBroadcast(): Broadcast {
  const subscribers = new Set<Subscriber>();
  const views = viewDiffs();
  return {
    subscribers,
    welcome(subscriber, seats, info, position, chat) {
      const own = seats[subscriber.seat ?? -1];
      subscriber.send('welcome', {
        info,
        ...(subscriber.seat === undefined ? {} : { seat: subscriber.seat }),
        ...(own?.kind === 'human' && own.followed !== undefined ? { followed: own.followed } : {}),
        ...(position === undefined ? {} : { standing: views.standing(position, viewerOf(subscriber)) }),
        chat,
      });
    },
    change(before, position, from, info) {
      const changeFor = views.changes(before, position, from);
      for (const subscriber of subscribers) subscriber.send('change', { ...changeFor(viewerOf(subscriber)), info });
    },
    news(info) {
      for (const subscriber of subscribers) subscriber.send('info', info);
    },
    chat(lines) {
      for (const subscriber of subscribers) for (const line of lines) subscriber.send('chat', line);
    },
  };
}

const viewerOf = ({ seat, seesAll }: Subscriber): Viewer => seat ?? (seesAll === true ? 'all' : 'spectator');
