import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { dataCards, type CardId, type DataCardId } from '../../cards/index';
import { dataOf } from '../catalogue';
import { dataIn, dataValue, isSmallest, serves, sufficientSets, type Purpose } from './data-sets';
import { domains } from '../vocabulary';

describe('overpaying is never asked for', () => {
  test('the smallest sufficient sets are offered, equal ones once', () => {
    const match = aMatch().withHand(0, 'web-2', 'web-2', 'web-1', 'law-1', 'web-3');
    expect(match.legal(0, 'trainFoundation').map(({ data }) => data)).toEqual([
      ['web-3'],
      ['web-2', 'web-2'],
      ['law-1', 'web-2'],
      ['web-1', 'web-2'],
    ]);
  });

  test('nothing is offered when the hand does not suffice', () => {
    const match = aMatch().withHand(0, 'web-2', 'small-cluster');
    expect(match.legal(0, 'trainFoundation')).toEqual([]);
    expect(match.legal(0, 'trainVertical')).toEqual([]);
  });
});

/** All distinct sets of cards of a hand, each sorted. */
function allSets(hand: readonly DataCardId[]): DataCardId[][] {
  const sets = new Map<string, DataCardId[]>();
  for (let mask = 1; mask < 2 ** hand.length; mask++) {
    const set = hand.filter((_, i) => (mask & (2 ** i)) !== 0).sort();
    sets.set(set.join(), set);
  }
  return [...sets.values()];
}

test('the offered sets are exactly those that suffice and lose no card without falling short', () => {
  const ids: readonly DataCardId[] = dataCards.map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...ids), { maxLength: 8 }),
      fc.constantFrom<Purpose>('foundation', ...domains),
      fc.integer({ min: 1, max: 10 }),
      fc.boolean(),
      (hand, purpose, need, bonusUsed) => {
        const company = aMatch().withCompany(1, { dataBonusUsed: bonusUsed }).company(1);
        const offered = sufficientSets(company, dataIn(hand satisfies CardId[]), purpose, need);
        const expected = allSets(hand).filter((set) => {
          const cards = set.map(dataOf);
          return (
            cards.every((card) => serves(card, purpose)) &&
            dataValue(company, cards) >= need &&
            isSmallest(company, cards, need)
          );
        });
        expect(offered.map((set) => set.join()).sort()).toEqual(expected.map((set) => set.join()).sort());
      },
    ),
    { numRuns: 300, seed: 23 },
  );
});
