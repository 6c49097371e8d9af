import type { Seat } from '../../../rules/index';
import type { SeatAction } from '../../game/seat-action';
import type { ApiError } from '../../protocol/api';
import type { ActionAnswer, ChatLine } from '../../protocol/live';
import type { MatchInfo } from '../../protocol/match-info';
import type { LogEntry, StoredMatch } from '../storage/documents/stored-match';
import type { MatchRecipe } from './match-recipe';
import type { Subscriber } from './room-services';

/** A match somebody looks at or a bot plays in. Everything that changes it goes through one queue, and is on disk before anybody sees it. */
export interface Room {
  readonly stored: () => StoredMatch;
  readonly subscribers: ReadonlySet<Subscriber>;
  /** Welcomes a page, and tells it from then on what changes. */
  readonly enter: (subscriber: Subscriber) => Promise<void>;
  /** Tells it no more; returns how long the record is that it was told. */
  readonly leave: (subscriber: Subscriber) => number | undefined;
  /** What everybody may know of the match. One that today's rules can't play is shown as closed, and left as it is. */
  readonly info: () => Promise<MatchInfo>;
  /** Makes a move or takes one back. `state`: the position it was meant for. */
  readonly act: (seat: Seat, state: number, action: SeatAction, by: LogEntry['by']) => Promise<ActionAnswer>;
  readonly say: (seat: Seat, line: ChatLine['line']) => Promise<ApiError | undefined>;
  /** Changes what is kept of the match besides the game itself; an error changes nothing. */
  readonly change: (recipe: MatchRecipe) => Promise<ApiError | undefined>;
  /** Does what is due: clocks that ran out, bots to move. */
  readonly wake: () => Promise<void>;
  /** Catches up with what another server wrote. */
  readonly catchUp: () => Promise<void>;
  /** Tells everybody anew how the clocks stand. */
  readonly tellClocks: () => void;
  /** Lets go of the position while nobody needs it. */
  readonly rest: () => void;
  /** When anything last happened here, by `elapsed` of the clock. */
  readonly lastBusy: () => number;
  /** Resolves when everything asked for so far is done. */
  readonly settled: () => Promise<void>;
}
