import {
  appealOf,
  climateStep,
  contractLoad,
  cutToday,
  debtOf,
  loadFor,
  multipleAt,
  openSourceLevel,
  payrollOf,
  qualityAsked,
  royaltiesDueTo,
  totalCapacity,
  verticalSum,
  type Company,
  type ValuationParts,
} from '../../../rules/analysis';
import { actionsPerTurn, contractOf, domains, presetOf, type MatchState, type Seat } from '../../../rules/index';
import { valueBeforeRounding } from './gain-now';
import { bestBut, type Standings } from './standings';

/** What a company's standing is judged by; each a number of about 0 to 3. */
export const standingNames = [
  'one',
  'cash',
  'cash up to 3',
  'cash up to 7',
  'cash up to 12',
  'shortfall this quarter',
  'shortfall next quarter',
  'debt',
  'payroll and upkeep',
  'net revenue',
  'net revenue x climate',
  'users',
  'users x climate',
  'attraction',
  'attraction lead',
  'foundation',
  'foundation above open source',
  'foundation above rivals',
  'foundation below best rival',
  'base',
  'best quality',
  'second quality',
  'third quality',
  'vertical levels',
  'free room',
  'room bound',
  'room short of next foundation',
  'pay for bound room',
  'some free room',
  'room below 0',
  'rented',
  'offers within reach',
  'offers by licence',
  'offers nearly in reach',
  'contracts',
  'contracts at risk',
  'royalties',
  'rank',
  'within the cut',
  'cut',
  'backers',
  'valuation above mean',
  'climate',
  'next call',
  'shelved',
] as const;

/** A seat and what it is compared with. */
export interface Standing {
  readonly seat: Seat;
  readonly company: Company;
  /** Parts of its valuation. */
  readonly parts: ValuationParts;
  /** An overrun that counts as paid. */
  readonly bill: number;
  /** Of its rivals; the seat's own figures are not read. */
  readonly standings: Standings;
}

/** Fills `into` with the features of a seat's standing; hidden cards have no part in them. */
export function standingOf(
  state: MatchState,
  { seat, company, parts, bill, standings }: Standing,
  into: Float64Array,
): void {
  const open = openSourceLevel(state);
  const cash = company.cash - bill;
  const foundation = company.foundation + (bill > 0 ? 1 : 0);
  const multiple = multipleAt(state.climate);
  const net = parts.revenue / multiple;
  const payroll = payrollOf(state, company);
  const result = net - payroll;
  const debt = debtOf(company);
  const bound = contractLoad(company);
  const room = totalCapacity(company) - bound;
  const free = room - company.trained;

  const bestRival = bestBut(standings.foundation, seat);
  let bestAppeal = 0;
  let mean = 0;
  let rank = 1;
  const valuation = valueBeforeRounding(parts);
  for (let other = 0; other < state.companies.length; other++) {
    if (other === seat) continue;
    const value = standings.values[other] ?? 0;
    bestAppeal = Math.max(bestAppeal, standings.appeals[other] ?? 0);
    mean += value / (state.companies.length - 1);
    if (value > valuation) rank += 1;
  }
  const base = Math.max(foundation, open);
  let first = 0;
  let second = 0;
  let third = 0;
  for (const domain of domains) {
    const level = company.verticals[domain];
    if (level > first) {
      third = second;
      second = first;
      first = level;
    } else if (level > second) {
      third = second;
      second = level;
    } else if (level > third) third = level;
  }

  let reach = 0;
  let licensed = 0;
  let nearly = 0;
  for (const id of state.contracts) {
    const card = contractOf(id);
    const asked = qualityAsked(state, card);
    const own = card.platform === true ? foundation : base + company.verticals[card.domain];
    const fits = loadFor(company, card) <= room;
    if (own >= asked) reach += fits ? card.pays : 0.4 * card.pays;
    else if (card.platform !== true && bestRival + company.verticals[card.domain] >= asked)
      licensed += (fits ? 1 : 0.4) * (card.pays - 1);
    else if (own + 1 >= asked) nearly += card.pays;
  }
  let atRisk = 0;
  let pays = 0;
  for (const { id } of company.contracts) {
    const card = contractOf(id);
    pays += card.pays;
    const platform = card.platform === true;
    const own = platform ? foundation : base + company.verticals[card.domain];
    const best = platform ? standings.foundation : standings.qualities[domains.indexOf(card.domain)];
    if (best !== undefined && bestBut(best, seat) >= own + 2) atRisk += card.pays;
  }
  const royalties = royaltiesDueTo(state, seat);
  const cut = cutToday(state);
  const climate = climateStep(state.climate);

  let at = 0;
  into[at++] = 1;
  into[at++] = cash / 10;
  into[at++] = Math.min(cash, 3) / 3;
  into[at++] = Math.min(cash, 7) / 7;
  into[at++] = Math.min(cash, 12) / 12;
  into[at++] = Math.min(5, Math.max(0, -(cash + result))) / 3;
  into[at++] = Math.min(8, Math.max(0, -(cash + 2 * result))) / 5;
  into[at++] = debt / 6;
  into[at++] = payroll / 3;
  into[at++] = net / 8;
  into[at++] = (net * (climate - 2)) / 16;
  into[at++] = company.users / 40;
  into[at++] = (company.users * (climate - 2)) / 80;
  const appeal = appealOf(state, company);
  into[at++] = appeal / 5;
  into[at++] = Math.max(-3, Math.min(3, appeal - bestAppeal)) / 3;
  into[at++] = foundation / 5;
  into[at++] = Math.max(0, foundation - open) / 3;
  into[at++] = Math.max(0, foundation - bestRival) / 3;
  into[at++] = Math.max(0, bestRival - base) / 3;
  into[at++] = base / 5;
  into[at++] = (base + first) / 8;
  into[at++] = (base + second) / 8;
  into[at++] = (base + third) / 8;
  into[at++] = verticalSum(company) / 6;
  into[at++] = Math.max(0, room) / 5;
  into[at++] = bound / 5;
  into[at++] = Math.max(0, foundation + 1 - Math.max(0, room)) / 3;
  into[at++] = pays / Math.max(2, bound) / 2;
  into[at++] = Math.min(2, Math.max(0, room)) / 2;
  into[at++] = free <= 0 ? 1 : 0;
  into[at++] = company.rented / 3;
  into[at++] = reach / 5;
  into[at++] = licensed / 5;
  into[at++] = nearly / 5;
  into[at++] = company.contracts.length / 4;
  into[at++] = atRisk / 5;
  into[at++] = royalties / 4;
  into[at++] = rank / state.companies.length;
  into[at++] = rank <= cut ? 1 : 0;
  into[at++] = cut / state.companies.length;
  into[at++] = Math.min(4, company.backers.length) / 3;
  into[at++] = (valuation - mean) / 20;
  into[at++] = climate / 4;
  into[at++] = company.role === 'giant' ? company.calls / 3 : 0;
  into[at++] = company.shelved > 0 ? 1 : 0;
}

/** Actions the seat still has this quarter; a second card to draw counts as a half. */
export function actionsLeft(state: MatchState, seat: Seat): number {
  if (state.phase !== 'build') return 0;
  const { turn } = state;
  if (turn.seat === seat) return turn.actions + (turn.stage === 'draw' ? 0.5 : 0);
  return state.order.indexOf(seat) > state.order.indexOf(turn.seat) ? actionsPerTurn : 0;
}

/** Books still to come, this quarter's included. */
export const booksToCome = (state: MatchState): number => presetOf(state).quarters - state.quarter + 1;
