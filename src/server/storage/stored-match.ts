import type { MatchOptions, Move, Seat } from '../../../rules/index';
import type { BotLevel, Temperament } from '../../bots/levels';
import type { ChatLine } from '../../protocol/live';
import type { MatchStatus, PaceId } from '../../protocol/match-info';

/** A seat as it is kept; `credential` is a hash of what its holder shows. */
export type StoredSeat =
  | { readonly kind: 'open' }
  | { readonly kind: 'bot'; readonly name: string; readonly level: BotLevel; readonly temperament: Temperament }
  | {
      readonly kind: 'human';
      readonly name: string;
      readonly credential: string;
      readonly present: boolean;
      /** A bot plays until they are back. */
      readonly standIn: boolean;
      /** Hash of the last code they asked for: no other carries the seat away. */
      readonly code?: string;
    };

/** Times in ms since 1970, banks in ms. */
export interface StoredClock {
  readonly waiting: readonly { readonly seat: Seat; readonly since: number }[];
  readonly banks: readonly number[];
}

/** Everything of a match but its moves and its chat. Each stored version is one revision above the one before. */
export interface StoredMatch {
  readonly id: string;
  readonly revision: number;
  /** Number of moves and undos in the log. */
  readonly state: number;
  /** Number of lines of chat. */
  readonly chat: number;
  readonly status: MatchStatus;
  readonly title: string;
  readonly listed: boolean;
  readonly options: MatchOptions;
  readonly pace: PaceId;
  readonly hints: boolean;
  /** Version of the rules it is played by, and a digest of the position they led to as number `digestAt`. */
  readonly rules: number;
  readonly digest: string;
  /** Absent: the position as it is. */
  readonly digestAt?: number;
  /** Decides every card: never leaves the server before the end. */
  readonly seed: string;
  readonly seats: readonly StoredSeat[];
  readonly host: Seat;
  readonly clock: StoredClock;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number;
  /** When the server must look at the match by itself: a clock runs out, or a bot is to move. */
  readonly wakeAt?: number;
  readonly rematch?: string;
}

/** A move or an undo, numbered from 1. */
export interface LogEntry {
  readonly n: number;
  readonly seat: Seat;
  readonly action: { readonly type: 'play'; readonly move: Move } | { readonly type: 'undo' };
  readonly by: 'human' | 'bot';
  readonly at: number;
}

/** One step of a match, written whole or not at all. */
export interface Commit {
  readonly match: StoredMatch;
  readonly entry?: LogEntry;
  readonly line?: ChatLine;
}
