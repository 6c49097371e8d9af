import { deckOf, isDataCard, type Company } from '../../../rules/analysis';
import { dataOf, domains, highestVertical, type CardId, type Domain } from '../../../rules/index';

/** What a hand and the actions left add to a company's standing; each a number of about 0 to 3. */
export const handNames = [
  'data',
  'data for foundation',
  'ready for foundation',
  'data for best vertical',
  'data for second vertical',
  'data for third vertical',
  'lasting clusters in hand',
  'rental in hand',
  'term sheets',
  'term sheet x poor',
  'actions left',
  'actions left x data',
  'actions left x cash',
  'hand size',
] as const;

const held: Record<Domain, number> = { health: 0, finance: 0, law: 0, education: 0, industry: 0 };

/** Fills `into` with the features of a hand and of the actions left, from place `at` on. */
export function handOf(
  company: Company,
  foundation: number,
  cash: number,
  hand: readonly CardId[],
  actions: number,
  into: Float64Array,
  at: number,
): void {
  let data = 0;
  let web = 0;
  let any = 0;
  let lasting = 0;
  let rental = 0;
  let sheets = 0;
  for (const card of hand) {
    if (isDataCard(card)) {
      const { domain, value } = dataOf(card);
      data += value;
      if (domain === 'web') web += value;
      else if (domain === 'any') any += value;
      else held[domain] += value;
    } else if (deckOf(card) === 'compute') {
      if (card === 'cloud-rental') rental += 1;
      else lasting += 1;
    } else sheets += 1;
  }
  let store1 = 0;
  let store2 = 0;
  let store3 = 0;
  for (const domain of domains) {
    const level = company.verticals[domain];
    const full = level >= highestVertical ? 0 : Math.min(1, (held[domain] + any) / (level + 1)) * (1 + 0.3 * level);
    held[domain] = 0;
    if (full > store1) {
      store3 = store2;
      store2 = store1;
      store1 = full;
    } else if (full > store2) {
      store3 = store2;
      store2 = full;
    } else if (full > store3) store3 = full;
  }

  into[at++] = data / 8;
  into[at++] = (web + any) / 5;
  into[at++] = Math.min(1, data / (foundation + 1));
  into[at++] = store1;
  into[at++] = store2;
  into[at++] = store3;
  into[at++] = Math.min(2, lasting);
  into[at++] = Math.min(2, rental);
  into[at++] = Math.min(3, sheets) / 2;
  into[at++] = cash < 6 ? Math.min(2, sheets) / 2 : 0;
  into[at++] = actions / 3;
  into[at++] = (actions * Math.min(8, data)) / 24;
  into[at++] = (actions * Math.min(10, cash)) / 30;
  into[at++] = hand.length / 8;
}
