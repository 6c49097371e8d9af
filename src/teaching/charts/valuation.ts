import type { PlayedCompany, PlayedTable } from '../figures/played-table';
import { spreadByQuarter, type QuarterSpread } from '../figures/spread';
import type { Chart } from './chart';

/** Valuation over time, and whether the highest won. */
export interface ValuationFigures {
  readonly quarters: readonly QuarterSpread[];
  /** Finished tables, and how many were won by the company valued highest at the end; shared wins by their part. */
  readonly finished: number;
  readonly highestWon: number;
}

export type ValuationFinding =
  | { readonly template: 'highest-won' | 'highest-lost'; readonly won: number; readonly finished: number }
  | { readonly template: 'highest-tied' }
  | { readonly template: 'valued'; readonly start: number; readonly end: number; readonly highest: number };

export const valuation = {
  of: 'game',
  fact: 'F26',
  figures: (tables: readonly PlayedTable[]): ValuationFigures => {
    const finished = tables.filter(({ over }) => over);
    return {
      quarters: spreadByQuarter(tables, ({ valuation: value }) => value),
      finished: finished.length,
      highestWon: finished.reduce((sum, table) => sum + wonByHighest(table), 0),
    };
  },
  finding: ({ finished, highestWon, quarters }: ValuationFigures): ValuationFinding | undefined => {
    if (finished === 1 && highestWon > 0 && highestWon < 1) return { template: 'highest-tied' };
    if (finished > 0)
      return { template: highestWon >= finished / 2 ? 'highest-won' : 'highest-lost', won: highestWon, finished };
    const [start] = quarters;
    const end = quarters.at(-1);
    return start === undefined || end === undefined || quarters.length < 2
      ? undefined
      : { template: 'valued', start: start.spread.median, end: end.spread.median, highest: end.spread.highest };
  },
} as const satisfies Chart<ValuationFigures>;

/** The win, or its part, of whoever is valued highest at the end; of several tied ones, to each as likely. */
function wonByHighest({ companies }: PlayedTable): number {
  const value = ({ history }: PlayedCompany): number => history.at(-1)?.valuation ?? 0;
  const most = Math.max(...companies.map(value));
  const highest = companies.filter((company) => value(company) === most);
  return highest.reduce((sum, { won }) => sum + won / highest.length, 0);
}
