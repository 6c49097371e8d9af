import type { DataCard } from '../engine/card-types';

/** Data cards: each domain 1, 2, 2, 3, 3; the web 1, 1, 2, 2, 2, 2, 3, 3 (foundations only); synthetic counts as any domain. */
export const dataCards = [
  { id: 'health-1', copies: 1, domain: 'health', value: 1 },
  { id: 'health-2', copies: 2, domain: 'health', value: 2 },
  { id: 'health-3', copies: 2, domain: 'health', value: 3 },
  { id: 'finance-1', copies: 1, domain: 'finance', value: 1 },
  { id: 'finance-2', copies: 2, domain: 'finance', value: 2 },
  { id: 'finance-3', copies: 2, domain: 'finance', value: 3 },
  { id: 'law-1', copies: 1, domain: 'law', value: 1 },
  { id: 'law-2', copies: 2, domain: 'law', value: 2 },
  { id: 'law-3', copies: 2, domain: 'law', value: 3 },
  { id: 'education-1', copies: 1, domain: 'education', value: 1 },
  { id: 'education-2', copies: 2, domain: 'education', value: 2 },
  { id: 'education-3', copies: 2, domain: 'education', value: 3 },
  { id: 'industry-1', copies: 1, domain: 'industry', value: 1 },
  { id: 'industry-2', copies: 2, domain: 'industry', value: 2 },
  { id: 'industry-3', copies: 2, domain: 'industry', value: 3 },
  { id: 'web-1', copies: 2, domain: 'web', value: 1 },
  { id: 'web-2', copies: 4, domain: 'web', value: 2 },
  { id: 'web-3', copies: 2, domain: 'web', value: 3 },
  { id: 'synthetic-1', copies: 3, domain: 'any', value: 1 },
] as const satisfies readonly DataCard[];

export type DataCardId = (typeof dataCards)[number]['id'];
