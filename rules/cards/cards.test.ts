import { describe, expect, test } from 'vitest';
import { computeCards, contractCards, dataCards, fundingCards, investorCards } from './index';

describe('the cards of the rulebook', () => {
  test('compute: 26 cards', () => {
    expect(computeCards.map(({ id, copies, cost, capacity, upkeep }) => [id, copies, cost, capacity, upkeep])).toEqual([
      ['cloud-rental', 8, 1, 3, 0],
      ['small-cluster', 6, 3, 2, 1],
      ['large-cluster', 5, 7, 4, 1],
      ['domestic-accelerator', 4, 4, 3, 2],
      ['inference-optimisation', 3, 3, 2, 0],
    ]);
  });

  test("data: every domain's 1, 2, 2, 3, 3; the web's 1, 1, 2, 2, 2, 2, 3, 3; three synthetic ones", () => {
    const values = (wanted: string): number[] =>
      dataCards.flatMap(({ domain, value, copies }) => (domain === wanted ? Array<number>(copies).fill(value) : []));
    for (const domain of ['health', 'finance', 'law', 'education', 'industry'])
      expect(values(domain)).toEqual([1, 2, 2, 3, 3]);
    expect(values('web')).toEqual([1, 1, 2, 2, 2, 2, 3, 3]);
    expect(values('any')).toEqual([1, 1, 1]);
  });

  test('funding: 20 term sheets of ten kinds', () => {
    expect(fundingCards.reduce((sum, { copies }) => sum + copies, 0)).toBe(20);
    expect(fundingCards.length).toBe(10);
  });

  test.each([
    [2, 6],
    [4, 6],
    [5, 8],
    [6, 9],
  ] as const)('contracts: with %i players %i in each domain', (players, each) => {
    const inGame = contractCards.filter(({ minPlayers }) => minPlayers <= players);
    for (const domain of ['health', 'finance', 'law', 'education', 'industry'])
      expect(inGame.filter((card) => card.domain === domain).length).toBe(each);
  });

  test('contracts: better tiers ask for more, pay more and bind more', () => {
    const tier = (wanted: number) => contractCards.filter((card) => card.tier === wanted);
    expect(new Set(tier(1).map(({ quality, pays, load }) => `${quality}/${pays}/${load}`))).toEqual(
      new Set(['2/1/1', '3/2/1']),
    );
    expect(new Set(tier(2).map(({ quality, pays, load }) => `${quality}/${pays}/${load}`))).toEqual(
      new Set(['4/2/1', '5/3/1']),
    );
    expect(
      new Set(
        tier(3)
          .filter((card) => !('platform' in card))
          .map(({ quality, pays, load }) => `${quality}/${pays}/${load}`),
      ),
    ).toEqual(new Set(['6/4/2', '8/5/2']));
    const platforms = contractCards.filter((card) => 'platform' in card);
    expect(platforms.map(({ tier, quality, pays, load }) => `${tier}/${quality}/${pays}/${load}`)).toEqual([
      '3/4/3/2',
      '3/4/3/2',
      '3/5/4/2',
      '3/5/4/2',
    ]);
  });

  test('investors: a small and a large fund for each of six characters, the leader followed with larger cheques', () => {
    expect(investorCards.map(({ cheque }) => cheque)).toEqual([7, 12, 5, 9, 5, 9, 5, 9, 5, 9, 5, 9]);
    expect(investorCards.map(({ fund }) => fund)).toEqual(
      Array.from({ length: 12 }, (_, place) => (place % 2 === 0 ? 'small' : 'large')),
    );
  });
});
