import type { QuarterRecord } from '../../../rules/index';
import type { PlayedTable } from './played-table';

/** How values lie: the lowest, the quarter, the middle, the three-quarter and the highest. */
export interface Spread {
  readonly lowest: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly highest: number;
}

/** Quantiles by linear interpolation between order statistics (Hyndman and Fan's type 7). NaN of nothing. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { lowest: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), highest: at(1) };
}

/** How companies lay after the Books of a quarter; 0 is the start. */
export interface QuarterSpread {
  readonly quarter: number;
  /** Companies that got there; the others are left out. */
  readonly companies: number;
  readonly spread: Spread;
}

/** How all companies of some tables lay, quarter by quarter from the start. */
export function spreadByQuarter(
  tables: readonly PlayedTable[],
  value: (record: QuarterRecord) => number,
): QuarterSpread[] {
  const companies = tables.flatMap((table) => table.companies);
  const longest = Math.max(0, ...tables.map(({ played }) => played));
  return Array.from({ length: longest + 1 }, (_, quarter) => {
    const values = companies.flatMap(({ history }) => history[quarter] ?? []).map(value);
    return { quarter, companies: values.length, spread: spreadOf(values) };
  });
}
