import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { valuationOf } from './valuation';

describe('Books', () => {
  test('contracts and every five users pay; upkeep and payroll are paid: giant 3, start-up 2', () => {
    const match = aMatch()
      .withCompany(0, { contracts: ['law-firm', 'clinic-chain'], users: 12.4 })
      .books();
    expect(match.events('books')[0]).toMatchObject({ contracts: 3, users: 2, upkeep: 1, payroll: 3, cash: 11 });
    expect(match.events('books')[1]).toMatchObject({ contracts: 0, users: 0, upkeep: 0, payroll: 2, cash: 5 });
  });

  test('a contract signed this quarter does not pay yet', () => {
    const match = aMatch({ quarter: 3 })
      .withCompany(0, { contracts: [{ id: 'law-firm', paysFrom: 4 }] })
      .books();
    expect(match.events('books')[0]).toMatchObject({ contracts: 0 });
  });

  test('debts are paid when due, and only then', () => {
    const match = aMatch({ quarter: 3 }).withCompany(0, {
      debts: [
        { sum: 8, due: 3 },
        { sum: 8, due: 4 },
      ],
    });
    match.books();
    expect(match.events('books')[0]).toMatchObject({ repaid: 8, cash: -2 });
    expect(match.company(0).debts).toEqual([{ sum: 8, due: 4 }]);
  });

  test('the quarter is written down, with everything that moved through each account', () => {
    const match = aMatch({ quarter: 2 })
      .withHand(0, 'small-cluster')
      .withInvestors('eagle-small')
      .play(0, { type: 'build', card: 'small-cluster' }, { type: 'capitalCall' })
      .boardroom({ 0: { pitch: 'eagle-small', burn: 1 } })
      .books();
    expect(match.company(0).history.at(-1)).toMatchObject({
      quarter: 2,
      cash: 12,
      raised: 6,
      burned: 1,
      capital: 11,
      accounts: { clusters: -3, calls: 5, deals: 6, burn: -1, upkeep: -2, payroll: -3, contracts: 0 },
    });
    expect(match.company(0).accounts.deals).toBe(0);
  });
});

describe('profit pressure', () => {
  test('a giant that pays ¥6 more than it takes loses 2 % of its stake; ¥5 are forgiven', () => {
    const forgiven = aMatch()
      .boardroom({ 2: { burn: 1 } })
      .books();
    expect(forgiven.company(2).stake).toBe(1);
    const pressed = aMatch()
      .boardroom({ 2: { burn: 2 } })
      .books();
    expect(pressed.company(2).stake).toBe(0.98);
    expect(pressed.events('profitPressure')).toEqual([
      { type: 'profitPressure', quarter: 1, seat: 2, loss: 6, stakeAfter: 0.98 },
    ]);
  });

  test('purchases of clusters and training count', () => {
    const match = aMatch().withHand(2, 'small-cluster').onTurn(2).play(2, { type: 'build', card: 'small-cluster' });
    expect(match.books().company(2).stake).toBe(0.98);
    const trained = aMatch().withHand(2, 'web-3').withChip(0).onTurn(2);
    trained.play(2, { type: 'trainFoundation', data: ['web-3'] });
    expect(trained.books().company(2).stake).toBe(0.98);
  });

  test('money of owners, investors and lenders does not help, nor does paying a loan back hurt', () => {
    const helped = aMatch()
      .withInvestors('eagle-small')
      .onTurn(2)
      .play(2, { type: 'capitalCall' })
      .withLot(2, 0, 1, 3)
      .boardroom({ 2: { pitch: 'eagle-small', burn: 2 } });
    const { stake } = helped.company(2);
    expect(helped.books().company(2).stake).toBeCloseTo(stake * 0.98, 12);
    const repaying = aMatch().withCompany(2, { cash: 20, debts: [{ sum: 8, due: 1 }] });
    expect(repaying.books().company(2).stake).toBe(1);
  });

  test('a start-up feels none', () => {
    const match = aMatch()
      .boardroom({ 1: { burn: 5 } })
      .books();
    expect(match.events('profitPressure')).toEqual([]);
  });
});

describe('cash below zero', () => {
  test('a rescue round lifts cash to 2, at twice the price of a round', () => {
    const match = aMatch().withCompany(1, { cash: 1 });
    expect(valuationOf(match.state, 1)).toBe(17);
    match.books();
    expect(match.company(1)).toMatchObject({ cash: 2, rescues: 1 });
    expect(match.company(1).stake).toBeCloseTo(17 / 23, 12);
    expect(match.events('rescued')[0]).toMatchObject({ seat: 1, sum: 3, stakeBefore: 1 });
  });

  test('however valuable the company, the owners lose a tenth', () => {
    const match = aMatch().withCompany(1, { cash: 1, brand: 200, stake: 0.5 }).books();
    expect(match.company(1).stake).toBeCloseTo(0.45, 12);
  });

  test('cash of exactly zero needs no rescue', () => {
    const match = aMatch().withCompany(1, { cash: 2 }).books();
    expect(match.company(1)).toMatchObject({ cash: 0, rescues: 0, stake: 1 });
  });

  test('free clusters are sold first, the dearest first, and no more than needed', () => {
    const match = aMatch().withCompany(1, { cash: 2, clusters: ['startup-cluster', 'small-cluster', 'large-cluster'] });
    match.books();
    expect(match.company(1)).toMatchObject({ cash: 1, clusters: ['startup-cluster', 'small-cluster'], rescues: 0 });
    expect(match.events('soldCluster')).toEqual([
      { type: 'soldCluster', quarter: 1, seat: 1, cluster: 'large-cluster', sum: 3, forced: true },
    ]);
  });

  test('clusters that contracts run on are kept, and those worth nothing', () => {
    const match = aMatch().withCompany(1, {
      cash: 0,
      clusters: ['startup-cluster', 'small-cluster'],
      contracts: [
        { id: 'clinic-chain', paysFrom: 2 },
        { id: 'county-hospital', paysFrom: 2 },
      ],
    });
    match.books();
    expect(match.events('soldCluster')).toEqual([]);
    expect(match.company(1)).toMatchObject({ cash: 2, rescues: 1 });
    expect(match.events('rescued')[0]).toMatchObject({ sum: 5 });
  });

  test('profit pressure comes before the rescue', () => {
    const match = aMatch()
      .withCompany(2, { cash: 2 })
      .boardroom({ 2: { burn: 2 } })
      .books();
    expect(match.events('profitPressure').length).toBe(1);
    expect(match.company(2).stake).toBeCloseTo((0.98 * 29) / (29 + 2 * 6), 12);
  });
});
