import type { Seat } from '../../../rules/index';
import type { SeatAction } from '../../game/master-match';
import type { ApiError } from '../../protocol/api';
import type { ActionAnswer, ChatLine } from '../../protocol/live';
import type { LogEntry, StoredMatch } from '../storage/stored-match';
import type { Onlooker } from './room-services';

/** A match somebody looks at or a bot plays in. Everything that changes it goes through one queue, and is on disk before anybody sees it. */
export interface Room {
  readonly stored: () => StoredMatch;
  readonly onlookers: ReadonlySet<Onlooker>;
  /** Welcomes a page, and tells it from then on what changes. */
  readonly enter: (onlooker: Onlooker) => Promise<void>;
  readonly leave: (onlooker: Onlooker) => void;
  /** Makes a move or takes one back. `state`: the position it was meant for. */
  readonly act: (seat: Seat, state: number, action: SeatAction, by: LogEntry['by']) => Promise<ActionAnswer>;
  readonly say: (seat: Seat, line: ChatLine['line']) => Promise<ApiError | undefined>;
  /** Changes what is kept of the match; an error changes nothing. */
  readonly change: (to: (match: StoredMatch) => StoredMatch | ApiError) => Promise<ApiError | undefined>;
  /** Does what is due: clocks that ran out, bots to move. */
  readonly wake: () => Promise<void>;
  /** Catches up with what another server wrote. */
  readonly catchUp: () => Promise<void>;
  /** Lets go of the position while nobody needs it. */
  readonly rest: () => void;
  /** When anything last happened here, ms since 1970. */
  readonly lastBusy: () => number;
  /** Resolves when everything asked for so far is done. */
  readonly settled: () => Promise<void>;
}
