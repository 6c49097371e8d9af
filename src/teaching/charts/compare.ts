import { meanInterval } from '../figures/intervals';
import type { PlayedTable } from '../figures/played-table';
import { meanOf, partOf } from '../figures/statistics';
import type { Estimate } from '../what-if';
import { burn } from './burn';
import type { Chart, PlayedSession } from './chart';
import { funding } from './funding';
import { leader } from './leader';
import { pitches } from './pitches';

/** What two games of a session are compared by. */
export const comparedBy = [
  'raised',
  'leader-times',
  'gini',
  'closed',
  'burned',
  'stake',
  'gain',
  'leader-won',
] as const;
export type ComparedBy = (typeof comparedBy)[number];

/** The first game beside the second; money a company in ¥100 m. */
export type CompareFigures = readonly CompareRow[];

export interface CompareRow {
  readonly by: ComparedBy;
  /** Of all tables; absent where there is nothing to count. */
  readonly first?: number;
  readonly second?: number;
  /** Second less first, tables paired by their number, with 95 % by Student's t. */
  readonly difference?: Estimate;
  readonly pairs: number;
}

export type CompareFinding =
  | {
      readonly template: 'differed' | 'hardly-differed';
      readonly by: ComparedBy;
      readonly first: number;
      readonly second: number;
    }
  | { readonly template: 'too-few-to-compare' };

export const compare = {
  of: 'session',
  fact: 'F01',
  /** Undefined unless two games were begun. */
  figures: ({ rounds: [first, second] }: PlayedSession): CompareFigures | undefined =>
    first === undefined || second === undefined ? undefined : comparingOf(first, second),
  /**
   * The difference that is clearest beside its interval; without one that excludes zero, the games hardly differed;
   * without any interval nothing can be said.
   */
  finding: (figures: CompareFigures): CompareFinding | undefined => {
    const rows = figures.flatMap((row) => {
      const { by, first, second } = row;
      return first === undefined || second === undefined ? [] : [{ by, first, second, clear: clearness(row) }];
    });
    const [clearest] = rows.sort((a, b) => b.clear - a.clear);
    if (clearest === undefined) return undefined;
    const { by, first, second, clear } = clearest;
    if (clear === 0) return { template: 'too-few-to-compare' };
    return { template: clear > 1 ? 'differed' : 'hardly-differed', by, first, second };
  },
} as const satisfies Chart<CompareFigures>;

/** How many times its interval's half width a difference is from zero; above 1 zero is excluded. */
function clearness({ difference }: CompareRow): number {
  if (difference === undefined || difference.mean === 0) return 0;
  return Math.abs(difference.mean) / ((difference.high - difference.low) / 2);
}

const comparingOf = (first: readonly PlayedTable[], second: readonly PlayedTable[]): CompareFigures =>
  comparedBy.map((by) => {
    const one = measured(first, by);
    const other = measured(second, by);
    const differences = first.flatMap((table) => {
      const again = second.find((later) => later.table === table.table);
      const before = measured([table], by);
      const after = again === undefined ? undefined : measured([again], by);
      return before === undefined || after === undefined ? [] : [after - before];
    });
    const difference = meanInterval(differences);
    return {
      by,
      ...(one === undefined ? {} : { first: one }),
      ...(other === undefined ? {} : { second: other }),
      ...(difference === undefined ? {} : { difference }),
      pairs: differences.length,
    };
  });

function measured(tables: readonly PlayedTable[], by: ComparedBy): number | undefined {
  const companies = tables.flatMap((table) => table.companies);
  switch (by) {
    case 'raised':
      return partOf(funding.figures(tables).raised, companies.length);
    case 'leader-times':
      return funding.figures(tables).leaderTimes;
    case 'gini':
      return funding.figures(tables).gini;
    case 'closed': {
      const { pitched, closed } = pitches.figures(tables);
      return partOf(closed, pitched);
    }
    case 'burned':
      return partOf(burn.figures(tables).burned, companies.length);
    case 'stake':
      return meanOf(companies.map(({ history }) => history.at(-1)?.stake ?? 1));
    case 'gain':
      return meanOf(companies.map(({ history }) => history.at(-1)?.gain ?? 0));
    case 'leader-won': {
      const { won, finished } = leader.figures(tables);
      return partOf(won, finished);
    }
  }
}
