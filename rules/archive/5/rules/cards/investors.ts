import type { InvestorCard } from '../engine/card-types';

/** Twelve funds, a small and a large one for each of six characters. Cheques in ¥100 m at a cautious climate. */
export const investorCards = [
  { id: 'ram-small', measure: 'valuation', fund: 'small', cheque: 7, fact: 'F06' },
  { id: 'ram-large', measure: 'backers', fund: 'large', cheque: 12, fact: 'F07' },
  { id: 'eagle-small', measure: 'foundation', fund: 'small', cheque: 5, fact: 'F17' },
  { id: 'eagle-large', measure: 'foundation', fund: 'large', cheque: 9, fact: 'F17' },
  { id: 'tortoise-small', measure: 'revenue', fund: 'small', cheque: 5, fact: 'F28' },
  { id: 'tortoise-large', measure: 'revenue', fund: 'large', cheque: 9, fact: 'F28' },
  { id: 'owl-small', measure: 'users', fund: 'small', cheque: 5, fact: 'F15' },
  { id: 'owl-large', measure: 'users', fund: 'large', cheque: 9, fact: 'F15' },
  { id: 'mole-small', measure: 'vertical', fund: 'small', cheque: 5, fact: 'F25' },
  { id: 'mole-large', measure: 'vertical', fund: 'large', cheque: 9, fact: 'F27' },
  { id: 'lion-small', measure: 'contracts', fund: 'small', cheque: 5, fact: 'F16' },
  { id: 'lion-large', measure: 'contracts', fund: 'large', cheque: 9, fact: 'F16' },
] as const satisfies readonly InvestorCard[];

export type InvestorId = (typeof investorCards)[number]['id'];
