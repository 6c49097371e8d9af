import { expect, test } from 'vitest';
import type { MatchInfo, PaceId } from '../../../protocol/match-info';
import { seatClocks } from './seat-clocks';

const human = { kind: 'human', name: 'Ning', present: true, standIn: false } as const;
const bot = { kind: 'bot', name: 'Bot 1', level: 'normal', temperament: 'even' } as const;

/** Two people and a bot, the first awaited since 1 000 000 on the server's clock. */
const info = (pace: PaceId, until?: number): MatchInfo => ({
  id: 'm1',
  title: 'A match',
  status: 'playing',
  listed: false,
  options: { players: 3, scenario: 'intro' },
  pace,
  hints: false,
  seats: [human, human, bot],
  host: 0,
  clock: {
    now: 1_005_000,
    waiting: [{ seat: 0, since: 1_000_000, ...(until === undefined ? {} : { until }) }],
    banks: [600_000, 420_000, 0],
  },
  expiresAt: 9_000_000,
});

test('server times are told in this device’s own', () => {
  // The server is ten seconds ahead.
  expect(seatClocks(info('live', 1_630_000), 10_000)).toEqual([
    { running: true, freeUntil: 1_020_000, until: 1_620_000 },
    { running: false, bank: 420_000 },
    undefined,
  ]);
});

test('free time never reaches beyond the end', () => {
  expect(seatClocks(info('live', 1_010_000), 0)[0]).toEqual({ running: true, freeUntil: 1_010_000, until: 1_010_000 });
});

test('relaxed matches have a clock for whoever is awaited and no bank', () => {
  const clocks = seatClocks(info('relaxed', 87_400_000), 0);
  expect(clocks).toEqual([{ running: true, freeUntil: 87_400_000, until: 87_400_000 }, undefined, undefined]);
});

test('untimed matches have no clocks', () => {
  expect(seatClocks(info('untimed'), 0)).toEqual([undefined, undefined, undefined]);
});

test('a seat awaited without an end, as one a bot stands in for, shows its bank', () => {
  expect(seatClocks(info('live'), 0)[0]).toEqual({ running: false, bank: 600_000 });
});
