import type { CompanyCard } from '../engine/card-types';

/** Twelve fictional companies; each bends one rule. */
export const companyCards = [
  { id: 'search', role: 'giant', ability: { pressureLimit: 9 } },
  { id: 'voice', role: 'giant', ability: { attraction: 1 } },
  { id: 'vision', role: 'giant', ability: { clusterDiscount: 1 } },
  { id: 'cloud', role: 'giant', ability: { licensedIncome: 1 } },
  { id: 'commerce', role: 'giant', ability: { platformLoad: -1 } },
  { id: 'social', role: 'giant', ability: { usersLeaving: 0.1 } },
  { id: 'long-context', role: 'startup', domain: 'education', ability: { truceReturn: 1 } },
  { id: 'health', role: 'startup', domain: 'health', ability: { dataBonus: 1 } },
  { id: 'finance', role: 'startup', domain: 'finance', ability: { paysAtOnce: true } },
  { id: 'law', role: 'startup', domain: 'law', ability: { winOverGap: 3 } },
  { id: 'education', role: 'startup', domain: 'education', ability: { usersPerContract: 1 } },
  { id: 'industry', role: 'startup', domain: 'industry', ability: { domainLoad: 1 } },
] as const satisfies readonly CompanyCard[];

export type CompanyId = (typeof companyCards)[number]['id'];
