import type { StoredAnswers, StoredControl, StoredSession } from './documents/stored-session';

/** Keeps sessions for good. Every call rejects with `StoreTrouble` when the database does not answer. */
export interface SessionStore {
  /** False when the id or the code is taken. */
  readonly create: (session: StoredSession) => Promise<boolean>;
  readonly load: (id: string) => Promise<StoredSession | undefined>;
  readonly byCode: (code: string) => Promise<string | undefined>;
  /** Writes a session over the revision before it, and what was done on the console; false when somebody else was faster. */
  readonly commit: (session: StoredSession, control?: StoredControl) => Promise<boolean>;
  readonly revision: (id: string) => Promise<number | undefined>;
  readonly putAnswers: (session: string, answers: StoredAnswers) => Promise<void>;
  readonly answers: (session: string) => Promise<StoredAnswers[]>;
  /** The log of the console, the latest first. */
  readonly controls: (session: string, limit: number) => Promise<StoredControl[]>;
  readonly remove: (id: string) => Promise<void>;
  /** Ids of sessions made between two times, ms since 1970. */
  readonly madeBetween: (from: number, to: number) => Promise<string[]>;
  /** Ids of at most so many sessions whose time was over before a time, ms since 1970. */
  readonly expired: (before: number, limit: number) => Promise<string[]>;
}
