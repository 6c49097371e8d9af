import type { TableRow } from '../../../../protocol/session';

/** What a table wants of the teacher, the most urgent first. */
export const needs = ['stuck', 'away', 'behind', 'playing', 'paused', 'held', 'over'] as const;
export type TableNeed = (typeof needs)[number];

/** After so long a decision is taken for a table that is stuck, ms. */
const stuckAfter = 3 * 60_000;
/** So many quarters behind the middle one, a table is behind. */
const farBehind = 2;

export interface NeedyTable {
  readonly row: TableRow;
  readonly need: TableNeed;
  /** The longest wait, ms; absent when nobody is awaited. */
  readonly waited?: number;
}

/** Every table with its need, those that need help first; the rest stay in the order of their numbers. `now`: the server's time, ms. */
export function tablesByNeed(rows: readonly TableRow[], now: number): readonly NeedyTable[] {
  const quarters = rows.map(({ quarter }) => quarter).sort((a, b) => a - b);
  const middle = quarters[Math.floor(quarters.length / 2)] ?? 0;
  return rows
    .map((row): NeedyTable => {
      const waited = waitOf(row, now);
      return { row, need: needOf(row, waited, middle), ...(waited === undefined ? {} : { waited }) };
    })
    .sort((a, b) => needs.indexOf(a.need) - needs.indexOf(b.need) || a.row.table - b.row.table);
}

function waitOf({ held, waiting }: TableRow, now: number): number | undefined {
  if (held !== undefined || waiting.length === 0) return undefined;
  return Math.max(0, now - Math.min(...waiting.map(({ since }) => since)));
}

function needOf(row: TableRow, waited: number | undefined, middle: number): TableNeed {
  if (row.status !== 'playing') return 'over';
  if (waited !== undefined && waited > stuckAfter) return 'stuck';
  if (row.seats.some(({ student, present, standIn }) => student !== undefined && !present && !standIn)) return 'away';
  if (row.held !== undefined) return row.held === 'paused' ? 'paused' : 'held';
  return row.quarter <= middle - farBehind ? 'behind' : 'playing';
}
