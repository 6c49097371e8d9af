import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../../tests/support/a-match';
import { scoreOf } from '../score';

const deals = (match: Story) =>
  match.events('dealClosed').map(({ seat, investor, amount }) => [seat, investor, amount]);
const talks = (match: Story) => match.events('talked').map(({ seat, investor, reason }) => [seat, investor, reason]);

/** Seat 1 is worth most, with no foundation: nobody else gets the leader's premium. */
const ledBySeat1 = (setup: Parameters<typeof aMatch>[0] = {}): Story => aMatch(setup).withCompany(1, { brand: 60 });

describe('closing a deal', () => {
  test("money in, new shares out: owners' gain stays what it was", () => {
    const match = ledBySeat1().withInvestors('eagle-small');
    expect(scoreOf(match.state, 0).total).toBe(30);
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(match.company(0)).toMatchObject({ cash: 16, stake: 36 / 42, raised: 6, backers: ['eagle-small'] });
    expect(scoreOf(match.state, 0).total).toBe(30);
  });

  test('a debt lowers what a share is worth, and still nothing is gained or lost', () => {
    const match = ledBySeat1()
      .withCompany(0, { debts: [{ sum: 8, due: 3 }] })
      .withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(match.company(0).stake).toBe(28 / 34);
    expect(scoreOf(match.state, 0).total).toBe(22);
  });

  test('pre-money is at least ¥1', () => {
    const match = aMatch()
      .withCompany(0, { cash: 0, brand: -20, debts: [{ sum: 8, due: 3 }] })
      .withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(match.company(0).stake).toBeCloseTo(1 / 7, 12);
  });

  test('a second deal with the same investor adds no backer', () => {
    const match = ledBySeat1().withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } }).boardroom({ 0: { pitch: 'eagle-small' } });
    expect(match.company(0)).toMatchObject({ backers: ['eagle-small'], raised: 12 });
  });
});

describe('whom an investor is willing to back', () => {
  test('the best-ranked company that pitched to it; the others only talked', () => {
    const match = ledBySeat1().withCompany(2, { foundation: 3 }).withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' }, 2: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[2, 'eagle-small', 6]]);
    expect(talks(match)).toEqual([[0, 'eagle-small', 'outranked']]);
  });

  test('companies that did not pitch keep their rank: warm backs the better half of four, and no third', () => {
    const match = aMatch().withCompany(1, { foundation: 1 }).withInvestors('eagle-small');
    match.boardroom({ 1: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([]);
    expect(match.events('talked')).toEqual([
      { type: 'talked', quarter: 1, seat: 1, investor: 'eagle-small', rank: 3, reason: 'below-cut' },
    ]);
  });

  test('a measure of 0 never counts, even when all get money', () => {
    const match = aMatch({ climate: 'frenzy' })
      .withInvestors('eagle-small')
      .boardroom({ 1: { pitch: 'eagle-small' } });
    expect(talks(match)).toEqual([[1, 'eagle-small', 'no-measure']]);
  });

  test('ties go to the company with more backers (herding)', () => {
    const match = ledBySeat1({ climate: 'cold' })
      .withCompany(2, { backers: ['owl-small'] })
      .withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' }, 2: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[2, 'eagle-small', 3]]);
  });

  test("then to the quarter's lot", () => {
    const match = ledBySeat1().withLot(3, 2, 1, 0).withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' }, 2: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[2, 'eagle-small', 6]]);
  });

  test('an investor who ranks by lot this quarter looks at nothing else', () => {
    const match = aMatch().withCompany(0, { foundation: 9 });
    match.state.investors = [{ id: 'eagle-small', lot: [3, 1, 0, 2] }];
    match.boardroom({ 0: { pitch: 'eagle-small' }, 1: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[1, 'eagle-small', 6]]);
    expect(match.events('dealClosed')[0]?.rank).toBe(2);
  });

  test('users are shared first: whoever wins them now is ranked by them now', () => {
    const match = aMatch()
      .withInvestors('owl-small')
      .boardroom({ 3: { pitch: 'owl-small', burn: 1 } });
    expect(deals(match)).toEqual([[3, 'owl-small', 6]]);
  });

  test('burned cash lowers the price of the same evening', () => {
    const match = ledBySeat1()
      .withInvestors('eagle-small')
      .boardroom({ 0: { pitch: 'eagle-small', burn: 10 } });
    expect(match.company(0).stake).toBeCloseTo(29 / 35, 12);
  });
});

describe("the leader's premium", () => {
  test("whoever is valued highest gets ¥12 more, and owners' gain stays what it was", () => {
    const match = aMatch({ quarter: 2 }).withCompany(0, { foundation: 3 }).withInvestors('eagle-small');
    expect(scoreOf(match.state, 0).total).toBe(36);
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[0, 'eagle-small', 18]]);
    expect(match.company(0)).toMatchObject({ cash: 28, raised: 18, stake: 42 / 60 });
    expect(scoreOf(match.state, 0).total).toBeCloseTo(36, 9);
  });

  test('a follower gets the plain cheque, even from an investor who ranks it first', () => {
    const match = aMatch({ quarter: 2 }).withInvestors('mole-small');
    match.boardroom({ 1: { pitch: 'mole-small' } });
    expect(deals(match)).toEqual([[1, 'mole-small', 6]]);
    expect(match.events('dealClosed')[0]?.rank).toBe(1);
  });

  test('¥1 of valuation less than the leader is enough to miss it', () => {
    const match = aMatch({ quarter: 2 }).withCompany(0, { brand: 19 }).withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[0, 'eagle-small', 6]]);
  });

  test('tied leaders both get it', () => {
    const match = aMatch({ quarter: 2 }).withInvestors('eagle-small', 'eagle-large');
    match.boardroom({ 0: { pitch: 'eagle-small' }, 2: { pitch: 'eagle-large' } });
    expect(deals(match)).toEqual([
      [0, 'eagle-small', 18],
      [2, 'eagle-large', 23],
    ]);
  });

  test('among three or more nobody gets it in the first quarter', () => {
    const match = aMatch().withCompany(0, { foundation: 3 }).withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[0, 'eagle-small', 6]]);
  });

  test('with two players it is ¥20, from the first quarter on', () => {
    const match = aMatch({ players: 2 }).withCompany(0, { foundation: 3 }).withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[0, 'eagle-small', 26]]);
  });

  test('an investor who ranks by lot pays none', () => {
    const match = aMatch({ quarter: 2 }).withCompany(0, { foundation: 9 });
    match.state.investors = [{ id: 'eagle-small', lot: [0, 1, 2, 3] }];
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[0, 'eagle-small', 6]]);
  });

  test('the climate shrinks the cheque, not the premium', () => {
    const match = aMatch({ quarter: 2, climate: 'winter' })
      .withCompany(0, { foundation: 3 })
      .withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[0, 'eagle-small', 14]]);
  });

  test('users are shared first: who takes the lead by them this evening is paid as the leader', () => {
    const match = aMatch({ quarter: 2 }).withInvestors('eagle-small', 'eagle-large');
    match.boardroom({ 0: { pitch: 'eagle-small' }, 2: { pitch: 'eagle-large', burn: 1 } });
    expect(deals(match)).toEqual([
      [2, 'eagle-large', 23],
      [0, 'eagle-small', 6],
    ]);
  });
});

describe('the cut: how many deals close', () => {
  const bothMeasures = (climate: 'winter' | 'cold' | 'cautious' | 'warm' | 'frenzy', players: number): Story =>
    aMatch({ climate, players, news: 'easy-money' })
      .withCompany(0, { foundation: 4 })
      .withCompany(1, { verticals: { health: 4 }, contracts: ['clinic-chain'] })
      .withCompany(2, { users: 20 })
      .withInvestors('eagle-small', 'mole-small', 'owl-small', 'lion-small', 'ram-small');

  test.each([
    ['winter', 4, 1],
    ['cold', 6, 1],
    ['cautious', 4, 2],
    ['cautious', 3, 1],
    ['warm', 5, 3],
    ['frenzy', 3, 3],
  ] as const)('in a %s climate with %i companies %i close', (climate, players, chairs) => {
    const match = bothMeasures(climate, players);
    match.boardroom({ 0: { pitch: 'eagle-small' }, 1: { pitch: 'mole-small' }, 2: { pitch: 'owl-small' } });
    expect(match.events('dealClosed').length).toBe(chairs);
    expect(talks(match).every(([, , reason]) => reason === 'no-chair')).toBe(true);
  });

  test('higher valuation first: the others find no chair', () => {
    const match = bothMeasures('cold', 4).withCompany(1, { brand: 60 });
    match.boardroom({ 0: { pitch: 'eagle-small' }, 1: { pitch: 'mole-small' }, 2: { pitch: 'owl-small' } });
    expect(match.events('dealClosed').map(({ seat }) => seat)).toEqual([1]);
    expect(talks(match)).toEqual([
      [2, 'owl-small', 'no-chair'],
      [0, 'eagle-small', 'no-chair'],
    ]);
  });

  test('equal valuations: more backers first, then the lot', () => {
    const tied = (): Story =>
      aMatch({ climate: 'cold' })
        .withCompany(1, { foundation: 1, verticals: { health: 2 } })
        .withCompany(3, { brand: 15, contracts: ['credit-union'] })
        .withCompany(0, { foundation: 0 })
        .withCompany(2, { foundation: 0 })
        .withLot(3, 1, 0, 2)
        .withInvestors('eagle-small', 'lion-small');
    const envelopes = { 1: { pitch: 'eagle-small' }, 3: { pitch: 'lion-small' } } as const;
    const byLot = tied().boardroom(envelopes);
    expect(byLot.events('dealClosed').map(({ seat }) => seat)).toEqual([3]);
    const byBackers = tied()
      .withCompany(1, { backers: ['owl-small'] })
      .boardroom(envelopes);
    expect(byBackers.events('dealClosed').map(({ seat }) => seat)).toEqual([1]);
    const moreBackers = tied()
      .withLot(1, 3, 0, 2)
      .withCompany(1, { backers: ['owl-small'] });
    moreBackers.withCompany(3, { backers: ['owl-small', 'owl-large'] }).boardroom(envelopes);
    expect(moreBackers.events('dealClosed').map(({ seat }) => seat)).toEqual([3]);
  });
});

describe('proof of value', () => {
  test('when slides are no longer enough, a company without a contract is heard, but not backed', () => {
    const match = aMatch({ news: 'slides-no-longer-enough' })
      .withCompany(0, { foundation: 9 })
      .withCompany(2, { contracts: ['clinic-chain'] })
      .withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' }, 2: { pitch: 'eagle-small' } });
    expect(deals(match)).toEqual([[2, 'eagle-small', 6]]);
    expect(talks(match)).toEqual([[0, 'eagle-small', 'no-proof']]);
  });
});
