import type { CardId, DataCardId } from '../../cards/index';
import { abilityOf } from '../company';
import { companyOf, dataRow, type DataRow } from '../catalogue';
import type { DataCard } from '../card-types';
import { sortFew } from '../small-arrays';
import type { Company } from '../state';
import type { Domain } from '../vocabulary';

/** What data is used for: any foundation, or a vertical in one domain. */
export type Purpose = Domain | 'foundation';

/** Whether a data card counts for a purpose. */
export const serves = ({ domain }: DataCard, purpose: Purpose): boolean =>
  purpose === 'foundation' || domain === purpose || domain === 'any';

/** Extra value of the first home-domain card, once a quarter, for companies whose ability it is. */
export const bonusOf = (company: Company): number => (company.dataBonusUsed ? 0 : abilityOf(company).dataBonus);

/** Whether a set of data would use the company's bonus. */
export const usesDataBonus = (company: Company, data: readonly DataCard[]): boolean =>
  bonusOf(company) > 0 && data.some(({ domain }) => domain === companyOf(company.id).domain);

/** Data value of a set of cards for this company. */
export function dataValue(company: Company, data: readonly DataCard[]): number {
  let value = usesDataBonus(company, data) ? bonusOf(company) : 0;
  for (const card of data) value += card.value;
  return value;
}

/** Whether no card of a sufficient set could stay in hand. */
export const isSmallest = (company: Company, data: readonly DataCard[], need: number): boolean =>
  data.every((_, index) => dataValue(company, data.toSpliced(index, 1)) < need);

/** The data cards of a hand, highest value first: so the first sufficient prefix of a choice is a smallest set. */
export function dataIn(hand: readonly CardId[]): DataRow[] {
  const data: DataRow[] = [];
  for (const id of hand) {
    const card = dataRow(id);
    if (card === undefined) continue;
    let place = data.length;
    for (; place > 0; place--) {
      const before = data[place - 1];
      if (before === undefined || before.valuable <= card.valuable) break;
      data[place] = before;
    }
    data[place] = card;
  }
  return data;
}

/** Whether all the data that serves a purpose is worth so much; cheap, and most hands are not. */
export function couldSuffice(data: readonly DataCard[], purpose: Purpose, need: number): boolean {
  let total = 0;
  for (const card of data) if (serves(card, purpose)) total += card.value;
  return total >= need;
}

/** All smallest sufficient sets for a purpose, equal ones once, each sorted by id. `data` comes from `dataIn`. */
export function sufficientSets(
  company: Company,
  data: readonly DataRow[],
  purpose: Purpose,
  need: number,
): DataCardId[][] {
  const bonus = bonusOf(company);
  const suited = data.filter((card) => serves(card, purpose));
  const sets: DataCardId[][] = [];
  const chosen: DataRow[] = [];
  const extend = (from: number, value: number): void => {
    let previous: DataRow | undefined;
    for (let i = from; i < suited.length; i++) {
      const card = suited[i];
      if (card === undefined || card === previous) continue;
      previous = card;
      chosen.push(card);
      const sum = value + card.value;
      const extra = bonus > 0 && usesDataBonus(company, chosen) ? bonus : 0;
      if (sum + extra < need) extend(i + 1, sum);
      else if (bonus === 0 || isSmallest(company, chosen, need)) sets.push(idsOf(chosen));
      chosen.pop();
    }
  };
  extend(0, 0);
  return sets;
}

const idsOf = (cards: readonly DataRow[]): DataCardId[] =>
  sortFew([...cards], (a, b) => a.alphabetical - b.alphabetical).map(({ id }) => id);
