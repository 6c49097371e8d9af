import type { FundingCard } from '../engine/card-types';

/** Term sheets: what a company brings to a pitch. Sums in ¥100 m. */
export const fundingCards = [
  { id: 'larger-cheque-3', copies: 3, effect: { cheque: 3, price: 3 } },
  { id: 'larger-cheque-5', copies: 2, effect: { cheque: 5, price: 5 }, fact: 'F06' },
  { id: 'better-price', copies: 3, effect: { price: 10 }, fact: 'F26' },
  { id: 'co-investor', copies: 3, effect: { ranks: 1, price: 8 }, fact: 'F07' },
  { id: 'compute-for-equity', copies: 2, effect: { clusterWorth: 3 }, fact: 'F14' },
  { id: 'state-grant', copies: 2, effect: { grant: { sum: 3, contracts: 2 } }, fact: 'F16' },
  { id: 'bridge-loan', copies: 2, effect: { loan: { sum: 6, premium: 2, quarters: 2 } } },
  { id: 'founder-friendly', copies: 1, effect: { dilutionCap: 0.25 } },
  { id: 'early-close', copies: 1, effect: { firstChair: true }, fact: 'F10' },
  { id: 'strategic-investor', copies: 1, effect: { dataCards: 2 }, fact: 'F21' },
] as const satisfies readonly FundingCard[];

export type FundingCardId = (typeof fundingCards)[number]['id'];
