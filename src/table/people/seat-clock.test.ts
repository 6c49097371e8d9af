import { describe, expect, test } from 'vitest';
import { clockText, faceOf, untilTick, type SeatClock } from './seat-clock';

/** Thirty seconds free from 1 000 000 on, then two minutes of the bank. */
const running: SeatClock = { running: true, freeUntil: 1_030_000, until: 1_150_000 };
const hours = (p: { hours: number; minutes: string }) => `${p.hours}h ${p.minutes}m`;

test('free time runs first, then the bank, then it is out', () => {
  expect(faceOf(running, 1_000_000)).toEqual({ from: 'free', left: 30_000, urgent: false, out: false });
  expect(faceOf(running, 1_029_999)).toMatchObject({ from: 'free', left: 1 });
  expect(faceOf(running, 1_030_000)).toEqual({ from: 'bank', left: 120_000, urgent: false, out: false });
  expect(faceOf(running, 1_150_000)).toEqual({ from: 'bank', left: 0, urgent: true, out: true });
  expect(faceOf(running, 1_999_999).left).toBe(0);
});

test('the last ten seconds before a bot decides are urgent, the last of the free time are not', () => {
  expect(faceOf(running, 1_025_000).urgent).toBe(false);
  expect(faceOf(running, 1_139_999).urgent).toBe(false);
  expect(faceOf(running, 1_140_000).urgent).toBe(true);
  const noBank: SeatClock = { running: true, freeUntil: 1_030_000, until: 1_030_000 };
  expect(faceOf(noBank, 1_021_000)).toMatchObject({ from: 'free', urgent: true });
});

test('a clock that stands shows its bank', () => {
  expect(faceOf({ running: false, bank: 5_000 }, 1)).toEqual({ from: 'bank', left: 5_000, urgent: false, out: false });
});

describe('what a clock says', () => {
  test.each([
    [0, '0:00'],
    [1, '0:01'],
    [9_000, '0:09'],
    [59_001, '1:00'],
    [750_000, '12:30'],
    [3_599_000, '59:59'],
    [3_600_000, '1h 00m'],
    [83_100_000, '23h 05m'],
  ])('%i ms left is %s', (left, text) => expect(clockText(left, hours)).toBe(text));
});

test('it ticks when the figure changes, and no longer once it is out', () => {
  expect(untilTick(running, 1_000_000)).toBe(1_000);
  expect(untilTick(running, 1_000_250)).toBe(750);
  expect(untilTick({ running: true, freeUntil: 9_000_000, until: 9_000_000 }, 30_000)).toBe(30_000);
  expect(untilTick(running, 1_150_000)).toBeUndefined();
  expect(untilTick({ running: false, bank: 5_000 }, 1)).toBeUndefined();
});
