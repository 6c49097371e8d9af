import { debtOf, valuationParts } from '../../../rules/analysis';
import { companyAt, levelWorth, scoreOf, type MatchState, type Seat } from '../../../rules/index';
import { booksToCome, standingNames } from '../evaluation/features';
import { billPaid } from '../evaluation/gain-now';
import { handNames } from '../evaluation/hand-features';
import { allFeatures, evaluate } from '../evaluation/evaluation';
import { standingsOf } from '../evaluation/standings';
import { growthWeights } from '../evaluation/weights';

/** What owners can gain by. Everybody can see how a company stands in these ... */
export const publicParts = ['customers', 'models', 'users', 'cash', 'room', 'investors', 'stake', 'capital'] as const;
/** ... and only its player in these. */
export const parts = [...publicParts, 'cards', 'ambition'] as const;
export type PublicPart = (typeof publicParts)[number];
export type Part = (typeof parts)[number];

const everyPart = [...parts, 'rest'] as const;

/** An evaluation taken apart, owners' gain in ¥100 m; `rest` is what no reason names, like the actions still left. */
export type Parts = Record<Part | 'rest', number>;

type Feature = (typeof standingNames)[number] | (typeof handNames)[number];

/** To which part the future that a feature promises belongs. */
const partOf: Readonly<Record<Feature, Part | 'rest'>> = {
  one: 'rest',
  cash: 'cash',
  'cash up to 3': 'cash',
  'cash up to 7': 'cash',
  'cash up to 12': 'cash',
  'shortfall this quarter': 'cash',
  'shortfall next quarter': 'cash',
  debt: 'cash',
  'payroll and upkeep': 'cash',
  'net revenue': 'customers',
  'net revenue x climate': 'customers',
  users: 'users',
  'users x climate': 'users',
  attraction: 'users',
  'attraction lead': 'users',
  foundation: 'models',
  'foundation above open source': 'models',
  'foundation above rivals': 'models',
  'foundation below best rival': 'models',
  base: 'models',
  'best quality': 'models',
  'second quality': 'models',
  'third quality': 'models',
  'vertical levels': 'models',
  'free room': 'room',
  'room bound': 'room',
  'room short of next foundation': 'room',
  'pay for bound room': 'customers',
  'some free room': 'room',
  'room below 0': 'room',
  rented: 'room',
  'offers within reach': 'customers',
  'offers by licence': 'customers',
  'offers nearly in reach': 'customers',
  contracts: 'customers',
  'contracts at risk': 'customers',
  royalties: 'customers',
  rank: 'investors',
  'within the cut': 'investors',
  cut: 'investors',
  backers: 'investors',
  'valuation above mean': 'investors',
  climate: 'rest',
  'next call': 'capital',
  shelved: 'models',
  data: 'cards',
  'data for foundation': 'cards',
  'ready for foundation': 'cards',
  'data for best vertical': 'cards',
  'data for second vertical': 'cards',
  'data for third vertical': 'cards',
  'lasting clusters in hand': 'cards',
  'rental in hand': 'cards',
  'term sheets': 'cards',
  'term sheet x poor': 'cards',
  'actions left': 'rest',
  'actions left x data': 'rest',
  'actions left x cash': 'rest',
  'hand size': 'cards',
};

const featureParts = [...standingNames, ...handNames].map((name) => partOf[name]);

export const noParts = (): Parts => ({
  customers: 0,
  models: 0,
  users: 0,
  cash: 0,
  room: 0,
  investors: 0,
  stake: 0,
  capital: 0,
  cards: 0,
  ambition: 0,
  rest: 0,
});

/**
 * The evaluation of a seat in parts that add up to it. Each part counts for the share that owners held before (`stake`);
 * what was sold or bought back since is a part of its own.
 */
export function partsOf(state: MatchState, seat: Seat, stake: number): Parts {
  const company = companyAt(state, seat);
  const valuation = valuationParts(state, seat);
  const { brand, revenue, foundation, verticals, hype } = valuation;
  const worth = { ...noParts(), rest: brand, customers: revenue, models: foundation + verticals, users: hype };
  worth.cash = company.cash - debtOf(company);
  const evaluation = evaluate(state, seat, standingsOf(state));
  if (state.phase === 'over') worth.rest += roundedOff(state, seat, sumOf(worth));
  else {
    // An overrun that waits counts as paid: a level more, and its bill less.
    const bill = billPaid(state, seat, company);
    worth.models += bill > 0 ? levelWorth.foundation : 0;
    worth.cash -= bill;
    const weights = growthWeights[company.role][Math.min(8, booksToCome(state)) - 1] ?? [];
    const features = allFeatures(state, seat, company, valuation);
    for (const [at, part] of featureParts.entries()) worth[part] += (weights[at] ?? 0) * (features[at] ?? 0);
  }
  const whole = sumOf(worth);
  const told = noParts();
  for (const part of everyPart) told[part] = stake * worth[part];
  told.stake = (company.stake - stake) * whole;
  told.capital += -company.capital;
  told.ambition = evaluation - sumOf(told);
  return told;
}

/** What rounding the valuation takes away. */
const roundedOff = (state: MatchState, seat: Seat, worth: number): number => {
  const { valuation, cash, debt } = scoreOf(state, seat);
  return valuation + cash - debt - worth;
};

export const sumOf = (of: Parts): number => Object.values(of).reduce((sum, value) => sum + value, 0);

export function minus(a: Parts, b: Parts): Parts {
  const change = noParts();
  for (const part of everyPart) change[part] = a[part] - b[part];
  return change;
}

export function meanOf(all: readonly Parts[]): Parts {
  const mean = noParts();
  for (const one of all) for (const part of everyPart) mean[part] += one[part] / all.length;
  return mean;
}
