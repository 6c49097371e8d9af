import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../../tests/support/a-match';
import type { Move } from '../moves';
import { preview } from './preview';
import { trainingMeans } from './training-means';
import { viewFor } from './view';

const previewed = (match: Story, seat: number, move: Move) => preview(viewFor(match.state, seat), move);

describe('before a player commits', () => {
  test('what a cluster will change is known', () => {
    const match = aMatch().withHand(0, 'large-cluster');
    const { before, after, unknown, refused } = previewed(match, 0, { type: 'build', card: 'large-cluster' });
    expect(refused).toBeUndefined();
    expect(unknown).toEqual([]);
    expect([before.cash, after.cash]).toEqual([10, 3]);
    expect([before.freeCapacity, after.freeCapacity]).toEqual([3, 7]);
    expect([before.valuation, after.valuation]).toEqual([26, 20]);
    expect([before.gain, after.gain]).toEqual([30, 17]);
  });

  test('a foundation run shows its price, and the bills that may follow with their chances', () => {
    const match = aMatch().withHand(0, 'web-3');
    const { after, unknown, overruns } = previewed(match, 0, { type: 'trainFoundation', data: ['web-3'] });
    expect(after).toMatchObject({ cash: 7, foundation: 3 });
    expect(unknown).toEqual(['overrun']);
    expect(overruns).toEqual([
      { bill: 0, chance: 1 / 2 },
      { bill: 2, chance: 1 / 3 },
      { bill: 3, chance: 1 / 6 },
    ]);
  });

  test('where every run overruns, the least bill is counted: paid where the cash is there, else it waits', () => {
    const move = { type: 'trainFoundation', data: ['web-3'] } as const;
    const rich = previewed(aMatch({ news: 'arms-race' }).withHand(0, 'web-3'), 0, move);
    expect(rich.overruns?.map(({ bill }) => bill)).toEqual([2, 3, 5]);
    expect(rich.after).toMatchObject({ cash: 5, foundation: 3, shelved: 0 });
    const poor = previewed(aMatch({ news: 'arms-race' }).withCompany(0, { cash: 4 }).withHand(0, 'web-3'), 0, move);
    expect(poor.after).toMatchObject({ cash: 1, foundation: 2, shelved: 2 });
  });

  test('paying an overrun and putting the run aside are foretold: the level, the bill, and what waits', () => {
    const match = aMatch().withHand(0, 'web-3').withChip(2);
    match.play(0, { type: 'trainFoundation', data: ['web-3'] });
    const paid = previewed(match, 0, { type: 'payOverrun' });
    expect(paid.unknown).toEqual([]);
    expect([paid.before.cash, paid.after.cash]).toEqual([7, 4]);
    expect([paid.before.foundation, paid.after.foundation]).toEqual([2, 3]);
    const aside = previewed(match, 0, { type: 'shelve' });
    expect([aside.before.shelved, aside.after.shelved]).toEqual([0, 3]);
    expect([aside.after.cash, aside.after.foundation]).toEqual([7, 2]);
    match.play(0, { type: 'shelve' });
    const finished = previewed(match, 0, { type: 'finishShelved' });
    expect(finished.after).toMatchObject({ cash: 4, foundation: 3, shelved: 0 });
  });

  test('what training takes is known before it can be paid for', () => {
    const match = aMatch().withCompany(0, { cash: 2 }).withHand(0, 'web-1', 'law-3', 'synthetic-1');
    const view = viewFor(match.state, 0);
    expect(trainingMeans(view, 'foundation')).toEqual({
      need: { cash: 3, data: 3, capacity: 3 },
      have: { cash: 2, data: 5, capacity: 3 },
    });
    expect(trainingMeans(view, 'law')).toEqual({
      need: { cash: 1, data: 1, capacity: 1 },
      have: { cash: 2, data: 4, capacity: 3 },
    });
    expect(trainingMeans(viewFor(match.state, 'spectator'), 'law')).toBeUndefined();
  });

  test('a company’s place with each investor is foretold, and what a quarter leaves', () => {
    const match = aMatch()
      .withInvestors('lion-small')
      .withCompany(0, { verticals: { health: 3 } })
      .withCompany(1, { contracts: ['credit-union'] })
      .withOffers('clinic-chain');
    const { before, after } = previewed(match, 0, { type: 'sign', contract: 'clinic-chain' });
    expect([before.ranks, after.ranks]).toEqual([
      [{ investor: 'lion-small', rank: 0 }],
      [{ investor: 'lion-small', rank: 1 }],
    ]);
    expect(after.result - before.result).toBe(after.netRevenue - before.netRevenue);
  });

  test('a blind draw is unknown, a face-up one is not', () => {
    const match = aMatch().withRow('data', 'web-3');
    expect(previewed(match, 0, { type: 'draw', deck: 'data', card: 'top' }).unknown).toEqual(['card']);
    expect(previewed(match, 0, { type: 'draw', deck: 'data', card: 'web-3' }).unknown).toEqual([]);
  });

  test('a pitch shows the deal as it would close, before it is the time to pitch', () => {
    const match = aMatch().withCompany(1, { brand: 60 }).withHand(0, 'better-price').withInvestors('eagle-small');
    const { opened, unknown } = previewed(match, 0, { type: 'pitch', investor: 'eagle-small', card: 'better-price' });
    expect(opened?.deal).toMatchObject({
      investor: 'eagle-small',
      card: 'better-price',
      rank: 1,
      withinCut: true,
      leads: false,
      closed: { amount: 6, cash: 6, preMoney: { least: 46, most: 46 }, least: { stake: 46 / 52, cash: 16 } },
    });
    expect(opened?.deal?.highest).toBeUndefined();
    expect(unknown).toEqual(['rivals']);
  });

  test('the leader sees its premium in the deal', () => {
    const match = aMatch({ quarter: 2 }).withInvestors('eagle-small');
    const { opened } = previewed(match, 0, { type: 'pitch', investor: 'eagle-small', card: 'none' });
    expect(opened?.deal).toMatchObject({
      leads: true,
      closed: { amount: 6, cash: 6, least: { stake: 36 / 42 }, most: { stake: 36 / 42 } },
      highest: { premium: 12, amount: 18, cash: 18, preMoney: { least: 36 }, least: { stake: 36 / 54 } },
    });
  });

  test('a better price leaves the owners more than they had', () => {
    const match = aMatch().withCompany(0, { stake: 0.8 }).withHand(0, 'better-price').withInvestors('eagle-small');
    const { before, opened } = previewed(match, 0, { type: 'pitch', investor: 'eagle-small', card: 'better-price' });
    expect(opened?.withoutDeal.least.gain).toBe(before.gain);
    expect(opened?.deal?.closed.least.gain).toBeCloseTo(before.gain + 0.8 * ((46 / 52) * 42 - 36), 9);
  });

  test('a grant brings its sum, a loan costs its premium, and neither takes a share', () => {
    const match = aMatch()
      .withHand(0, 'state-grant', 'bridge-loan')
      .withCompany(0, { contracts: ['clinic-chain', 'credit-union'] });
    const { before, opened: grant } = previewed(match, 0, { type: 'pitch', investor: 'none', card: 'state-grant' });
    expect(grant).toMatchObject({ alone: 3, withoutDeal: { least: { cash: before.cash + 3, stake: 1 } } });
    expect(grant?.withoutDeal.least.gain).toBe(before.gain + 3);
    const { opened: loan } = previewed(match, 0, { type: 'pitch', investor: 'none', card: 'bridge-loan' });
    expect(loan).toMatchObject({ alone: 6, withoutDeal: { least: { cash: before.cash + 6, debt: 8, stake: 1 } } });
    expect(loan?.withoutDeal.least.gain).toBe(before.gain - 2);
  });

  test('a whole envelope is foretold at once: burn, pitch and card', () => {
    const match = aMatch({ quarter: 2 }).withHand(0, 'larger-cheque-3').withInvestors('eagle-small');
    const envelope = { investor: 'eagle-small', card: 'larger-cheque-3', burn: 4 } as const;
    const { refused, unknown, after, before, opened } = preview(viewFor(match.state, 0), envelope);
    expect([refused, unknown]).toEqual([undefined, ['rivals']]);
    expect(after).toEqual(before);
    expect(opened?.deal?.closed).toMatchObject({ amount: 9, least: { cash: 15 }, most: { cash: 17, users: 24 } });
    expect(preview(viewFor(match.state, 0), { ...envelope, burn: 99 }).refused?.code).toBe('burn-above-cash');
  });

  test('a pitch says why it would only be talked about, and whom the investor would rather back', () => {
    const match = aMatch()
      .withCompany(1, { foundation: 5 })
      .withCompany(2, { foundation: 4 })
      .withInvestors('eagle-small');
    const pitch = { type: 'pitch', investor: 'eagle-small', card: 'none' } as const;
    expect(previewed(match, 0, pitch).opened?.deal).toMatchObject({ rank: 3, talks: 'below-cut', preferred: [1, 2] });
    expect(previewed(match, 2, pitch).opened?.deal).toMatchObject({ rank: 2, preferred: [1] });
    expect(previewed(match, 2, pitch).opened?.deal?.talks).toBeUndefined();
    match.withCompany(0, { foundation: 0 });
    expect(previewed(match, 0, pitch).opened?.deal?.talks).toBe('no-measure');
  });

  test('chairs go to higher valuations first, unless a card takes the first', () => {
    const match = aMatch().withCompany(3, { brand: 60 }).withHand(0, 'early-close').withInvestors('eagle-small');
    const seatedFirst = (card: 'none' | 'early-close') =>
      previewed(match, 0, { type: 'pitch', investor: 'eagle-small', card }).opened?.deal?.seatedFirst;
    expect(seatedFirst('none')).toEqual([3]);
    expect(seatedFirst('early-close')).toEqual([]);
  });

  test('an envelope says who builds before it is opened', () => {
    const { state } = aMatch();
    const [first = 0, ...others] = state.order;
    expect(preview(viewFor(state, first), { investor: 'none', card: 'none', burn: 0 }).opened?.stillBuild).toEqual(
      others,
    );
  });

  test('a burn shows the place it could bring', () => {
    const { opened } = previewed(aMatch(), 0, { type: 'burn', amount: 3 });
    expect(opened?.burn).toMatchObject({ bestPlace: 1, bestUsers: 24 });
    expect(opened?.withoutDeal).toMatchObject({ least: { cash: 7, users: 0 }, most: { users: 24 } });
  });

  test('a move that would be refused says why, and changes nothing', () => {
    const match = aMatch().withCompany(0, { cash: 6 }).withHand(0, 'large-cluster');
    const { refused, before, after } = previewed(match, 0, { type: 'build', card: 'large-cluster' });
    expect(refused).toEqual({ code: 'cannot-afford', details: { need: 7, have: 6 } });
    expect(after).toEqual(before);
  });

  test('nobody previews for another seat', () => {
    const match = aMatch();
    expect(previewed(match, 1, { type: 'endTurn' }).refused?.code).toBe('not-your-turn');
    expect(preview(viewFor(match.state, 'spectator'), { type: 'endTurn' }).refused?.code).toBe('not-your-turn');
  });

  test('looking ahead leaves the match as it is', () => {
    const match = aMatch().withHand(0, 'web-3');
    const before = structuredClone(match.state);
    previewed(match, 0, { type: 'trainFoundation', data: ['web-3'] });
    expect(match.state).toEqual(before);
  });
});
