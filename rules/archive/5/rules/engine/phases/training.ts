import type { DataCardId } from '../../cards/index';
import { companyAt, quarterRulesOf, standingFor, trainingCapacity } from '../company';
import {
  bonusOf,
  couldSuffice,
  dataIn,
  dataValue,
  isSmallest,
  serves,
  sufficientSets,
  usesDataBonus,
  type Purpose,
} from './data-sets';
import { contractOf, dataOf } from '../catalogue';
import { book } from '../ledger';
import { handOf, playCard } from './market';
import type { Move, MoveOf } from '../moves';
import { record, reveal } from '../record';
import type { ReasonCode } from '../refusal';
import { below } from '../rng';
import type { Company, MatchState } from '../state';
import { domains, type Domain, type Seat } from '../vocabulary';

export const highestFoundation = 10;
export const highestVertical = 6;

/** Overrun chips; one is drawn and put back (F13). */
export const overrunChips = [0, 0, 0, 1, 1, 2] as const;

/** Price of training a foundation to a level, before any overrun; ¥100 m. */
export const foundationPrice = (state: MatchState, level: number): number =>
  Math.max(0, level + quarterRulesOf(state).foundationSurcharge);

/** The overrun a chip costs at a level: chip x level / 2, rounded up; ¥100 m. */
export const overrunBill = (state: MatchState, chip: number, level: number): number =>
  Math.ceil((Math.max(0, chip + quarterRulesOf(state).overrun) * level) / 2);

/** Data value a vertical level needs. */
export const verticalNeed = (state: MatchState, level: number): number =>
  Math.max(1, level - quarterRulesOf(state).verticalDiscount);

/** Everything foundation training asks for except the data. */
export function checkFoundation(state: MatchState, seat: Seat): ReasonCode | undefined {
  const company = companyAt(state, seat);
  const level = company.foundation + 1;
  if (state.turn.actions < 1) return 'no-actions';
  if (level > highestFoundation) return 'highest-level';
  if (company.shelved > 0) return 'run-shelved';
  if (quarterRulesOf(state).leaderFrozen && leadsFoundation(state, company)) return 'leader-frozen';
  if (company.cash < foundationPrice(state, level)) return 'cannot-afford';
  return trainingCapacity(company) < level ? 'no-capacity' : undefined;
}

/** Everything vertical training asks for except the data. */
export function checkVertical(state: MatchState, seat: Seat, domain: Domain): ReasonCode | undefined {
  if (!domains.includes(domain)) return 'malformed';
  const company = companyAt(state, seat);
  return checkAnyVertical(state, company) ?? checkRoom(company, domain);
}

/** What training a vertical in whatever domain asks for: an action, ¥1 and one unit of capacity. */
function checkAnyVertical(state: MatchState, company: Company): ReasonCode | undefined {
  if (state.turn.actions < 1) return 'no-actions';
  if (company.cash < 1) return 'cannot-afford';
  return trainingCapacity(company) < 1 ? 'no-capacity' : undefined;
}

const checkRoom = (company: Company, domain: Domain): ReasonCode | undefined =>
  company.verticals[domain] >= highestVertical ? 'highest-level' : undefined;

const leadsFoundation = (state: MatchState, company: Company): boolean =>
  company.foundation > 0 && state.companies.every((other) => other.foundation <= company.foundation);

/** Whether a set of data is in hand, suits the purpose, suffices, and has no card too many. */
export function checkData(
  state: MatchState,
  seat: Seat,
  data: readonly DataCardId[],
  purpose: Purpose,
  need: number,
): ReasonCode | undefined {
  const company = companyAt(state, seat);
  const hand = [...handOf(state, seat)];
  for (const card of data) {
    const index = hand.indexOf(card);
    if (index < 0) return 'not-in-hand';
    hand.splice(index, 1);
    if (!serves(dataOf(card), purpose)) return 'data-unsuitable';
  }
  const cards = data.map(dataOf);
  if (dataValue(company, cards) < need) return 'data-insufficient';
  return isSmallest(company, cards, need) ? undefined : 'data-excessive';
}

export function checkTrainFoundation(
  state: MatchState,
  seat: Seat,
  move: MoveOf<'trainFoundation'>,
): ReasonCode | undefined {
  const level = companyAt(state, seat).foundation + 1;
  return checkFoundation(state, seat) ?? checkData(state, seat, move.data, 'foundation', level);
}

export function checkTrainVertical(
  state: MatchState,
  seat: Seat,
  move: MoveOf<'trainVertical'>,
): ReasonCode | undefined {
  const refused = checkVertical(state, seat, move.domain);
  if (refused !== undefined) return refused;
  const level = companyAt(state, seat).verticals[move.domain] + 1;
  return checkData(state, seat, move.data, move.domain, verticalNeed(state, level));
}

/** Adds every training a seat could start now. */
export function offerTraining(state: MatchState, seat: Seat, moves: Move[]): void {
  const company = companyAt(state, seat);
  const foundations = checkFoundation(state, seat) === undefined;
  const verticals = checkAnyVertical(state, company) === undefined;
  if (!foundations && !verticals) return;
  const data = dataIn(handOf(state, seat));
  const bonus = bonusOf(company);
  const level = company.foundation + 1;
  if (foundations && couldSuffice(data, 'foundation', level - bonus))
    for (const set of sufficientSets(company, data, 'foundation', level))
      moves.push({ type: 'trainFoundation', data: set });
  if (!verticals) return;
  for (const domain of domains) {
    const need = verticalNeed(state, company.verticals[domain] + 1);
    if (couldSuffice(data, domain, need - bonus) && checkRoom(company, domain) === undefined)
      for (const set of sufficientSets(company, data, domain, need))
        moves.push({ type: 'trainVertical', domain, data: set });
  }
}

function spendData(state: MatchState, seat: Seat, data: readonly DataCardId[]): void {
  const company = companyAt(state, seat);
  if (usesDataBonus(company, data.map(dataOf))) company.dataBonusUsed = true;
  for (const card of data) playCard(state, seat, card, 'discards');
}

function spendCapacity(company: Company, units: number): void {
  const rented = Math.min(company.rented, units);
  company.rented -= rented;
  company.trained += units - rented;
}

/** Spends data, capacity and money on a run to F + 1, and draws the chip that says what it really costs. */
export function trainFoundation(state: MatchState, seat: Seat, move: MoveOf<'trainFoundation'>): void {
  const cost = startRun(state, seat, move);
  const chip = overrunChips[below(state.secret.rng, overrunChips.length)] ?? 0;
  const level = companyAt(state, seat).foundation + 1;
  const bill = overrunBill(state, chip, level);
  reveal(state);
  record(state, { type: 'trained', quarter: state.quarter, seat, level, data: move.data, cost, chip, bill });
  settleBill(state, seat, bill);
}

/** The certain part of a foundation run; returns its price. */
export function startRun(state: MatchState, seat: Seat, move: MoveOf<'trainFoundation'>): number {
  const company = companyAt(state, seat);
  const level = company.foundation + 1;
  const cost = foundationPrice(state, level);
  spendData(state, seat, move.data);
  spendCapacity(company, level);
  book(company, 'training', -cost);
  state.turn.actions -= 1;
  return cost;
}

/** A run without overrun succeeds at once; else its bill waits to be paid or shelved. */
export function settleBill(state: MatchState, seat: Seat, bill: number): void {
  if (bill === 0) return reachFoundation(state, seat, 0);
  state.turn.bill = bill;
  state.turn.stage = 'overrun';
}

function reachFoundation(state: MatchState, seat: Seat, bill: number): void {
  const company = companyAt(state, seat);
  company.foundation += 1;
  record(state, { type: 'foundationReached', quarter: state.quarter, seat, level: company.foundation, bill });
  endNeedlessLicences(state);
}

export const checkPayOverrun = (state: MatchState, seat: Seat): ReasonCode | undefined =>
  companyAt(state, seat).cash < state.turn.bill ? 'cannot-afford' : undefined;

export function payOverrun(state: MatchState, seat: Seat): void {
  const bill = state.turn.bill;
  book(companyAt(state, seat), 'overrun', -bill);
  state.turn.bill = 0;
  state.turn.stage = 'act';
  reachFoundation(state, seat, bill);
}

/** Puts the run aside; the same bill finishes it later, in one's own turn. */
export function shelve(state: MatchState, seat: Seat): void {
  const bill = state.turn.bill;
  companyAt(state, seat).shelved = bill;
  state.turn.bill = 0;
  state.turn.stage = 'act';
  record(state, { type: 'shelved', quarter: state.quarter, seat, bill });
}

export function checkFinishShelved(state: MatchState, seat: Seat): ReasonCode | undefined {
  const company = companyAt(state, seat);
  if (company.shelved === 0) return 'nothing-shelved';
  if (company.foundation >= highestFoundation) return 'highest-level';
  return company.cash < company.shelved ? 'cannot-afford' : undefined;
}

export function finishShelved(state: MatchState, seat: Seat): void {
  const company = companyAt(state, seat);
  const bill = company.shelved;
  book(company, 'overrun', -bill);
  company.shelved = 0;
  reachFoundation(state, seat, bill);
}

export function trainVertical(state: MatchState, seat: Seat, move: MoveOf<'trainVertical'>): void {
  const company = companyAt(state, seat);
  spendData(state, seat, move.data);
  spendCapacity(company, 1);
  book(company, 'training', -1);
  company.verticals[move.domain] += 1;
  state.turn.actions -= 1;
  const level = company.verticals[move.domain];
  record(state, {
    type: 'verticalReached',
    quarter: state.quarter,
    seat,
    domain: move.domain,
    level,
    data: move.data,
    cost: 1,
  });
  endNeedlessLicences(state);
}

export function checkPivot(state: MatchState, seat: Seat, move: MoveOf<'pivot'>): ReasonCode | undefined {
  if (!domains.includes(move.domain)) return 'malformed';
  const company = companyAt(state, seat);
  return checkAnyPivot(state, company) ?? (leavesRoom(company, move.domain) ? undefined : 'highest-level');
}

/** What pivoting to whatever domain asks for. */
function checkAnyPivot(state: MatchState, company: Company): ReasonCode | undefined {
  if (state.turn.actions < 1) return 'no-actions';
  if (company.pivoted) return 'already-pivoted';
  return company.foundation < 1 ? 'no-foundation' : undefined;
}

const leavesRoom = (company: Company, domain: Domain): boolean => company.verticals[domain] + 2 <= highestVertical;

/** Adds every pivot a seat could make now. */
export function offerPivots(state: MatchState, seat: Seat, moves: Move[]): void {
  const company = companyAt(state, seat);
  if (checkAnyPivot(state, company) !== undefined) return;
  for (const domain of domains) if (leavesRoom(company, domain)) moves.push({ type: 'pivot', domain });
}

/** One foundation level becomes two vertical levels, once a game (F25). */
export function pivot(state: MatchState, seat: Seat, move: MoveOf<'pivot'>): void {
  const company = companyAt(state, seat);
  company.foundation -= 1;
  company.verticals[move.domain] += 2;
  company.pivoted = true;
  state.turn.actions -= 1;
  record(state, {
    type: 'pivoted',
    quarter: state.quarter,
    seat,
    domain: move.domain,
    level: company.verticals[move.domain],
    foundation: company.foundation,
  });
  endNeedlessLicences(state);
}

/** Ends every licence whose holder now reaches its contract's quality alone. */
export function endNeedlessLicences(state: MatchState): void {
  for (const [seat, company] of state.companies.entries())
    for (const [index, contract] of company.contracts.entries()) {
      const { licence } = contract;
      if (licence === undefined) continue;
      const card = contractOf(contract.id);
      if (standingFor(state, company, card) < card.quality) continue;
      const { licence: _ended, ...kept } = contract;
      company.contracts[index] = kept;
      record(state, {
        type: 'licenceEnded',
        quarter: state.quarter,
        seat,
        licensor: licence.licensor,
        contract: contract.id,
      });
    }
}
