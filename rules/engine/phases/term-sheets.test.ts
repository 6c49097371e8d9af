import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../../tests/support/a-match';
import type { FundingCardId } from '../../cards/index';
import { scoreOf } from '../score';
import { valuationOf } from './valuation';

/** Seat 0 (pre-money ¥36, not the leader) pitches with a card to the small eagle, whose cheque is ¥6. */
const pitching = (card: FundingCardId): Story =>
  aMatch()
    .withCompany(1, { brand: 60 })
    .withHand(0, card)
    .withInvestors('eagle-small')
    .boardroom({ 0: { pitch: 'eagle-small', card } });

describe('a term sheet', () => {
  test.each([
    ['larger-cheque-3', 9, 3],
    ['larger-cheque-5', 11, 5],
    ['better-price', 6, 10],
    ['co-investor', 6, 8],
  ] as const)('%s: ¥%i, priced as if the valuation were %i higher, so the owners gain', (card, amount, price) => {
    const match = pitching(card);
    const stake = (36 + price) / (36 + price + amount);
    expect(match.events('dealClosed')[0]).toMatchObject({ amount, cash: amount });
    expect(match.company(0).stake).toBeCloseTo(stake, 12);
    expect(scoreOf(match.state, 0).total).toBeCloseTo(stake * (36 + amount) - 6, 9);
    expect(scoreOf(match.state, 0).total).toBeGreaterThan(30);
  });

  test('co-investor: counts one rank better, not against the true first', () => {
    const third = (): Story =>
      aMatch().withCompany(1, { foundation: 1 }).withHand(1, 'co-investor').withInvestors('eagle-small');
    const alone = third().boardroom({ 1: { pitch: 'eagle-small', card: 'co-investor' } });
    expect(alone.events('dealClosed')[0]).toMatchObject({ seat: 1, rank: 2 });
    const second = aMatch().withHand(2, 'co-investor').withInvestors('eagle-small');
    second.boardroom({ 0: { pitch: 'eagle-small' }, 2: { pitch: 'eagle-small', card: 'co-investor' } });
    expect(second.events('dealClosed').map(({ seat }) => seat)).toEqual([0]);
    expect(second.events('talked')[0]).toMatchObject({ seat: 2, rank: 1, reason: 'outranked' });
  });

  test('co-investor: does not help where the measure is 0', () => {
    const match = aMatch().withHand(1, 'co-investor').withInvestors('eagle-small');
    match.boardroom({ 1: { pitch: 'eagle-small', card: 'co-investor' } });
    expect(match.events('talked')[0]?.reason).toBe('no-measure');
  });

  test('compute for equity: ¥3 of the cheque arrive as a small cluster that was never bought', () => {
    const match = pitching('compute-for-equity');
    expect(match.events('dealClosed')[0]).toMatchObject({ amount: 6, cash: 3 });
    expect(match.company(0)).toMatchObject({ cash: 13, raised: 6, clusters: ['giant-cluster', 'gifted-cluster'] });
    expect(match.company(0).stake).toBe(36 / 42);
  });

  test('founder-friendly terms: the owners lose at most 25 % of their stake', () => {
    const match = aMatch().withCompany(0, { cash: 0, stake: 0.5 }).withCompany(1, { brand: 60 });
    match
      .withHand(0, 'founder-friendly')
      .withInvestors('eagle-large')
      .boardroom({ 0: { pitch: 'eagle-large', card: 'founder-friendly' } });
    expect(match.events('dealClosed')[0]).toMatchObject({ amount: 11, stakeBefore: 0.5, stakeAfter: 0.375 });
    expect(pitching('founder-friendly').company(0).stake).toBe(36 / 42);
  });

  test('early close: takes a chair before companies of higher valuation', () => {
    const match = aMatch({ climate: 'cold' }).withHand(1, 'early-close').withInvestors('eagle-small', 'mole-small');
    expect([valuationOf(match.state, 0), valuationOf(match.state, 1)]).toEqual([28, 17]);
    match.boardroom({ 0: { pitch: 'eagle-small' }, 1: { pitch: 'mole-small', card: 'early-close' } });
    expect(match.events('dealClosed').map(({ seat }) => seat)).toEqual([1]);
    expect(match.events('talked')[0]).toMatchObject({ seat: 0, reason: 'no-chair' });
  });

  test('strategic investor: brings two data cards', () => {
    const match = aMatch().withDeck('data', 'law-3', 'web-2', 'web-1').withHand(0, 'strategic-investor');
    match.withInvestors('eagle-small').boardroom({ 0: { pitch: 'eagle-small', card: 'strategic-investor' } });
    expect(match.hand(0)).toEqual(['law-3', 'web-2']);
  });

  test('a closed deal spends the card, mere talk does not', () => {
    expect(pitching('better-price').state.discards.funding).toEqual(['better-price']);
    expect(pitching('better-price').hand(0)).toEqual([]);
    const talked = aMatch().withHand(1, 'better-price').withInvestors('eagle-small');
    talked.boardroom({ 1: { pitch: 'eagle-small', card: 'better-price' } });
    expect(talked.hand(1)).toEqual(['better-price']);
  });
});

describe('money without an investor', () => {
  test('a state grant: ¥3 without dilution for firms with two contracts', () => {
    const match = aMatch()
      .withCompany(0, { contracts: ['clinic-chain', 'law-firm'] })
      .withHand(0, 'state-grant');
    match.boardroom({ 0: { card: 'state-grant' } });
    expect(match.company(0)).toMatchObject({ cash: 13, stake: 1, raised: 0, backers: [] });
    expect(match.hand(0)).toEqual([]);
    expect(match.events('granted')).toEqual([{ type: 'granted', quarter: 1, seat: 0, sum: 3 }]);
  });

  test('a grant is kept for later when a rival has won the second contract over meanwhile', () => {
    const match = aMatch()
      .withCompany(0, { contracts: ['clinic-chain'] })
      .withHand(0, 'state-grant');
    match.boardroom({ 0: { card: 'state-grant' } });
    expect(match.company(0).cash).toBe(10);
    expect(match.hand(0)).toEqual(['state-grant']);
  });

  test('a bridge loan: ¥6 now, ¥8 due in two quarters, counted as debt until then', () => {
    const match = aMatch({ quarter: 2 })
      .withHand(1, 'bridge-loan')
      .boardroom({ 1: { card: 'bridge-loan' } });
    expect(match.company(1)).toMatchObject({ cash: 13, stake: 1, debts: [{ sum: 8, due: 4 }], loans: 1 });
    expect(scoreOf(match.state, 1)).toMatchObject({ debt: 8, total: 22 });
  });
});
