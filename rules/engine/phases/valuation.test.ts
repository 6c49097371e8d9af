import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { scoreOf } from '../score';
import { cutAt, netRevenue, valuationOf, valuationParts } from './valuation';

describe('valuation', () => {
  test.each([
    ['winter', 20 + 3 * 3 + 18 + 4 + 2],
    ['cold', 20 + 4 * 3 + 18 + 4 + 5],
    ['cautious', 20 + 5 * 3 + 18 + 4 + 10],
    ['warm', 20 + 6 * 3 + 18 + 4 + 15],
    ['frenzy', 20 + 8 * 3 + 18 + 4 + 20],
  ] as const)('in a %s climate brand 20, net revenue 3, F 3, V 2 and 10 users are worth %i', (climate, value) => {
    const match = aMatch({ climate }).withCompany(0, {
      foundation: 3,
      verticals: { law: 1, health: 1 },
      users: 10,
      contracts: ['law-firm'],
    });
    expect(netRevenue(match.state, 0)).toBe(3);
    expect(valuationOf(match.state, 0)).toBe(value);
  });

  test('upkeep weighs on net revenue, payroll does not', () => {
    const match = aMatch().withCompany(0, { clusters: ['giant-cluster', 'large-cluster'] });
    expect(netRevenue(match.state, 0)).toBe(-2);
    expect(valuationParts(match.state, 0)).toEqual({ brand: 20, revenue: -12, foundation: 12, verticals: 0, hype: 0 });
  });

  test('is at least ¥1', () => {
    expect(valuationOf(aMatch().withCompany(0, { brand: -50 }).state, 0)).toBe(1);
  });

  test('a contract counts from the moment it is signed', () => {
    const match = aMatch().withCompany(0, { contracts: [{ id: 'law-firm', paysFrom: 2 }] });
    expect(netRevenue(match.state, 0)).toBe(1);
  });
});

describe("owners' gain", () => {
  test('is stake x (valuation + cash - debt) - capital; the ambition counts at the end', () => {
    const match = aMatch()
      .withCompany(0, { stake: 0.5, cash: 12, debts: [{ sum: 8, due: 3 }], foundation: 5 })
      .withAmbition(0, 'frontier');
    expect(scoreOf(match.state, 0)).toEqual({
      total: 18,
      stake: 0.5,
      valuation: 44,
      cash: 12,
      debt: 8,
      kept: 24,
      capital: 6,
      ambition: 0,
    });
    match.state.phase = 'over';
    expect(scoreOf(match.state, 0)).toMatchObject({ ambition: 6, total: 24 });
  });
});

describe('the cut', () => {
  test.each([
    ['winter', [1, 1, 1, 1, 1]],
    ['cold', [1, 1, 1, 1, 1]],
    ['cautious', [1, 1, 2, 2, 2]],
    ['warm', [1, 2, 2, 3, 3]],
    ['frenzy', [2, 3, 4, 5, 6]],
  ] as const)('%s, for two to six companies', (climate, cuts) => {
    expect([2, 3, 4, 5, 6].map((companies) => cutAt(climate, companies))).toEqual(cuts);
  });
});
