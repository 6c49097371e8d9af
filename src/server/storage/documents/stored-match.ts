import type { CompanyId, MatchOptions, MatchState, Seat } from '../../../../rules/index';
import type { SeatAction } from '../../../game/seat-action';
import type { BotLevel, Temperament } from '../../../bots/levels';
import type { ChatLine } from '../../../protocol/live';
import { paces, type MatchStatus, type PaceId } from '../../../protocol/match-info';

/** A seat as it is kept; `credential` is a hash of what its holder shows. */
export type StoredSeat =
  | { readonly kind: 'open' }
  | { readonly kind: 'bot'; readonly name: string; readonly level: BotLevel; readonly temperament: Temperament }
  | {
      readonly kind: 'human';
      readonly name: string;
      readonly credential: string;
      readonly present: boolean;
      /** Since when nobody with the seat's credential is connected, running time in ms. */
      readonly awaySince?: number;
      /** Length of the record when they last decided something, or closed the last of their pages, on whatever device. */
      readonly followed?: number;
      /** A bot plays until they are back. */
      readonly standIn: boolean;
      /** A student of the session the match belongs to. */
      readonly student?: string;
      /** The bot that stands in gives the seat back after this quarter. */
      readonly standInFor?: number;
      /** Hash of the last code they asked for: no other carries the seat away. */
      readonly code?: string;
    };

/** Running times and banks, ms. */
export interface StoredClock {
  readonly waiting: readonly { readonly seat: Seat; readonly since: number }[];
  readonly banks: readonly number[];
}

/** A table of a teaching session. */
export interface StoredTable {
  readonly session: string;
  /** From 1. */
  readonly table: number;
  /** When the session and all its matches are deleted, ms since 1970. */
  readonly until: number;
  readonly paused: boolean;
  /** The last quarter the teacher lets it play. */
  readonly upTo: number;
  /** Since when it is held, running time in ms; clocks leave that time out. */
  readonly heldSince?: number;
  readonly board: Board;
}

/** A table's standing as console and projector show it. Money in ¥100 m. */
export interface Board {
  readonly quarter: number;
  readonly quarters: number;
  readonly phase: MatchState['phase'];
  readonly climate: MatchState['climate'];
  readonly news: MatchState['news'];
  readonly companies: readonly BoardCompany[];
}

export interface BoardCompany {
  readonly company: CompanyId;
  readonly valuation: number;
  readonly stake: number;
  readonly gain: number;
  readonly cash: number;
  readonly raised: number;
  readonly burned: number;
}

/** Everything of a match but its moves and its chat. Times in ms since 1970 where nothing else is said. Each stored version is one revision above the one before. */
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
  /** Version of the rules it is played by; while people gather, that of the server that wrote it. */
  readonly rules: number;
  /** Decides every card: never leaves the server before the end. */
  readonly seed: string;
  readonly seats: readonly StoredSeat[];
  readonly host: Seat;
  /** Hash of what the last person to leave the table showed. */
  readonly leftBy?: string;
  readonly clock: StoredClock;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number;
  /** When the server must look at the match by itself, running time in ms: a clock runs out, or a bot is to move. */
  readonly wakeAt?: number;
  readonly rematch?: string;
  readonly table?: StoredTable;
}

/** Whether somebody at the table has a page open, on whatever server. */
export const somebodyThere = ({ seats }: Pick<StoredMatch, 'seats'>): boolean =>
  seats.some((seat) => seat.kind === 'human' && seat.present);

/** Whether the public list shows a match: a live one that everybody left stands still, and is not shown until somebody is back. */
export const isShown = (match: StoredMatch): boolean =>
  match.listed && (match.status !== 'playing' || paces[match.pace].kind !== 'live' || somebodyThere(match));

/** A move or an undo, numbered from 1. */
export interface LogEntry {
  readonly n: number;
  readonly seat: Seat;
  readonly action: SeatAction;
  readonly by: 'human' | 'bot';
  /** Whose decision it was, in a teaching session. */
  readonly student?: string;
  readonly at: number;
}

/** One step of a match, written whole or not at all. */
export interface Commit {
  readonly match: StoredMatch;
  readonly entry?: LogEntry;
  readonly line?: ChatLine;
}
