import { rulesVersion } from '../../rules/index';
import type { LogEntry, StoredMatch, StoredSeat } from '../../src/server/storage/documents/stored-match';

/** A match as the store keeps it, without a server around. */
export const aStoredMatch = (id: string, change: Partial<StoredMatch> = {}): StoredMatch => ({
  id,
  revision: 1,
  state: 0,
  chat: 0,
  status: 'playing',
  title: 'A match',
  listed: true,
  options: { players: 2, scenario: 'intro' },
  pace: 'live',
  hints: false,
  rules: rulesVersion,
  seed: 'seed',
  seats: [],
  host: 0,
  clock: { waiting: [], banks: [] },
  createdAt: 1_700_000_000_000,
  updatedAt: 1_700_000_000_000,
  expiresAt: 1_800_000_000_000,
  ...change,
});

type StoredPerson = Extract<StoredSeat, { kind: 'human' }>;

/** Somebody at a seat, their page there. */
export const aStoredPerson = (change: Partial<StoredPerson> = {}): StoredSeat => ({
  kind: 'human',
  name: 'Ada',
  credential: 'hash',
  present: true,
  standIn: false,
  ...change,
});

export const anEntry = (n: number): LogEntry => ({
  n,
  seat: 0,
  action: { type: 'play', move: { type: 'endTurn' } },
  by: 'human',
  at: 1_700_000_000_000 + n,
});

/** The match one step on. */
export const stepOf = (match: StoredMatch): StoredMatch => ({
  ...match,
  revision: match.revision + 1,
  state: match.state + 1,
});
