import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { appealOf, burnOutlook, poolOf } from './users';

describe('users leave', () => {
  test('20 % of everybody each quarter, rounded up to tenths', () => {
    const match = aMatch().withCompany(0, { users: 10 }).withCompany(1, { users: 1.1 }).withCompany(2, { users: 0.1 });
    match.boardroom({});
    expect(match.state.companies.map(({ users }) => users)).toEqual([80, 8, 0, 0]);
    expect(match.events('usersLeft')).toEqual([
      { type: 'usersLeft', quarter: 1, seat: 0, users: 20 },
      { type: 'usersLeft', quarter: 1, seat: 1, users: 3 },
      { type: 'usersLeft', quarter: 1, seat: 2, users: 1 },
    ]);
  });
});

describe('the pool', () => {
  test.each([
    [2, 1, 20],
    [3, 1, 30],
    [4, 1, 40],
    [5, 1, 50],
    [6, 1, 60],
    [4, 3, 53],
    [4, 8, 80],
  ])('with %i players in quarter %i it holds %i tenths of users', (players, quarter, tenths) => {
    expect(poolOf(aMatch({ players, quarter }).state)).toBe(tenths);
  });

  test('goes 60/30/10 to the three most attractive who burned, by burn and the better of model and best vertical', () => {
    const match = aMatch().withCompany(1, { verticals: { law: 4 } });
    match.boardroom({ 0: { burn: 5 }, 1: { burn: 1 }, 3: { burn: 1 } });
    expect(match.events('usersWon').map(({ seat, attraction, users }) => [seat, attraction, users])).toEqual([
      [0, 7, 24],
      [1, 5, 12],
      [3, 3, 4],
    ]);
    expect(match.state.companies.map(({ cash }) => cash)).toEqual([5, 6, 10, 6]);
  });

  test('the fourth gets nothing, and its burn is lost too', () => {
    const match = aMatch().boardroom({ 0: { burn: 5 }, 1: { burn: 4 }, 2: { burn: 2 }, 3: { burn: 1 } });
    expect(match.state.companies.map(({ users }) => users)).toEqual([24, 12, 4, 0]);
    expect(match.state.companies.map(({ burned }) => burned)).toEqual([5, 4, 2, 1]);
    expect(match.company(3).cash).toBe(6);
  });

  test('who burns nothing takes no part, and unclaimed shares are lost', () => {
    const match = aMatch()
      .withCompany(2, { foundation: 9 })
      .boardroom({ 3: { burn: 1 } });
    expect(match.state.companies.map(({ users }) => users)).toEqual([0, 0, 0, 24]);
  });

  test('a foundation not above open source attracts by half', () => {
    const match = aMatch({ quarter: 3 });
    expect(appealOf(match.state, match.company(0))).toBe(1);
    expect(appealOf(match.withCompany(0, { foundation: 3 }).state, match.company(0))).toBe(3);
    expect(appealOf(match.withCompany(0, { verticals: { law: 5 } }).state, match.company(0))).toBe(5);
  });

  test('the first alone also draws a data card, unseen by rivals', () => {
    const match = aMatch()
      .withDeck('data', 'web-3', 'web-1')
      .boardroom({ 0: { burn: 2 }, 1: { burn: 1 } });
    expect([match.hand(0), match.hand(1)]).toEqual([['web-3'], []]);
    expect(match.company(0).seen).toEqual([]);
    expect(match.events('dataWon')).toEqual([{ type: 'dataWon', quarter: 1, seat: 0, card: 'web-3' }]);
  });
});

describe('a truce', () => {
  test('two tied for the first place split its and the second share, get half their burn back, and draw no card', () => {
    const match = aMatch().boardroom({ 0: { burn: 3 }, 1: { burn: 3 }, 3: { burn: 1 } });
    expect(match.events('usersWon').map(({ seat, users, refund }) => [seat, users, refund])).toEqual([
      [0, 18, 1],
      [1, 18, 1],
      [3, 4, 0],
    ]);
    expect(match.state.companies.map(({ cash }) => cash)).toEqual([8, 5, 10, 6]);
    expect(match.events('dataWon')).toEqual([]);
  });

  test('two tied for the second place split the second and the third share', () => {
    const match = aMatch().boardroom({ 0: { burn: 5 }, 1: { burn: 2 }, 3: { burn: 2 } });
    expect(match.events('usersWon').map(({ seat, users, refund }) => [seat, users, refund])).toEqual([
      [0, 24, 0],
      [1, 8, 1],
      [3, 8, 1],
    ]);
    expect(match.events('dataWon').length).toBe(1);
  });

  test('four tied split the whole pool', () => {
    const match = aMatch().boardroom({ 0: { burn: 2 }, 1: { burn: 2 }, 2: { burn: 1 }, 3: { burn: 2 } });
    expect(match.state.companies.map(({ users }) => users)).toEqual([10, 10, 10, 10]);
  });

  test('the third place tied with the fourth: both have half of its share', () => {
    const match = aMatch().boardroom({ 0: { burn: 6 }, 2: { burn: 4 }, 1: { burn: 2 }, 3: { burn: 2 } });
    expect(match.state.companies.map(({ users }) => users)).toEqual([24, 2, 12, 2]);
  });

  test('a tenth that cannot be split is lost', () => {
    const match = aMatch({ players: 5 }).boardroom({ 0: { burn: 3 }, 1: { burn: 3 } });
    expect(match.state.companies.map(({ users }) => users)).toEqual([22, 22, 0, 0, 0]);
  });

  test('those tied where no share is left lose all they burned', () => {
    const match = aMatch({ players: 6 });
    match.boardroom({ 0: { burn: 6 }, 2: { burn: 4 }, 4: { burn: 3 }, 1: { burn: 2 }, 3: { burn: 2 } });
    expect(match.events('usersWon').map(({ seat, place, refund }) => [seat, place, refund])).toEqual([
      [0, 1, 0],
      [2, 2, 0],
      [4, 3, 0],
      [1, 4, 0],
      [3, 4, 0],
    ]);
  });
});

describe('what a burn could bring', () => {
  test('the first place if nobody else burns, a worse one if all burn all they have', () => {
    const match = aMatch();
    expect(burnOutlook(match.state, 0, 2)).toEqual({
      burn: 2,
      bestPlace: 1,
      worstPlace: 4,
      bestUsers: 24,
      worstUsers: 0,
      places: [24, 12, 4],
      breakEven: 3,
    });
  });

  test('users that make up five with those one has pay for more', () => {
    const match = aMatch().withCompany(0, { users: 4 });
    expect(burnOutlook(match.state, 0, 1).breakEven).toBe(9);
  });

  test('no burn, no place', () => {
    expect(burnOutlook(aMatch().state, 0, 0)).toMatchObject({
      bestPlace: 0,
      worstPlace: 0,
      bestUsers: 0,
      worstUsers: 0,
    });
  });
});
