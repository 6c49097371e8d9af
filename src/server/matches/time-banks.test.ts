import { expect, test } from 'vitest';
import { afterDecision, restarted, runsOutAt, startClock } from './time-banks';

const minute = 60_000;

test('a decision within the free time costs nothing; what goes beyond leaves the bank', () => {
  const start = startClock('live', 2, [0], 1_000);
  expect(start.banks).toEqual([10 * minute, 10 * minute]);
  const quick = afterDecision(start, 'live', 0, [1], 1_000 + 30_000);
  expect(quick).toEqual({ banks: [10 * minute, 10 * minute], waiting: [{ seat: 1, since: 31_000 }] });
  const slow = afterDecision(start, 'live', 0, [0], 1_000 + 30_000 + minute);
  expect(slow).toEqual({ banks: [9 * minute, 10 * minute], waiting: [{ seat: 0, since: 91_000 }] });
});

test('a bank is never less than empty', () => {
  const start = startClock('quick', 2, [0], 0);
  expect(afterDecision(start, 'quick', 0, [1], 60 * minute).banks).toEqual([0, 4 * minute]);
});

test('in the boardroom one decision does not touch the time of the others', () => {
  const start = startClock('live', 3, [0, 1, 2], 0);
  expect(afterDecision(start, 'live', 1, [0, 2], 20_000).waiting).toEqual([
    { seat: 0, since: 0 },
    { seat: 2, since: 0 },
  ]);
});

test('time is over after free time and bank; a relaxed seat has a day, an untimed one for ever', () => {
  expect(runsOutAt(startClock('live', 2, [0], 500), 'live', 0)).toBe(500 + 30_000 + 10 * minute);
  expect(runsOutAt(startClock('relaxed', 2, [0], 500), 'relaxed', 0)).toBe(500 + 24 * 60 * minute);
  expect(runsOutAt(startClock('untimed', 2, [0], 500), 'untimed', 0)).toBeUndefined();
  expect(runsOutAt(startClock('live', 2, [0], 500), 'live', 1)).toBeUndefined();
});

test('whoever comes back starts the decision anew', () => {
  const start = startClock('live', 2, [0, 1], 0);
  expect(restarted(start, 'live', 1, 9_000).waiting).toEqual([
    { seat: 0, since: 0 },
    { seat: 1, since: 9_000 },
  ]);
});
