import type { AmbitionId } from '../../cards/index';
import { ambitionOf, clusterOf, contractOf } from '../catalogue';
import { companyAt, payrollOf } from '../company';
import { record } from '../record';
import type { MatchState } from '../state';
import { domains, type Seat } from '../vocabulary';
import { highestVertical } from './training';
import { gainOf, netRevenue } from './valuation';

type Condition = (state: MatchState, seat: Seat) => boolean;

/** Nobody has more, and it is more than none. */
const isMost = (state: MatchState, seat: Seat, value: (seat: Seat) => number): boolean => {
  const own = value(seat);
  return own > 0 && state.companies.every((_, other) => value(other) <= own);
};

const contractsOf = (state: MatchState, seat: Seat): number => companyAt(state, seat).contracts.length;

/** What each ambition asks for at the end. None can be met by doing nothing. */
const conditions: Readonly<Record<AmbitionId, Condition>> = {
  bootstrapper: (state, seat) => companyAt(state, seat).stake >= 0.75 && contractsOf(state, seat) >= 5,
  'category-king': (state, seat) =>
    domains.some((domain) => companyAt(state, seat).verticals[domain] >= highestVertical),
  'asset-light': (state, seat) =>
    contractsOf(state, seat) >= 6 &&
    companyAt(state, seat).clusters.reduce((sum, cluster) => sum + clusterOf(cluster).upkeep, 0) <= 1,
  kingmaker: (state, seat) =>
    companyAt(state, seat).royaltiesEarned >= 6 &&
    isMost(state, seat, (other) => companyAt(state, other).royaltiesEarned),
  frontier: (state, seat) => companyAt(state, seat).foundation >= 5,
  'most-users': (state, seat) =>
    companyAt(state, seat).users >= 70 && isMost(state, seat, (other) => companyAt(state, other).users),
  'best-net-revenue': (state, seat) => isMost(state, seat, (other) => netRevenue(state, other)),
  'never-rescued': (state, seat) => {
    const { rescues, loans } = companyAt(state, seat);
    return rescues === 0 && loans === 0 && contractsOf(state, seat) >= 6;
  },
  survivor: (state, seat) => netRevenue(state, seat) >= payrollOf(state, companyAt(state, seat)) + 12,
  'three-domains': (state, seat) =>
    contractsOf(state, seat) >= 5 &&
    new Set(companyAt(state, seat).contracts.map(({ id }) => contractOf(id).domain)).size >= 3,
  'three-investors': (state, seat) => companyAt(state, seat).backers.length >= 4,
  'two-won-over': (state, seat) => companyAt(state, seat).wonOver >= 2,
};

/** Whether a seat's ambition is met as things stand. */
export const ambitionMet = (state: MatchState, seat: Seat, ambition: AmbitionId): boolean =>
  conditions[ambition](state, seat);

/** Points of the ambition a seat kept, as things stand; 0 when unmet, undecided or without ambitions. */
export function ambitionPoints(state: MatchState, seat: Seat): number {
  const dealt = state.secret.ambitions[seat] ?? [];
  const [kept] = dealt;
  return kept !== undefined && dealt.length === 1 && ambitionMet(state, seat, kept) ? ambitionOf(kept).points : 0;
}

/** Players who created the most for their owners; ties share the win. */
export function winnersOf(state: MatchState): Seat[] {
  const gains = state.companies
    .slice(0, state.players)
    .map((_, seat) => gainOf(state, seat, ambitionPoints(state, seat)).total);
  const best = Math.max(...gains);
  return [...gains.keys()].filter((seat) => (gains[seat] ?? 0) > best - 1e-9);
}

/** Turns the ambitions over and names the winners. */
export function finish(state: MatchState): void {
  state.phase = 'over';
  for (let seat = 0; seat < state.players; seat++) {
    const [ambition] = state.secret.ambitions[seat] ?? [];
    if (ambition === undefined) continue;
    record(state, {
      type: 'ambitionMet',
      quarter: state.quarter,
      seat,
      ambition,
      met: ambitionMet(state, seat, ambition),
      points: ambitionPoints(state, seat),
    });
  }
  record(state, { type: 'over', quarter: state.quarter, winners: winnersOf(state) });
}
