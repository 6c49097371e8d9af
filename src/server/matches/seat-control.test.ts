import { expect, test } from 'vitest';
import { aStoredMatch, aStoredPerson } from '../../../tests/support/stored-matches';
import type { StoredMatch, StoredSeat } from '../storage/documents/stored-match';
import { everybodyAway } from './stored-changes';
import { botToAct, seatsOutOfTime, thinkingLease, wakeAtOf } from './seat-control';

const start = 1_700_000_000_000;
const waitingForFirst = (seats: readonly StoredSeat[], change: Partial<StoredMatch> = {}): StoredMatch =>
  aStoredMatch('M', { seats, clock: { waiting: [{ seat: 0, since: start }], banks: [600_000, 600_000] }, ...change });

test('a bot stands in for whoever is away for 45 seconds, before their time is over', () => {
  const match = waitingForFirst([aStoredPerson({ present: false, awaySince: start }), aStoredPerson()]);
  expect(wakeAtOf(match, start)).toBe(start + 45_000);
  expect(seatsOutOfTime(match, start + 44_999)).toEqual([]);
  expect(seatsOutOfTime(match, start + 45_000)).toEqual([0]);
});

test('somebody who was away before the server ran anew stays away since then', () => {
  const before = waitingForFirst([aStoredPerson({ present: false, awaySince: start - 60_000 }), aStoredPerson()]);
  const after = everybodyAway(before, start);
  expect(seatsOutOfTime(after, start)).toEqual([0]);
  expect(after.seats[1]).toHaveProperty('awaySince', start);
});

test('without a live clock nobody is replaced for being away', () => {
  const match = waitingForFirst([aStoredPerson({ present: false, awaySince: start }), aStoredPerson()], {
    pace: 'relaxed',
  });
  expect(seatsOutOfTime(match, start + 3_600_000)).toEqual([]);
});

test('a table the teacher holds waits for nobody', () => {
  const board = { quarter: 2, quarters: 5, phase: 'build', climate: 'warm', news: 'act-two', companies: [] } as const;
  const table = { session: 'S', table: 1, until: start, paused: false, upTo: 1, board };
  const match = waitingForFirst([aStoredPerson({ present: false, awaySince: start }), aStoredPerson()], { table });
  expect(wakeAtOf(match, start)).toBeUndefined();
  expect(seatsOutOfTime(match, start + 3_600_000)).toEqual([]);
});

test.each([
  ['live', false, false],
  ['quick', false, false],
  ['relaxed', false, true],
  ['untimed', false, true],
  ['live', true, true],
  ['quick', true, true],
] as const)('bots at a table where nobody is, at pace %s, in a class: %s, play on: %s', (pace, inClass, plays) => {
  const board = { quarter: 1, quarters: 5, phase: 'build', climate: 'warm', news: 'act-two', companies: [] } as const;
  const bot = { kind: 'bot', name: '', level: 'expert', temperament: 'even' } as const;
  const match = waitingForFirst([bot, aStoredPerson({ present: false, awaySince: start })], {
    pace,
    ...(inClass ? { table: { session: 'S', table: 1, until: start, paused: false, upTo: 1, board } } : {}),
  });
  expect(botToAct(match, false)).toBe(plays ? 0 : undefined);
  expect(wakeAtOf(match, start)).toBe(plays ? start + thinkingLease : undefined);
  const back = { ...match, seats: [bot, aStoredPerson()] };
  expect([botToAct(match, true), botToAct(back, false), wakeAtOf(back, start)]).toEqual([0, 0, start + thinkingLease]);
});
