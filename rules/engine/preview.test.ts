import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../tests/support/a-match';
import type { Move } from './moves';
import { preview } from './preview';
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

  test('a blind draw is unknown, a face-up one is not', () => {
    const match = aMatch().withRow('data', 'web-3');
    expect(previewed(match, 0, { type: 'draw', deck: 'data', card: 'top' }).unknown).toEqual(['card']);
    expect(previewed(match, 0, { type: 'draw', deck: 'data', card: 'web-3' }).unknown).toEqual([]);
  });

  test('a pitch shows the deal as it would close, before it is the time to pitch', () => {
    const match = aMatch().withCompany(1, { brand: 60 }).withHand(0, 'better-price').withInvestors('eagle-small');
    const { deal, unknown } = previewed(match, 0, { type: 'pitch', investor: 'eagle-small', card: 'better-price' });
    expect(deal).toEqual({
      investor: 'eagle-small',
      card: 'better-price',
      amount: 6,
      cash: 6,
      preMoney: 46,
      stakeAfter: 46 / 52,
      rank: 1,
      withinCut: true,
    });
    expect(unknown).toEqual(['rivals']);
  });

  test('the leader sees its premium in the deal', () => {
    const match = aMatch({ quarter: 2 }).withInvestors('eagle-small');
    const { deal } = previewed(match, 0, { type: 'pitch', investor: 'eagle-small', card: 'none' });
    expect(deal).toMatchObject({ amount: 18, cash: 18, preMoney: 36, stakeAfter: 36 / 54 });
  });

  test('a burn shows the place it could bring', () => {
    expect(previewed(aMatch(), 0, { type: 'burn', amount: 3 }).burn).toMatchObject({ bestPlace: 1, bestUsers: 24 });
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
