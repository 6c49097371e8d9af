import type { PlayedCompany, PlayedTable } from '../figures/played-table';
import { spreadByQuarter, spreadOf, type QuarterSpread } from '../figures/spread';
import { exact } from '../figures/statistics';
import type { Chart } from './chart';

/** What owners kept of their companies over time. */
export interface StakeFigures {
  readonly quarters: readonly QuarterSpread[];
  /** Companies of finished tables, else of all; those of them whose owners hold less than half after the last Books; and what they hold in the median. */
  readonly companies: number;
  readonly belowHalf: number;
  readonly median: number;
}

export interface StakeFinding {
  readonly template: 'stakes';
  readonly median: number;
  readonly belowHalf: number;
  readonly companies: number;
}

export const stake = {
  of: 'game',
  fact: 'F10',
  figures: (tables: readonly PlayedTable[]): StakeFigures => {
    const finished = tables.filter(({ over }) => over);
    const stakes = (finished.length > 0 ? finished : tables).flatMap((table) => table.companies.map(stakeKept));
    return {
      quarters: spreadByQuarter(tables, ({ stake: kept }) => kept),
      companies: stakes.length,
      belowHalf: stakes.filter((kept) => kept < 0.5).length,
      median: spreadOf(stakes).median,
    };
  },
  finding: ({ quarters, median, belowHalf, companies }: StakeFigures): StakeFinding | undefined =>
    quarters.length < 2 ? undefined : { template: 'stakes', median, belowHalf, companies },
} as const satisfies Chart<StakeFigures>;

/** What owners hold of a company after its last Books. */
export const stakeKept = ({ history }: PlayedCompany): number => exact(history.at(-1)?.stake ?? 1);
