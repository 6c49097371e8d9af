import type { ChatLine } from '../../protocol/live';
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
  /** ms since 1970. */
  readonly expiresAt: number;
}

/** Keeps matches for good. Every call rejects with `StoreTrouble` when the database does not answer. */
export interface MatchStore {
  /** Teaching sessions, in the same database. */
  readonly sessions: SessionStore;
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
  /** Ids of matches to be looked at by now, the longest due first. */
  readonly due: (now: number, limit: number) => Promise<string[]>;
  /** Revisions of those of these matches that are still there. */
  readonly revisions: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Removes a match and all that belongs to it. */
  readonly remove: (id: string) => Promise<void>;
  /** Removes what was said at these matches. */
  readonly clearChat: (ids: readonly string[]) => Promise<void>;
  /** Removes what expired; returns the ids. */
  readonly removeExpired: (now: number) => Promise<string[]>;
  readonly putCode: (code: StoredCode) => Promise<void>;
  /** Takes a code: the second time it is gone. */
  readonly takeCode: (hash: string, now: number) => Promise<StoredCode | undefined>;
  /** Notes that a server runs now; returns when one last did. */
  readonly heartbeat: (now: number) => Promise<number | undefined>;
  readonly close: () => Promise<void>;
}

/** The database did not answer, or could not write. */
export class StoreTrouble extends Error {}
