import { abilityOf, bestVertical, companyAt, openSourceLevel, quarterRulesOf } from './company';
import { presetOf } from './catalogue';
import { sortFew } from './few';
import { book } from './ledger';
import { dealDataCard } from './market';
import { record, reveal } from './record';
import type { Company, MatchState } from './state';
import type { Seat } from './terms';
import { hypeToday, multipleAt, userRevenue } from './valuation';
import type { BurnOutlook } from './view-types';

/** Percent of the pool for the three most attractive. */
const poolShares = [60, 30, 10] as const;

export interface Bid {
  readonly seat: Seat;
  readonly attraction: number;
}

export interface Award extends Bid {
  /** Best place of the tied group, 1-based. */
  readonly place: number;
  /** How many companies share the place; 1: no tie. */
  readonly tied: number;
  /** Percent of the pool. */
  readonly share: number;
  /** Tenths of a user. */
  readonly users: number;
}

/** Users to be shared this quarter, in tenths. */
export function poolOf(state: MatchState): number {
  const users = (presetOf(state).pool[state.quarter - 1] ?? 0) + quarterRulesOf(state).pool;
  return Math.max(0, Math.floor((users * 10 * state.companies.length) / 3));
}

/** Attraction before any burn: foundation (halved when not above open source) or best vertical, whichever is better. */
export function appealOf(state: MatchState, company: Company): number {
  const model = company.foundation > openSourceLevel(state) ? company.foundation : company.foundation / 2;
  return Math.max(model, bestVertical(company)) + abilityOf(company).attraction;
}

/** Shares the pool: 60/30/10 by attraction; ties pool the shares of their places and split them. */
export function allotUsers(pool: number, bids: readonly Bid[]): Award[] {
  const ranked = sortFew([...bids], (a, b) => b.attraction - a.attraction);
  const awards: Award[] = [];
  for (let first = 0; first < ranked.length;) {
    let next = first + 1;
    while (next < ranked.length && ranked[next]?.attraction === ranked[first]?.attraction) next += 1;
    const tied = next - first;
    let share = 0;
    for (let place = first; place < next; place++) share += poolShares[place] ?? 0;
    share /= tied;
    for (const { seat, attraction } of ranked.slice(first, next))
      awards.push({ seat, attraction, place: first + 1, tied, share, users: Math.floor((pool * share) / 100) });
    first = next;
  }
  return awards;
}

/** Users of a company that leave this quarter, in tenths, rounded up. */
export const leavingUsers = (company: Company): number =>
  Math.ceil(company.users * abilityOf(company).usersLeaving - 1e-9);

/** Everybody's burn is lost (all-pay, F08); users leave, then the pool goes to the most attractive who burned. */
export function shareUsers(state: MatchState, burns: readonly number[]): void {
  const bids: Bid[] = [];
  for (const [seat, company] of state.companies.entries()) {
    const leaving = leavingUsers(company);
    company.users -= leaving;
    if (leaving > 0) record(state, { type: 'usersLeft', quarter: state.quarter, seat, users: leaving });
    const burn = burns[seat] ?? 0;
    if (burn < 1) continue;
    book(company, 'burn', -burn);
    company.burned += burn;
    bids.push({ seat, attraction: burn + appealOf(state, company) });
  }
  for (const award of allotUsers(poolOf(state), bids)) grantUsers(state, award, burns[award.seat] ?? 0);
}

function grantUsers(state: MatchState, award: Award, burn: number): void {
  const company = companyAt(state, award.seat);
  const truce = award.tied > 1 && award.share > 0;
  const refund = truce ? Math.floor(burn * abilityOf(company).truceReturn) : 0;
  company.users += award.users;
  book(company, 'burn', refund);
  record(state, {
    type: 'usersWon',
    quarter: state.quarter,
    seat: award.seat,
    place: award.place,
    attraction: award.attraction,
    share: award.share,
    users: award.users,
    tied: award.tied,
    refund,
  });
  if (award.place > 1 || truce) return;
  const card = dealDataCard(state, award.seat);
  if (card === undefined) return;
  reveal(state);
  record(state, { type: 'dataWon', quarter: state.quarter, seat: award.seat, card });
}

/** What a burn could bring: if no rival burns, and if every rival burns all its cash. */
export function burnOutlook(state: MatchState, seat: Seat, burn: number): BurnOutlook {
  const company = companyAt(state, seat);
  const pool = poolOf(state);
  const own: Bid = { seat, attraction: burn + appealOf(state, company) };
  const limit = quarterRulesOf(state).burnLimit;
  const rivals: Bid[] = state.companies.flatMap((rival, other) =>
    other === seat || rival.cash < 1
      ? []
      : [{ seat: other, attraction: Math.min(rival.cash, limit) + appealOf(state, rival) }],
  );
  const alone = allotUsers(pool, [own])[0];
  const crowded = allotUsers(pool, [own, ...rivals]).find((award) => award.seat === seat);
  const takesPart = burn >= 1;
  const firstUsers = alone?.users ?? 0;
  const revenue = userRevenue(company.users + firstUsers) - userRevenue(company.users);
  return {
    burn,
    bestPlace: takesPart ? 1 : 0,
    worstPlace: takesPart ? (crowded?.place ?? 1) : 0,
    bestUsers: takesPart ? firstUsers : 0,
    worstUsers: takesPart ? (crowded?.users ?? 0) : 0,
    breakEven: Math.floor((hypeToday(state) * firstUsers) / 10 + multipleAt(state.climate) * revenue),
  };
}
