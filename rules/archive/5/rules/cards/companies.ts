import type { CompanyCard } from '../engine/card-types';

/** Twelve fictional companies; each bends one rule. */
export const companyCards = [
  { id: 'search', role: 'giant', cashBonus: 1, ability: { pressureLimit: 9 } },
  { id: 'voice', role: 'giant', cashBonus: 0, ability: { attraction: 1 } },
  { id: 'vision', role: 'giant', cashBonus: 0, ability: { clusterDiscount: 1 } },
  { id: 'cloud', role: 'giant', cashBonus: 2, ability: { licensedIncome: 1 } },
  { id: 'commerce', role: 'giant', cashBonus: -1, ability: { platformLoad: -1 } },
  { id: 'social', role: 'giant', cashBonus: 0, ability: { usersLeaving: 0.1 } },
  { id: 'long-context', role: 'startup', domain: 'education', cashBonus: 2, ability: { truceReturn: 1 } },
  { id: 'health', role: 'startup', domain: 'health', cashBonus: -1, ability: { dataBonus: 1 } },
  { id: 'finance', role: 'startup', domain: 'finance', cashBonus: 0, ability: { paysAtOnce: true } },
  { id: 'law', role: 'startup', domain: 'law', cashBonus: 1, ability: { winOverGap: 3 } },
  { id: 'education', role: 'startup', domain: 'education', cashBonus: 2, ability: { usersPerContract: 1 } },
  { id: 'industry', role: 'startup', domain: 'industry', cashBonus: -1, ability: { domainLoad: 1 } },
] as const satisfies readonly CompanyCard[];

export type CompanyId = (typeof companyCards)[number]['id'];
