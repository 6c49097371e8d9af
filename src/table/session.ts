import type { MatchEvent, MatchView, Move, Refusal, Seat } from '../../rules/index';
import type { Advice, Reason } from '../bots/client';
import type { Following } from './following/use-following';
import type { SeatClock } from './people/seat-clock';

/** Who sits at a seat. */
export interface SeatInfo {
  readonly seat: Seat;
  readonly name: string;
  readonly kind: 'human' | 'bot';
  readonly level?: 'easy' | 'normal' | 'hard' | 'expert';
  /** Online: whether the person is at their device, or a bot plays for them; absent for bots, and at one device. */
  readonly presence?: 'here' | 'away' | 'stand-in';
  /** Online, with a clock. */
  readonly clock?: SeatClock;
}

/** The part of the record during which whoever looks was not there: somebody else may have played their seat. */
export interface Away {
  readonly from: number;
  readonly to: number;
}

/** What the table needs of a match; hotseat, online play and replays each provide it. */
export interface TableSession {
  /** For the seat (or spectator, or all-knowing eye) that looks now. */
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
  readonly seats: readonly SeatInfo[];
  /** Plays moves in order and stops at the first refusal, which it returns. */
  readonly act: (moves: readonly Move[]) => Promise<Refusal | undefined>;
  /** Absent when impossible now. */
  readonly undo?: () => void;
  readonly redo?: () => void;
  /** A replay or a spectator: nothing can be played. */
  readonly readOnly: boolean;
  /** Why nothing may be played just now, also by whoever's turn it is: the table is held. */
  readonly held?: string;
  /** The seat everybody waits for, when it is not the one that looks. */
  readonly thinking?: Seat;
  /** Thinks about what a strong player would do; absent when hints are off or nothing is to be decided. */
  readonly advise?: (onProgress: (done: number) => void) => Promise<Advice | undefined>;
  /** How the moves of others are shown; absent where one steps through a match oneself. */
  readonly following?: Following;
  /** What happened while whoever looks was not connected, until they have had a turn since. */
  readonly away?: Away;
  /** Why bots moved as they did, by the place of the event in the record. */
  readonly reasons?: ReadonlyMap<number, readonly Reason[]>;
}
