import type { ChatLine } from '../../protocol/live';
import type { MatchStatus } from '../../protocol/match-info';
import type { Pulse } from '../clock/pulse';
import type { AssetStore } from './asset-store';
import type { SessionStore } from './session-store';
import type { Commit, LogEntry, StoredMatch } from './documents/stored-match';

/** A match as it is kept, from some place of its log and chat on. */
export interface LoadedMatch {
  readonly match: StoredMatch;
  readonly log: readonly LogEntry[];
  readonly chat: readonly ChatLine[];
}

/** A one-time code that carries a seat to another device. */
export interface StoredCode {
  /** Hash of the code. */
  readonly hash: string;
  readonly match: string;
  readonly seat: number;
  /** Running time, ms. */
  readonly expiresAt: number;
}

/** How much is kept. */
export interface StoreFigures {
  /** What it takes on the disk. */
  readonly bytes: number;
  readonly sessions: number;
  /** Matches by their status; those there are none of left out. */
  readonly matches: Readonly<Partial<Record<MatchStatus, number>>>;
}

/** Keeps matches for good. Every call rejects with `StoreTrouble` when the database does not answer. */
export interface MatchStore {
  /** Six letters that tell this database from others, for as long as it is there. */
  readonly mark: string;
  /** Teaching sessions, in the same database. */
  readonly sessions: SessionStore;
  /** Built files of the app, in the same database. */
  readonly assets: AssetStore;
  /** False when the id is taken. */
  readonly create: (match: StoredMatch) => Promise<boolean>;
  /** Log after entry `state`, chat after line `chat`. */
  readonly load: (id: string, state?: number, chat?: number) => Promise<LoadedMatch | undefined>;
  /** Writes a step over the revision before it; false when somebody else was faster, and nothing was written. */
  readonly commit: (commit: Commit) => Promise<boolean>;
  /** These matches, without their logs; in no order, those that are gone left out. */
  readonly documents: (ids: readonly string[]) => Promise<StoredMatch[]>;
  /** Listed matches that gather or play, the latest first, below the cursor. */
  readonly list: (
    limit: number,
    before?: { readonly createdAt: number; readonly id: string },
  ) => Promise<StoredMatch[]>;
  /** Ids of matches to be looked at by a running time, the longest due first. */
  readonly due: (running: number, limit: number) => Promise<string[]>;
  /** Revisions of those of these matches that are still there. */
  readonly revisions: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Ids of matches made between two times, ms since 1970. */
  readonly madeBetween: (from: number, to: number) => Promise<string[]>;
  /** Removes a match and all that belongs to it. */
  readonly remove: (id: string) => Promise<void>;
  /** Removes what was said at these matches. */
  readonly clearChat: (ids: readonly string[]) => Promise<void>;
  /** Removes what expired before a time, ms since 1970; returns the ids. */
  readonly removeExpired: (before: number) => Promise<string[]>;
  /** Removes codes that ended before a running time. */
  readonly removeCodes: (running: number) => Promise<void>;
  readonly putCode: (code: StoredCode) => Promise<void>;
  /** Takes a code: the second time it is gone, and so it is after its running time. */
  readonly takeCode: (hash: string, running: number) => Promise<StoredCode | undefined>;
  /** Writes what is given of the pulse; returns what it was before. */
  readonly beat: (pulse: Partial<Pulse>) => Promise<Partial<Pulse>>;
  /** Reads all tables' keys: for now and then. */
  readonly figures: () => Promise<StoreFigures>;
  readonly close: () => Promise<void>;
}

/** The database did not answer, or could not write. */
export class StoreTrouble extends Error {}
