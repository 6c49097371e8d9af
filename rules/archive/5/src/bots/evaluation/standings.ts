import { appealOf, openSourceLevel, valuationParts, type Company } from '../../../rules/analysis';
import { domains, type MatchState, type Seat } from '../../../rules/index';
import { valueBeforeRounding } from './gain-now';

/** What a seat's standing is compared with: figures of every company, gathered once for a position. */
export interface Standings {
  /** Valuations before rounding. */
  readonly values: readonly number[];
  readonly appeals: readonly number[];
  readonly foundation: TopTwo;
  /** Qualities without licence, in the order of `domains`. */
  readonly qualities: readonly TopTwo[];
}

/** The two best figures of the table, and whose the best is. */
interface TopTwo {
  readonly first: number;
  readonly second: number;
  readonly seat: Seat;
}

/** Gathers the standings of a position. */
export function standingsOf(state: MatchState): Standings {
  const { companies } = state;
  const open = openSourceLevel(state);
  return {
    values: companies.map((_, seat) => valueBeforeRounding(valuationParts(state, seat))),
    appeals: companies.map((company) => appealOf(state, company)),
    foundation: topTwo(companies, ({ foundation }) => foundation),
    qualities: domains.map((domain) =>
      topTwo(companies, ({ foundation, verticals }) => Math.max(foundation, open) + verticals[domain]),
    ),
  };
}

/** The best of a seat's rivals. */
export const bestBut = ({ first, second, seat }: TopTwo, own: Seat): number => (seat === own ? second : first);

function topTwo(companies: readonly Company[], figure: (company: Company) => number): TopTwo {
  let first = 0;
  let second = 0;
  let seat = -1;
  for (let other = 0; other < companies.length; other++) {
    const company = companies[other];
    if (company === undefined) continue;
    const value = figure(company);
    if (value > first) {
      second = first;
      first = value;
      seat = other;
    } else if (value > second) second = value;
  }
  return { first, second, seat };
}
