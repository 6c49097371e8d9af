import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../../tests/support/a-match';
import { investorOf } from '../catalogue';
import { chequeOf, ladderOf, measureOf } from './investors';
import { passQuarter } from '../../../tests/support/pass-quarter';
import { createMatch } from '../match';

const ladder = (match: Story) => {
  const [slot] = match.state.investors;
  return slot === undefined ? [] : ladderOf(match.state, slot);
};

describe('what investors look at', () => {
  test('a company in all seven measures', () => {
    const match = aMatch().withCompany(0, {
      foundation: 4,
      verticals: { law: 3, health: 1 },
      users: 10,
      contracts: ['clinic-chain', 'law-firm'],
      backers: ['owl-small', 'mole-large'],
    });
    const measured = (measure: Parameters<typeof measureOf>[2]): number => measureOf(match.state, 0, measure);
    expect(measured('foundation')).toBe(4);
    expect(measured('vertical')).toBe(3);
    expect(measured('users')).toBe(100);
    expect(measured('contracts')).toBe(2);
    expect(measured('backers')).toBe(2);
    expect(measured('revenue')).toBe(1 + 2 + 2 - 1);
    expect(measured('valuation')).toBe(20 + 6 * 4 + 6 * 4 + 2 * 4 + 15);
  });

  test('a loss counts as no revenue', () => {
    const match = aMatch();
    expect(measureOf(match.state, 0, 'revenue')).toBe(0);
  });

  test.each([
    ['ram-small', 'valuation', 7],
    ['ram-large', 'backers', 12],
    ['eagle-small', 'foundation', 5],
    ['eagle-large', 'foundation', 9],
    ['tortoise-small', 'revenue', 5],
    ['tortoise-large', 'revenue', 9],
    ['owl-small', 'users', 5],
    ['owl-large', 'users', 9],
    ['mole-small', 'vertical', 5],
    ['mole-large', 'vertical', 9],
    ['lion-small', 'contracts', 5],
    ['lion-large', 'contracts', 9],
  ] as const)('%s looks at %s and brings ¥%i', (id, measure, cheque) => {
    expect(investorOf(id)).toMatchObject({ measure, cheque });
  });

  test('the platform syndicate backs whom others back already, and nobody without a backer', () => {
    const match = aMatch()
      .withCompany(3, { backers: ['owl-small'] })
      .withInvestors('ram-large');
    expect(ladder(match)).toEqual([
      { seat: 3, value: 1, rank: 1, withinCut: true },
      { seat: 0, value: 0, rank: 0, withinCut: false },
      { seat: 1, value: 0, rank: 0, withinCut: false },
      { seat: 2, value: 0, rank: 0, withinCut: false },
    ]);
  });
});

describe('cheques', () => {
  test.each([
    ['winter', 2, 4],
    ['cold', 3, 6],
    ['cautious', 5, 9],
    ['warm', 6, 11],
    ['frenzy', 7, 13],
  ] as const)('in a %s climate a small fund brings ¥%i, a large one ¥%i', (climate, small, large) => {
    const { state } = aMatch({ climate });
    expect([chequeOf(state, 'eagle-small'), chequeOf(state, 'eagle-large')]).toEqual([small, large]);
  });

  test('however cold, a cheque is at least ¥1', () => {
    expect(chequeOf(aMatch({ climate: 'winter', news: 'talk-much-invest-little' }).state, 'eagle-small')).toBe(1);
  });
});

describe('the row of investors', () => {
  test('the one who has waited longest is replaced each quarter', () => {
    const match = aMatch().withInvestors('eagle-small', 'owl-small', 'mole-small', 'ram-small');
    match.state.secret.investorDeck = ['lion-large', 'tortoise-large'];
    match.passQuarter();
    expect(match.state.investors.map(({ id }) => id)).toEqual([
      'owl-small',
      'mole-small',
      'ram-small',
      'tortoise-large',
    ]);
    expect(match.state.goneInvestors).toEqual(['eagle-small']);
    expect(match.events('investorLeft')).toEqual([{ type: 'investorLeft', quarter: 2, investor: 'eagle-small' }]);
  });

  test('when all have come the last ones stay', () => {
    const match = aMatch().withInvestors('eagle-small', 'owl-small', 'mole-small', 'ram-small');
    match.state.secret.investorDeck = [];
    match.passQuarter();
    expect(match.state.investors.length).toBe(4);
  });

  test('twelve suffice for eight quarters of six players', () => {
    const state = createMatch({ players: 6, scenario: 'standard' }, 'long');
    for (let quarter = 1; quarter <= 7; quarter++) {
      expect(state.investors.length).toBe(5);
      passQuarter(state);
    }
    expect(state.secret.investorDeck).toEqual([]);
  });
});

describe('favouritism', () => {
  const lotsIn = (favouritism: number): boolean[] => {
    const lots: boolean[] = [];
    for (let seed = 0; seed < 50; seed++) {
      const state = createMatch({ players: 4, scenario: 'standard', favouritism }, `lots ${seed}`);
      for (const { lot } of state.investors) lots.push(lot.length > 0);
    }
    return lots;
  };

  test('1: all rank by their measure', () => {
    expect(lotsIn(1).includes(true)).toBe(false);
  });

  test('0: all rank by a public lot, drawn anew each quarter', () => {
    expect(lotsIn(0).includes(false)).toBe(false);
    const state = createMatch({ players: 4, scenario: 'standard', favouritism: 0 }, 'lots');
    const before = state.investors.map(({ lot }) => lot.join());
    passQuarter(state);
    expect(state.investors.map(({ lot }) => lot.join())).not.toEqual(before);
    for (const { lot } of state.investors) expect(new Set(lot)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('a half: about half of them', () => {
    const byLot = lotsIn(0.5).filter(Boolean).length;
    expect(byLot).toBeGreaterThan(70);
    expect(byLot).toBeLessThan(130);
  });

  test('a lot ranks every company, the first one best', () => {
    const match = aMatch();
    match.state.investors = [{ id: 'eagle-small', lot: [3, 1, 0, 2] }];
    expect(ladder(match).map(({ seat, rank, withinCut }) => [seat, rank, withinCut])).toEqual([
      [3, 1, true],
      [1, 2, true],
      [0, 3, false],
      [2, 4, false],
    ]);
  });
});
