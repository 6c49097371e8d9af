import type { PlayedTable } from '../figures/played-table';
import { partOf, sumOf } from '../figures/statistics';
import type { Chart } from './chart';

/** Who raised the money of investors in deals; grants, loans and rescues left out. ¥100 m. */
export interface FundingFigures {
  /** Quarters whose Books closed at the table that got furthest. */
  readonly played: number;
  readonly raised: number;
  readonly deals: number;
  /** By place of valuation when deals are made, the highest first; shares of all money. */
  readonly byPlace: readonly { readonly raised: number; readonly deals: number; readonly share: number }[];
  /** The leader's money in equal shares of its table: 1 would be as much as everybody. Absent while nothing is raised. */
  readonly leaderTimes?: number;
  /** Share of the half valued higher; with an odd number the middle place belongs to both halves. */
  readonly topHalf?: number;
  /**
   * Companies from the one that raised least to the one that raised most, and their money; both as shares, from 0 to 1.
   * Money is measured by the mean of its table, so that every table counts alike however long it played; tables that
   * raised nothing are left out.
   */
  readonly lorenz: readonly { readonly companies: number; readonly money: number }[];
  /** 0: all raised alike; at most 1 - 1 / companies. */
  readonly gini?: number;
}

export type FundingFinding =
  | { readonly template: 'nothing-raised' }
  | {
      readonly template: 'leaders-raised' | 'others-raised';
      readonly times: number;
      readonly topHalf: number;
      readonly gini: number;
    };

export const funding = {
  of: 'game',
  fact: 'F06',
  figures: fundingOfTables,
  finding: ({ played, leaderTimes, topHalf, gini }: FundingFigures): FundingFinding | undefined => {
    if (played === 0) return undefined;
    if (leaderTimes === undefined || topHalf === undefined || gini === undefined) return { template: 'nothing-raised' };
    // To a hundredth, as it is told.
    const more = Math.round(100 * leaderTimes) > 100;
    return { template: more ? 'leaders-raised' : 'others-raised', times: leaderTimes, topHalf, gini };
  },
} as const satisfies Chart<FundingFigures>;

function fundingOfTables(tables: readonly PlayedTable[]): FundingFigures {
  const deals = tables.flatMap((table) =>
    table.pitches
      .filter(({ amount }) => amount > 0)
      .map(({ place, amount }) => ({ place, amount, players: table.companies.length })),
  );
  const raised = sumOf(deals.map(({ amount }) => amount));
  const places = Math.max(0, ...tables.map(({ companies }) => companies.length));
  const sums = tables.flatMap(inMeans);
  return {
    played: Math.max(0, ...tables.map((table) => table.played)),
    raised,
    deals: deals.length,
    byPlace: Array.from({ length: places }, (_, place) => {
      const own = deals.filter((deal) => deal.place === place);
      const sum = sumOf(own.map(({ amount }) => amount));
      return { raised: sum, deals: own.length, share: partOf(sum, raised) ?? 0 };
    }),
    ...(raised === 0
      ? {}
      : {
          leaderTimes: sumOf(deals.map((deal) => (deal.place === 0 ? deal.amount * deal.players : 0))) / raised,
          topHalf: sumOf(deals.map((deal) => deal.amount * partInTopHalf(deal.place, deal.players))) / raised,
          gini: giniOf(sums),
        }),
    lorenz: lorenzOf(sums),
  };
}

/** What each company of a table raised, in means of the table. */
function inMeans({ companies, pitches }: PlayedTable): number[] {
  const sums = companies.map(({ seat }) =>
    sumOf(pitches.filter((pitch) => pitch.seat === seat).map(({ amount }) => amount)),
  );
  const mean = sumOf(sums) / sums.length;
  return mean === 0 ? [] : sums.map((sum) => sum / mean);
}

const partInTopHalf = (place: number, players: number): number => Math.min(1, Math.max(0, players / 2 - place));

function lorenzOf(sums: readonly number[]): { companies: number; money: number }[] {
  const whole = sumOf(sums);
  let money = 0;
  const points = [...sums]
    .sort((a, b) => a - b)
    .map((sum, index) => {
      money += sum;
      return { companies: (index + 1) / sums.length, money: partOf(money, whole) ?? 0 };
    });
  return whole === 0 ? [] : [{ companies: 0, money: 0 }, ...points];
}

/** Twice the area between the Lorenz curve and the diagonal. */
function giniOf(sums: readonly number[]): number {
  const sorted = [...sums].sort((a, b) => a - b);
  const weighted = sumOf(sorted.map((sum, index) => (2 * (index + 1) - sums.length - 1) * sum));
  return weighted / (sums.length * sumOf(sums));
}
