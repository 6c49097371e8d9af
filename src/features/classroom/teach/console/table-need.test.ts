import { expect, test } from 'vitest';
import type { TableRow, TableSeat } from '../../../../protocol/session';
import { tablesByNeed } from './table-need';

const minute = 60_000;
const now = 100 * minute;

const seat = (change: Partial<TableSeat> = {}): TableSeat => ({
  student: 's1',
  name: 'Ning',
  company: 'search',
  present: true,
  standIn: false,
  valuation: 10,
  stake: 1,
  gain: 3,
  cash: 5,
  raised: 0,
  burned: 0,
  ...change,
});

const row = (table: number, change: Partial<TableRow> = {}): TableRow => ({
  table,
  match: `M${table}`,
  status: 'playing',
  quarter: 4,
  quarters: 8,
  phase: 'build',
  climate: 'warm',
  news: 'act-two',
  waiting: [{ seat: 0, since: now - minute }],
  seats: [seat()],
  ...change,
});

const sorted = (...rows: readonly TableRow[]) => tablesByNeed(rows, now).map(({ row, need }) => [row.table, need]);

test('a table that waits long comes first, then one with somebody away, then one far behind', () => {
  expect(
    sorted(
      row(1),
      row(2, { quarter: 2 }),
      row(3, { seats: [seat({ present: false })] }),
      row(4, { waiting: [{ seat: 0, since: now - 4 * minute }] }),
      row(5),
    ),
  ).toEqual([
    [4, 'stuck'],
    [3, 'away'],
    [2, 'behind'],
    [1, 'playing'],
    [5, 'playing'],
  ]);
});

test('a table the teacher holds is not stuck, one a bot stands in at needs nobody, and those that are over come last', () => {
  expect(
    sorted(
      row(1, { status: 'over', waiting: [] }),
      row(2, { held: 'class', waiting: [{ seat: 0, since: 0 }] }),
      row(3, { seats: [seat({ present: false, standIn: true })] }),
    ),
  ).toEqual([
    [3, 'playing'],
    [2, 'held'],
    [1, 'over'],
  ]);
});

test('while everything is paused no table is said to wait for the next quarter', () => {
  expect(sorted(row(1, { held: 'paused' }), row(2, { held: 'class' }))).toEqual([
    [1, 'paused'],
    [2, 'held'],
  ]);
});
