import { abilityOf, companyAt, debtOf, quarterRulesOf, upkeepOf, verticalSum } from '../company';
import { contractOf } from '../catalogue';
import type { Company, MatchState, ValuationParts } from '../state';
import { climates, type Climate, type Seat } from '../vocabulary';
import type { ClimateTerms, ScoreBreakdown } from '../views/view-types';

const multiples = [3, 4, 5, 6, 8] as const;
const hypes = [0.25, 0.5, 1, 1.5, 2] as const;
const chequeFactors = [0.5, 0.75, 1, 1.25, 1.5] as const;

export const climateStep = (climate: Climate): number => climates.indexOf(climate);

/** Value of ¥1 of net revenue a quarter. */
export const multipleAt = (climate: Climate): number => multiples[climateStep(climate)] ?? 0;

/** The cut at a climate: the lowest rank that gets money, and the number of deals. */
export function cutAt(climate: Climate, companies: number): number {
  switch (climate) {
    case 'winter':
    case 'cold':
      return 1;
    case 'cautious':
      return Math.ceil(companies / 3);
    case 'warm':
      return Math.ceil(companies / 2);
    case 'frenzy':
      return companies;
  }
}

/** Today's cut: the lowest rank that gets money, and the number of deals. */
export const cutToday = (state: MatchState): number => cutAt(state.climate, state.companies.length);

/** What a level adds to a valuation; ¥100 m. */
export const levelWorth = { foundation: 6, vertical: 2 } as const;

/** What a climate makes of a standard cheque. */
export const chequeFactor = (climate: Climate): number => chequeFactors[climateStep(climate)] ?? 0;

/** Valuation a whole user adds today, news included; ¥100 m. */
export const hypeToday = (state: MatchState): number =>
  (hypes[climateStep(state.climate)] ?? 0) * quarterRulesOf(state).hype;

/** Everything that follows from today's climate and news. */
export const climateTerms = (state: MatchState): ClimateTerms => ({
  climate: state.climate,
  multiple: multipleAt(state.climate),
  hype: hypeToday(state),
  cheques: chequeFactor(state.climate),
  cut: cutToday(state),
});

/** Whole users pay ¥1 for every five, rounded down; `users` in tenths. */
export const userRevenue = (users: number): number => Math.floor(users / 50);

/** Royalties a quarter that rivals owe this seat. */
export function royaltiesDueTo(state: MatchState, seat: Seat): number {
  let sum = 0;
  for (const company of state.companies)
    for (const contract of company.contracts)
      if (contract.licence !== undefined && contract.licence.licensor === seat) sum += contract.licence.price;
  return sum;
}

/** Net revenue a quarter: contracts + royalties earned - royalties paid + users / 5 - upkeep (heavy assets weigh on value, F14). */
export function netRevenue(state: MatchState, seat: Seat): number {
  const company = companyAt(state, seat);
  let net = userRevenue(company.users) - upkeepOf(state, company);
  for (const contract of company.contracts) {
    net += contractOf(contract.id).pays;
    if (contract.licence !== undefined) net -= contract.licence.price;
  }
  const royalties = royaltiesDueTo(state, seat);
  return net + royalties + (royalties > 0 ? abilityOf(company).licensedIncome : 0);
}

/** The parts a valuation is made of, before rounding. */
export const valuationParts = (state: MatchState, seat: Seat): ValuationParts =>
  partsAt(state, companyAt(state, seat), netRevenue(state, seat));

/** The parts of a company's valuation at a known net revenue. */
export const partsAt = (state: MatchState, company: Company, net: number): ValuationParts => ({
  brand: company.brand,
  revenue: multipleAt(state.climate) * net,
  foundation: levelWorth.foundation * company.foundation,
  verticals: levelWorth.vertical * verticalSum(company),
  hype: (hypeToday(state) * company.users) / 10,
});

/** What the market says the company is worth today; whole ¥100 m, at least 1. */
export const valuationOf = (state: MatchState, seat: Seat): number => valueOf(valuationParts(state, seat));

/** The valuation its parts add up to. */
export function valueOf(parts: ValuationParts): number {
  return Math.max(1, Math.floor(parts.brand + parts.revenue + parts.foundation + parts.verticals + parts.hype));
}

/** Cash and valuation less debt: what a share is worth before new money; at least 1. */
export const preMoneyOf = (company: Company, valuation: number): number =>
  Math.max(1, valuation + company.cash - debtOf(company));

/** Stake left after selling `amount` of new shares at `preMoney` (¥100 m): post-money dilution. */
export const dilute = (stake: number, preMoney: number, amount: number): number =>
  (stake * preMoney) / (preMoney + amount);

/** Owners' gain: stake x (valuation + cash - debt) - owners' capital + ambition. */
export const gainOf = (state: MatchState, seat: Seat, ambition: number): ScoreBreakdown =>
  gainAt(companyAt(state, seat), valuationOf(state, seat), ambition);

/** Owners' gain of a company at a known valuation. */
export function gainAt(company: Company, valuation: number, ambition: number): ScoreBreakdown {
  const debt = debtOf(company);
  const kept = company.stake * (valuation + company.cash - debt);
  return {
    total: kept - company.capital + ambition,
    stake: company.stake,
    valuation,
    cash: company.cash,
    debt,
    kept,
    capital: company.capital,
    ambition,
  };
}
