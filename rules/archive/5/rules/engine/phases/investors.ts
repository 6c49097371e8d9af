import type { FundingCardId, InvestorId } from '../../cards/index';
import type { FundingEffect, QuarterRules } from '../card-types';
import { bestVertical, companyAt, quarterRulesOf } from '../company';
import { fundingOf, investorOf } from '../catalogue';
import { sortFew } from '../small-arrays';
import { record } from '../record';
import { happens, shuffle } from '../rng';
import type { InvestorSlot, MatchState } from '../state';
import type { Climate, Measure, Seat } from '../vocabulary';
import { chequeFactor, cutToday, dilute, netRevenue, preMoneyOf, valuationOf } from './valuation';
import type { DealTerms, Rung } from '../views/view-types';

/** Investors face up, by number of players. */
const rowSizes: Readonly<Record<number, number>> = { 2: 3, 3: 3, 4: 4, 5: 4, 6: 5 };

/** Added to the cheque for whoever is valued highest, where investors favour leaders (F06); ¥100 m. */
export const leaderPremium = (players: number): number => (players === 2 ? 20 : 12);

/** The first quarter with a premium. Among three or more, some of a role start alike, and whoever built last would lead. */
export const premiumFrom = (players: number): number => (players === 2 ? 1 : 2);

const noEffect: FundingEffect = {};

/** What a funding card changes; nothing without one. */
export const effectOf = (card: FundingCardId | 'none'): FundingEffect =>
  card === 'none' ? noEffect : fundingOf(card).effect;

/** Whether a card closes without an investor. */
export const closesAlone = (card: FundingCardId | 'none'): boolean => {
  const effect = effectOf(card);
  return effect.grant !== undefined || effect.loan !== undefined;
};

/** A company's value on a measure, as it stands now. Users in tenths. */
export function measureOf(state: MatchState, seat: Seat, measure: Measure): number {
  const company = companyAt(state, seat);
  switch (measure) {
    case 'valuation':
      return valuationOf(state, seat);
    case 'backers':
      return company.backers.length;
    case 'foundation':
      return company.foundation;
    case 'revenue':
      return Math.max(0, netRevenue(state, seat));
    case 'users':
      return company.users;
    case 'vertical':
      return bestVertical(company);
    case 'contracts':
      return company.contracts.length;
  }
}

/** All companies as an investor ranks them: best first; ties by backers (herding, F07), then by the quarter's lot. */
export function ladderOf(state: MatchState, slot: InvestorSlot): Rung[] {
  const cut = cutToday(state);
  const { measure } = investorOf(slot.id);
  const byLot = slot.lot.length > 0;
  const seats = byLot ? slot.lot : state.lot;
  const entries = seats.map((seat, place) => ({
    seat,
    value: byLot ? seats.length - place : measureOf(state, seat, measure),
    backers: companyAt(state, seat).backers.length,
  }));
  sortFew(entries, (a, b) => b.value - a.value || b.backers - a.backers);
  return entries.map(({ seat, value }, place) => {
    const rank = value > 0 ? place + 1 : 0;
    return { seat, value, rank, withinCut: rank > 0 && rank <= cut };
  });
}

/** Today's cheque of an investor; ¥100 m, at least 1. */
export const chequeOf = (state: MatchState, investor: InvestorId): number =>
  chequeUnder(investor, state.climate, quarterRulesOf(state));

/** The cheque of an investor in a climate, under the rules of its quarter. */
export function chequeUnder(investor: InvestorId, climate: Climate, rules: QuarterRules): number {
  const card = investorOf(investor);
  const followsLeaders = card.measure === 'valuation' || card.measure === 'backers';
  const scaled = Math.floor(card.cheque * chequeFactor(climate));
  const news =
    rules.cheques + (card.fund === 'large' ? rules.largeCheques : 0) + (followsLeaders ? rules.leaderCheques : 0);
  return Math.max(1, scaled + news);
}

/** The leader's premium this investor pays today, to whoever is valued highest; 0 where it pays none. */
export const premiumToday = (state: MatchState, slot: InvestorSlot): number =>
  state.quarter >= premiumFrom(state.players) && slot.lot.length === 0 ? leaderPremium(state.players) : 0;

/** Whether a seat gets the leader's premium: nobody is valued higher. */
export const getsPremium = (state: MatchState, seat: Seat, slot: InvestorSlot): boolean =>
  premiumToday(state, slot) > 0 && leads(state, seat, valuationOf(state, seat));

const leads = (state: MatchState, seat: Seat, valuation: number): boolean =>
  state.companies.every((_, other) => other === seat || valuationOf(state, other) <= valuation);

/** Seats that an investor pays the leader's premium today. */
export const premiumSeats = (state: MatchState, slot: InvestorSlot): Seat[] =>
  [...state.companies.keys()].filter((seat) => getsPremium(state, seat, slot));

/** A seat's rank on a ladder; 0 when its measure is 0. */
export const rankOn = (ladder: readonly Rung[], seat: Seat): number =>
  ladder.find((rung) => rung.seat === seat)?.rank ?? 0;

/** The rank a card lifts a seat to on a ladder; 0 when its measure is 0. */
export function rankWith(card: FundingCardId | 'none', ladder: readonly Rung[], seat: Seat): number {
  const own = rankOn(ladder, seat);
  return own === 0 ? 0 : Math.max(1, own - (effectOf(card).ranks ?? 0));
}

/** The deal a seat would close with an investor and a card today; `rank` counts the card. */
export const dealTerms = (
  state: MatchState,
  seat: Seat,
  slot: InvestorSlot,
  ladder: readonly Rung[],
  card: FundingCardId | 'none',
): DealTerms =>
  termsWith(state, seat, slot, ladder, card, getsPremium(state, seat, slot) ? premiumToday(state, slot) : 0);

/** The same with a premium that is known. */
export function termsWith(
  state: MatchState,
  seat: Seat,
  slot: InvestorSlot,
  ladder: readonly Rung[],
  card: FundingCardId | 'none',
  premium: number,
): DealTerms {
  const effect = effectOf(card);
  const company = companyAt(state, seat);
  const cut = cutToday(state);
  const rank = rankWith(card, ladder, seat);
  const valuation = valuationOf(state, seat);
  const amount = chequeOf(state, slot.id) + premium + (effect.cheque ?? 0);
  const preMoney = preMoneyOf(company, valuation + (effect.price ?? 0));
  const floor = company.stake * (1 - (effect.dilutionCap ?? 1));
  return {
    investor: slot.id,
    card,
    amount,
    cash: Math.max(0, amount - (effect.clusterWorth ?? 0)),
    preMoney,
    stakeAfter: Math.max(floor, dilute(company.stake, preMoney, amount)),
    rank,
    withinCut: rank > 0 && rank <= cut,
  };
}

/** Replaces the oldest investor (but not in the first quarter), fills the row, and draws lots where favouritism fails. */
export function renewInvestors(state: MatchState): void {
  const deck = state.secret.investorDeck;
  const oldest = state.quarter > 1 && deck.length > 0 ? state.investors.shift() : undefined;
  if (oldest !== undefined) {
    state.goneInvestors.push(oldest.id);
    record(state, { type: 'investorLeft', quarter: state.quarter, investor: oldest.id });
  }
  const ids = state.investors.map(({ id }) => id);
  while (ids.length < (rowSizes[state.players] ?? 4)) {
    const next = deck.pop();
    if (next === undefined) break;
    ids.push(next);
  }
  state.investors = ids.map((id) => ({ id, lot: drawnLot(state) }));
}

function drawnLot(state: MatchState): Seat[] {
  if (state.favouritism >= 1 || happens(state.secret.rng, state.favouritism)) return [];
  return shuffle(state.secret.rng, [...state.lot]);
}

/** Whether an investor would talk to a company at all: it has the contracts the news asks for. */
export const hasProof = (state: MatchState, seat: Seat): boolean =>
  companyAt(state, seat).contracts.length >= quarterRulesOf(state).proof;

/** Whether a card belongs to the plain deck of the intro game: cheques and prices only. */
export const isPlain = (card: FundingCardId): boolean =>
  Object.keys(effectOf(card)).every((key) => key === 'cheque' || key === 'price');
