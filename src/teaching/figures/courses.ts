import type { PlayedCompany, PlayedTable } from './played-table';
import { spreadOf, type Spread } from './spread';

/** Valuation and stake over time. */
export interface CourseFigures {
  /** Entry 0 is the start; companies that did not get to a quarter are left out of it. */
  readonly quarters: readonly CourseQuarter[];
  /** Finished tables, and how many were won by the company valued highest at the end; shared wins by their part. */
  readonly finished: number;
  readonly highestWon: number;
  /** Companies of finished tables, else of all; those of them whose owners hold less than half after the last Books; and what they hold in the median. */
  readonly companies: number;
  readonly belowHalf: number;
  readonly medianStake: number;
}

export interface CourseQuarter {
  readonly quarter: number;
  readonly companies: number;
  readonly valuation: Spread;
  readonly stake: Spread;
}

export function coursesOf(tables: readonly PlayedTable[]): CourseFigures {
  const companies = tables.flatMap((table) => table.companies);
  const finished = tables.filter(({ over }) => over);
  const ended = (finished.length > 0 ? finished : tables).flatMap((table) => table.companies);
  const longest = Math.max(0, ...tables.map(({ played }) => played));
  return {
    quarters: Array.from({ length: longest + 1 }, (_, quarter) => {
      const records = companies.flatMap(({ history }) => history[quarter] ?? []);
      return {
        quarter,
        companies: records.length,
        valuation: spreadOf(records.map(({ valuation }) => valuation)),
        stake: spreadOf(records.map(({ stake }) => stake)),
      };
    }),
    finished: finished.length,
    highestWon: finished.reduce((sum, table) => sum + wonByHighest(table), 0),
    companies: ended.length,
    belowHalf: ended.filter((company) => stakeOf(company) < 0.5).length,
    medianStake: spreadOf(ended.map(stakeOf)).median,
  };
}

/** The win, or its part, of whoever is valued highest at the end; of several tied ones, to each as likely. */
function wonByHighest({ companies }: PlayedTable): number {
  const value = ({ history }: PlayedCompany): number => history.at(-1)?.valuation ?? 0;
  const most = Math.max(...companies.map(value));
  const highest = companies.filter((company) => value(company) === most);
  return highest.reduce((sum, { won }) => sum + won / highest.length, 0);
}

const stakeOf = ({ history }: PlayedCompany): number => history.at(-1)?.stake ?? 1;
