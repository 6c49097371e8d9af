import { abilityOf, bestVertical, companyAt, openSourceLevel, quarterRulesOf } from '../company';
import { plainAbility, presetOf } from '../catalogue';
import { sortFew } from '../small-arrays';
import { book } from '../ledger';
import { dealDataCard } from './market';
import type { QuarterRules } from '../card-types';
import { record, reveal } from '../record';
import type { Company, MatchState } from '../state';
import type { Seat } from '../vocabulary';
import { netRevenue, partsAt, userRevenue, valueOf } from './valuation';
import type { BurnOutlook } from '../views/preview-types';

/** Percent of the pool for the three most attractive. */
export const poolShares = [60, 30, 10] as const;

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

/** Percent of the pool for each of some companies that share the places from `first` on, counted from 0. */
function shareAt(first: number, tied: number): number {
  let share = 0;
  for (let place = first; place < first + tied; place++) share += poolShares[place] ?? 0;
  return share / tied;
}

const usersFor = (pool: number, share: number): number => Math.floor((pool * share) / 100);

/** What a tie for users returns of a company's burn. */
const refundOf = (company: Company, burn: number, { tied, share }: Pick<Award, 'tied' | 'share'>): number =>
  tied > 1 && share > 0 ? Math.floor(burn * abilityOf(company).truceReturn) : 0;

/** Shares the pool: 60/30/10 by attraction; ties pool the shares of their places and split them. */
export function allotUsers(pool: number, bids: readonly Bid[]): Award[] {
  const ranked = sortFew([...bids], (a, b) => b.attraction - a.attraction);
  const awards: Award[] = [];
  for (let first = 0; first < ranked.length;) {
    let next = first + 1;
    while (next < ranked.length && ranked[next]?.attraction === ranked[first]?.attraction) next += 1;
    const tied = next - first;
    const share = shareAt(first, tied);
    for (const { seat, attraction } of ranked.slice(first, next))
      awards.push({ seat, attraction, place: first + 1, tied, share, users: usersFor(pool, share) });
    first = next;
  }
  return awards;
}

/** The part of its users that an ordinary company still has after so many quarters without winning any. */
export const usersKept = (quarters: number): number => (1 - plainAbility.usersLeaving) ** quarters;

/** The most a company may burn in a quarter: its cash, or what the news allows. */
export const mostBurn = ({ cash }: Pick<Company, 'cash'>, { burnLimit }: Pick<QuarterRules, 'burnLimit'>): number =>
  Math.min(cash, burnLimit);

/** Users of a company that leave this quarter, in tenths, rounded up. */
export const leavingUsers = (company: Company): number =>
  Math.ceil(company.users * abilityOf(company).usersLeaving - 1e-9);

/** Part of everybody's users leave. */
export function letUsersLeave(state: MatchState): void {
  for (const [seat, company] of state.companies.entries()) {
    const leaving = leavingUsers(company);
    company.users -= leaving;
    if (leaving > 0) record(state, { type: 'usersLeft', quarter: state.quarter, seat, users: leaving });
  }
}

/** Everybody's burn is lost (all-pay, F08); users leave, then the pool goes to the most attractive who burned. */
export function shareUsers(state: MatchState, burns: readonly number[]): void {
  const bids: Bid[] = [];
  letUsersLeave(state);
  for (const [seat, company] of state.companies.entries()) {
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
  const refund = refundOf(company, burn, award);
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
  const rules = quarterRulesOf(state);
  const rivals: Bid[] = state.companies.flatMap((rival, other) =>
    other === seat || rival.cash < 1
      ? []
      : [{ seat: other, attraction: mostBurn(rival, rules) + appealOf(state, rival) }],
  );
  const alone = allotUsers(pool, [own])[0];
  const crowded = allotUsers(pool, [own, ...rivals]).find((award) => award.seat === seat);
  const takesPart = burn >= 1;
  const firstUsers = alone?.users ?? 0;
  const revenue = userRevenue(company.users + firstUsers) - userRevenue(company.users);
  const net = netRevenue(state, seat);
  const first = partsAt(state, { ...company, users: company.users + firstUsers }, net + revenue);
  return {
    burn,
    bestPlace: takesPart ? 1 : 0,
    worstPlace: takesPart ? (crowded?.place ?? 1) : 0,
    bestUsers: takesPart ? firstUsers : 0,
    worstUsers: takesPart ? (crowded?.users ?? 0) : 0,
    places: poolShares.map((share) => usersFor(pool, share)),
    breakEven: valueOf(first) - valueOf(partsAt(state, company, net)),
  };
}

/** What can become of a burn: users won (tenths) and cash a tie returns, each way the burns of rivals could fall. */
export function possibleAwards(
  state: MatchState,
  seat: Seat,
  burn: number,
): { readonly users: number; readonly refund: number }[] {
  if (burn < 1) return [{ users: 0, refund: 0 }];
  const company = companyAt(state, seat);
  const pool = poolOf(state);
  const { beating, tying, either } = rivalsWithin(state, seat, burn + appealOf(state, company));
  const awards = [];
  for (let above = 0; above <= beating; above++)
    for (let beside = 0; beside <= tying && above + beside <= either; beside++) {
      const tied = beside + 1;
      const share = shareAt(above, tied);
      awards.push({ users: usersFor(pool, share), refund: refundOf(company, burn, { tied, share }) });
    }
  return awards;
}

/** How many rivals have the cash to beat an attraction, to tie with it, and for at least one of both. */
function rivalsWithin(state: MatchState, seat: Seat, attraction: number) {
  const rules = quarterRulesOf(state);
  let beating = 0;
  let tying = 0;
  let either = 0;
  for (const [other, rival] of state.companies.entries()) {
    if (other === seat) continue;
    const most = mostBurn(rival, rules);
    const needed = attraction - appealOf(state, rival);
    const beats = most >= 1 && most > needed;
    const ties = most >= 1 && most >= needed && needed >= 1 && Number.isInteger(needed);
    if (beats) beating += 1;
    if (ties) tying += 1;
    if (beats || ties) either += 1;
  }
  return { beating, tying, either };
}
