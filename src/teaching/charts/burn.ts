import type { CompanyId, Seat } from '../../../rules/index';
import { compareGains } from '../figures/compare-gains';
import type { PlayedCompany, PlayedTable } from '../figures/played-table';
import { meanOf, sumOf } from '../figures/statistics';
import type { Chart } from './chart';

/** What was burned on users and what it brought; ¥100 m. */
export interface BurnFigures {
  /** Quarters whose Books closed at the table that got furthest. */
  readonly played: number;
  /** Burned by all, and what truces gave back of it. */
  readonly burned: number;
  readonly returned: number;
  /** What users paid at the Books. */
  readonly fromUsers: number;
  readonly companies: readonly BurnPoint[];
  /** Companies that burned more than their table's mean, and the others. */
  readonly heavy: BurnGroup;
  readonly light: BurnGroup;
}

export interface BurnPoint {
  readonly table: number;
  readonly seat: Seat;
  readonly company: CompanyId;
  readonly burned: number;
  readonly fromUsers: number;
  /** Receipts of business: contracts, users, royalties and what the bank added. */
  readonly revenue: number;
  /** Owners' gain without ambition at the last Books. */
  readonly gain: number;
}

/** `gain`: mean; absent for no companies. */
export interface BurnGroup {
  readonly companies: number;
  readonly burned: number;
  readonly gain?: number;
}

export type BurnFinding =
  | { readonly template: 'nothing-burned' }
  | { readonly template: 'all-burned-alike'; readonly burned: number; readonly fromUsers: number }
  | {
      readonly template: 'burning-paid' | 'burning-cost' | 'burning-same';
      readonly burned: number;
      readonly fromUsers: number;
      readonly heavy: number;
      readonly light: number;
    };

export const burn = {
  of: 'game',
  fact: 'F15',
  figures: burningOf,
  finding: ({ played, burned, fromUsers, heavy, light }: BurnFigures): BurnFinding | undefined => {
    if (played === 0) return undefined;
    if (burned === 0) return { template: 'nothing-burned' };
    const template = compareGains(heavy.gain, light.gain, ['burning-paid', 'burning-same', 'burning-cost']);
    return template === undefined || heavy.gain === undefined || light.gain === undefined
      ? { template: 'all-burned-alike', burned, fromUsers }
      : { template, burned, fromUsers, heavy: heavy.gain, light: light.gain };
  },
} as const satisfies Chart<BurnFigures>;

function burningOf(tables: readonly PlayedTable[]): BurnFigures {
  const points = tables.map((table) => table.companies.map((company) => pointOf(table.table, company)));
  const heavy: BurnPoint[] = [];
  const light: BurnPoint[] = [];
  for (const table of points) {
    const mean = meanOf(table.map(({ burned }) => burned)) ?? 0;
    for (const point of table) (point.burned > mean ? heavy : light).push(point);
  }
  const companies = points.flat();
  const quarters = tables.flatMap((table) => table.companies.flatMap(({ history }) => history));
  const burned = sumOf(companies.map((point) => point.burned));
  return {
    played: Math.max(0, ...tables.map(({ played }) => played)),
    burned,
    returned: burned + sumOf(quarters.map(({ accounts }) => accounts.burn)),
    fromUsers: sumOf(companies.map((point) => point.fromUsers)),
    companies,
    heavy: groupOf(heavy),
    light: groupOf(light),
  };
}

function pointOf(table: number, { seat, id, history }: PlayedCompany): BurnPoint {
  const through = (account: 'contracts' | 'users' | 'royaltiesIn' | 'bonus'): number =>
    sumOf(history.map(({ accounts }) => accounts[account]));
  const last = history.at(-1);
  return {
    table,
    seat,
    company: id,
    burned: last?.burned ?? 0,
    fromUsers: through('users'),
    revenue: through('contracts') + through('users') + through('royaltiesIn') + through('bonus'),
    gain: last?.gain ?? 0,
  };
}

function groupOf(points: readonly BurnPoint[]): BurnGroup {
  const gain = meanOf(points.map((point) => point.gain));
  return {
    companies: points.length,
    burned: sumOf(points.map(({ burned }) => burned)),
    ...(gain === undefined ? {} : { gain }),
  };
}
