import { expect, test } from 'vitest';
import type { StoredMatch, StoredSeat } from '../storage/stored-match';
import { everybodyAway } from './stored-changes';
import { seatsOutOfTime, wakeAtOf } from './stewards';

const start = 1_700_000_000_000;
const person = (change: Partial<Extract<StoredSeat, { kind: 'human' }>> = {}): StoredSeat => ({
  kind: 'human',
  name: 'Ada',
  credential: 'hash',
  present: true,
  standIn: false,
  ...change,
});

const waitingForFirst = (seats: readonly StoredSeat[], change: Partial<StoredMatch> = {}): StoredMatch => ({
  id: 'M',
  revision: 1,
  state: 4,
  chat: 0,
  status: 'playing',
  title: 'A match',
  listed: false,
  options: { players: 2, scenario: 'intro' },
  pace: 'live',
  hints: false,
  rules: 1,
  digest: '',
  seed: 'seed',
  seats,
  host: 0,
  clock: { waiting: [{ seat: 0, since: start }], banks: [600_000, 600_000] },
  createdAt: start,
  updatedAt: start,
  expiresAt: start,
  ...change,
});

test('a bot stands in for whoever is away for 45 seconds, before their time is over', () => {
  const match = waitingForFirst([person({ present: false, awaySince: start }), person()]);
  expect(wakeAtOf(match, start)).toBe(start + 45_000);
  expect(seatsOutOfTime(match, start + 44_999)).toEqual([]);
  expect(seatsOutOfTime(match, start + 45_000)).toEqual([0]);
});

test('somebody who was away before the server ran anew stays away since then', () => {
  const before = waitingForFirst([person({ present: false, awaySince: start - 60_000 }), person()]);
  const after = everybodyAway(before, start);
  expect(seatsOutOfTime(after, start)).toEqual([0]);
  expect(after.seats[1]).toHaveProperty('awaySince', start);
});

test('without a live clock nobody is replaced for being away', () => {
  const match = waitingForFirst([person({ present: false, awaySince: start }), person()], { pace: 'relaxed' });
  expect(seatsOutOfTime(match, start + 3_600_000)).toEqual([]);
});

test('a table the teacher holds waits for nobody', () => {
  const board = { quarter: 2, quarters: 5, phase: 'build', climate: 'warm', news: 'act-two', companies: [] } as const;
  const table = { session: 'S', table: 1, until: start, paused: false, upTo: 1, board };
  const match = waitingForFirst([person({ present: false, awaySince: start }), person()], { table });
  expect(wakeAtOf(match, start)).toBeUndefined();
  expect(seatsOutOfTime(match, start + 3_600_000)).toEqual([]);
});
