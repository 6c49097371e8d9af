import { levelWorth } from '../../../rules/index';
import { compareGains } from '../figures/compare-gains';
import type { PlayedCompany, PlayedTable } from '../figures/played-table';
import { meanOf, sumOf } from '../figures/statistics';
import type { Chart } from './chart';

/** Which levels a company trained more of, weighed by what a level adds to valuation; `both`: as much of each. */
export const strategies = ['foundation', 'vertical', 'both', 'neither'] as const;
export type Strategy = (typeof strategies)[number];

/** Foundation against vertical, and what they earned: means a company over the game so far, ¥100 m. */
export interface StrategyFigures {
  /** Quarters whose Books closed at the table that got furthest. */
  readonly played: number;
  /** Strategies nobody took are left out. */
  readonly rows: readonly StrategyRow[];
}

export interface StrategyRow {
  readonly strategy: Strategy;
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

export type StrategyFinding =
  | { readonly template: 'one-strategy'; readonly strategy: 'foundation' | 'vertical'; readonly gain: number }
  | {
      readonly template: 'foundation-better' | 'vertical-better' | 'strategies-same';
      readonly foundation: number;
      readonly vertical: number;
    };

/** The strategies of the companies; sessions keep its id, `roads`, in what their projector shows. */
export const roads = {
  of: 'game',
  fact: 'F27',
  figures: strategiesOf,
  finding: (figures: StrategyFigures): StrategyFinding | undefined => {
    const foundation = gainOf(figures, 'foundation');
    const vertical = gainOf(figures, 'vertical');
    const template = compareGains(foundation, vertical, ['foundation-better', 'strategies-same', 'vertical-better']);
    if (template !== undefined && foundation !== undefined && vertical !== undefined)
      return { template, foundation, vertical };
    if (foundation !== undefined) return { template: 'one-strategy', strategy: 'foundation', gain: foundation };
    return vertical === undefined ? undefined : { template: 'one-strategy', strategy: 'vertical', gain: vertical };
  },
} as const satisfies Chart<StrategyFigures>;

/** What owners gained in the mean by a strategy; undefined where nobody took it, and before the first Books. */
export const gainOf = ({ played, rows }: StrategyFigures, strategy: Strategy): number | undefined =>
  played === 0 ? undefined : rows.find((row) => row.strategy === strategy)?.gain;

function strategiesOf(tables: readonly PlayedTable[]): StrategyFigures {
  const companies = tables.flatMap((table) => table.companies.map((company) => ({ company, over: table.over })));
  const rows = strategies.flatMap((strategy) => {
    const those = companies.filter(({ company }) => strategyOf(company) === strategy);
    if (those.length === 0) return [];
    const mean = (value: (company: PlayedCompany) => number): number =>
      meanOf(those.map(({ company }) => value(company))) ?? 0;
    return [
      {
        strategy,
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
  return { played: Math.max(0, ...tables.map(({ played }) => played)), rows };
}

/** The strategy of a company. */
export function strategyOf({ levels }: Pick<PlayedCompany, 'levels'>): Strategy {
  const foundation = levels.foundation * levelWorth.foundation;
  const vertical = levels.vertical * levelWorth.vertical;
  if (foundation + vertical === 0) return 'neither';
  if (foundation === vertical) return 'both';
  return foundation > vertical ? 'foundation' : 'vertical';
}
