import type { Estimate } from '../what-if';
import { burningOf } from './burning';
import { fundingOfTables } from './funding';
import { meanInterval } from './intervals';
import { leadingOf } from './leading';
import { pitchesOf } from './pitches';
import type { PlayedTable } from './played-table';
import { meanOf, partOf } from './statistics';

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

export const comparingOf = (first: readonly PlayedTable[], second: readonly PlayedTable[]): CompareFigures =>
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
      return partOf(fundingOfTables(tables).raised, companies.length);
    case 'leader-times':
      return fundingOfTables(tables).leaderTimes;
    case 'gini':
      return fundingOfTables(tables).gini;
    case 'closed': {
      const { pitched, closed } = pitchesOf(tables);
      return partOf(closed, pitched);
    }
    case 'burned':
      return partOf(burningOf(tables).burned, companies.length);
    case 'stake':
      return meanOf(companies.map(({ history }) => history.at(-1)?.stake ?? 1));
    case 'gain':
      return meanOf(companies.map(({ history }) => history.at(-1)?.gain ?? 0));
    case 'leader-won': {
      const { won, finished } = leadingOf(tables);
      return partOf(won, finished);
    }
  }
}
