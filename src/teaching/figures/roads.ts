import { levelWorth } from '../../../rules/index';
import type { PlayedCompany, PlayedTable } from './played-table';
import { meanOf, sumOf } from './statistics';

/** Which levels a company trained more of, weighed by what a level adds to valuation; `both`: as much of each. */
export const roads = ['foundation', 'vertical', 'both', 'neither'] as const;
export type Road = (typeof roads)[number];

/** Foundation against vertical, and what they earned: means a company over the game so far, ¥100 m. Roads nobody took are left out. */
export type RoadFigures = readonly RoadRow[];

export interface RoadRow {
  readonly road: Road;
  readonly companies: number;
  readonly levels: number;
  /** Paid for training, overruns and clusters. */
  readonly spent: number;
  readonly contracts: number;
  readonly users: number;
  readonly royalties: number;
  /** Owners' gain without ambition at the last Books. */
  readonly gain: number;
  /** Tables won among those that finished, shared wins by their part; and its companies at those tables. */
  readonly won: number;
  readonly finished: number;
}

export function roadsOf(tables: readonly PlayedTable[]): RoadFigures {
  const companies = tables.flatMap((table) => table.companies.map((company) => ({ company, over: table.over })));
  return roads.flatMap((road) => {
    const those = companies.filter(({ company }) => roadOf(company) === road);
    if (those.length === 0) return [];
    const mean = (value: (company: PlayedCompany) => number): number =>
      meanOf(those.map(({ company }) => value(company))) ?? 0;
    return [
      {
        road,
        companies: those.length,
        levels: mean(({ levels }) => levels.foundation + levels.vertical),
        spent: mean(
          ({ history }) =>
            -sumOf(history.map(({ accounts }) => accounts.training + accounts.overrun + accounts.clusters)),
        ),
        contracts: mean(({ history }) => sumOf(history.map(({ accounts }) => accounts.contracts))),
        users: mean(({ history }) => sumOf(history.map(({ accounts }) => accounts.users))),
        royalties: mean(({ history }) => sumOf(history.map(({ accounts }) => accounts.royaltiesIn))),
        gain: mean(({ history }) => history.at(-1)?.gain ?? 0),
        won: sumOf(those.map(({ company }) => company.won)),
        finished: those.filter(({ over }) => over).length,
      },
    ];
  });
}

/** The road of a company. */
export function roadOf({ levels }: Pick<PlayedCompany, 'levels'>): Road {
  const foundation = levels.foundation * levelWorth.foundation;
  const vertical = levels.vertical * levelWorth.vertical;
  if (foundation + vertical === 0) return 'neither';
  if (foundation === vertical) return 'both';
  return foundation > vertical ? 'foundation' : 'vertical';
}
