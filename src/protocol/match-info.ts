import type { MatchOptions, Seat } from '../../rules/index';
import type { BotLevel, Temperament } from '../bots/levels';

/** How much time people have. Each decision has `free` time; what it takes beyond comes out of the seat's `bank`. In ms. */
export type Pace =
  | { readonly kind: 'untimed' }
  | { readonly kind: 'live'; readonly free: number; readonly bank: number }
  | { readonly kind: 'relaxed'; readonly free: number };

const second = 1_000;
const minute = 60 * second;

/** Paces offered; the first is the usual one. A relaxed seat has a day for each decision. */
export const paces = {
  live: { kind: 'live', free: 30 * second, bank: 10 * minute },
  quick: { kind: 'live', free: 15 * second, bank: 4 * minute },
  relaxed: { kind: 'relaxed', free: 24 * 60 * minute },
  untimed: { kind: 'untimed' },
} as const satisfies Readonly<Record<string, Pace>>;

export type PaceId = keyof typeof paces;

/** Who plays a seat; an `open` one waits for whoever comes by the link. */
export type OnlineSeat =
  | { readonly kind: 'open' }
  | { readonly kind: 'bot'; readonly name: string; readonly level: BotLevel; readonly temperament: Temperament }
  | {
      readonly kind: 'human';
      readonly name: string;
      /** Somebody with this seat's credential is connected. */
      readonly present: boolean;
      /** A bot plays for them until they are back. */
      readonly standIn: boolean;
    };

/** `gathering` until every seat is taken; `closed` when it can't go on: expired, or its rules are gone. */
export type MatchStatus = 'gathering' | 'playing' | 'over' | 'closed';

/** What anybody with the link may know of a match besides the game itself. */
export interface MatchInfo {
  readonly id: string;
  readonly title: string;
  readonly status: MatchStatus;
  readonly listed: boolean;
  readonly options: MatchOptions;
  readonly pace: PaceId;
  /** Players may ask what a strong player would do. */
  readonly hints: boolean;
  readonly seats: readonly OnlineSeat[];
  /** The seat of whoever made the match; may start early, and delete it. Below 0 in a class: the teacher has no seat. */
  readonly host: Seat;
  readonly clock: ClockInfo;
  /** When the match is deleted if nobody does anything; ms since 1970. */
  readonly expiresAt: number;
  /** The teacher holds the table: nobody moves, no clock runs. `class`: until the other tables are as far. */
  readonly held?: 'paused' | 'class';
  /** The match its people went on to. */
  readonly rematch?: string;
}

export interface ClockInfo {
  /** The server's time when this was written, ms since 1970: clients correct their own by it. */
  readonly now: number;
  /** Seats everybody waits for, since when, and until when before a bot stands in; `until` is absent without a clock. */
  readonly waiting: readonly { readonly seat: Seat; readonly since: number; readonly until?: number }[];
  /** Time left in each seat's bank, ms. */
  readonly banks: readonly number[];
}

/** A line of a match's list. */
export interface ListedMatch {
  readonly id: string;
  readonly title: string;
  readonly status: MatchStatus;
  readonly options: MatchOptions;
  readonly pace: PaceId;
  readonly open: number;
  readonly names: readonly string[];
  readonly createdAt: number;
}
