import { describe, expect, test } from 'vitest';
import { aMatch } from '../../tests/support/a-match';
import { buildCost } from '../engine/phases/building';
import { openSourceLevel, payrollOf, upkeepOf } from '../engine/company';
import { chequeOf } from '../engine/phases/investors';
import { poolOf } from '../engine/phases/users';
import { newsCards } from './news';

describe('every news card', () => {
  test('there are at least 24, each resting on a fact', () => {
    expect(newsCards.length).toBe(26);
    for (const { fact } of newsCards) expect(fact).toMatch(/^F(0[1-9]|1\d|2[0-8])$/);
  });

  test.each([
    ['act-two', 'warm'],
    ['ad-cash-cow', 'warm'],
    ['arms-race', 'warm'],
    ['boardroom-fight', 'cold'],
    ['business-pays-slowly', 'cautious'],
    ['chip-export-limits', 'cautious'],
    ['consumers-dont-pay', 'cautious'],
    ['easy-money', 'frenzy'],
    ['ecosystem-hardware', 'cautious'],
    ['funding-winter', 'winter'],
    ['giants-coinvest', 'warm'],
    ['heavy-assets', 'cold'],
    ['hundred-models', 'warm'],
    ['long-rd', 'cautious'],
    ['open-weights', 'cautious'],
    ['price-war', 'cold'],
    ['profit-plunge', 'cold'],
    ['revenue-is-not-profit', 'cautious'],
    ['ride-hailing-merger', 'cautious'],
    ['slides-no-longer-enough', 'cold'],
    ['sora-shock', 'warm'],
    ['state-procurement', 'cautious'],
    ['strict-buyers', 'cold'],
    ['talk-much-invest-little', 'cold'],
    ['training-bill', 'cautious'],
    ['two-big-rounds', 'warm'],
  ] as const)('%s makes a cautious climate %s', (forecast, climate) => {
    expect(aMatch({ quarter: 2, climate: 'cautious', forecast }).passQuarter().state.climate).toBe(climate);
  });
});

describe('what the news bends for its quarter', () => {
  test('easy money and the funding winter move the climate only', () => {
    expect(newsCards.filter(({ rules }) => Object.keys(rules).length === 0).map(({ id }) => id)).toEqual([
      'easy-money',
      'funding-winter',
    ]);
  });

  test('act two: verticals need 1 data value less, never less than 1', () => {
    const match = aMatch({ news: 'act-two' }).withHand(1, 'health-1', 'law-1').withHand(3, 'finance-2').onTurn(3);
    match.play(3, { type: 'trainVertical', domain: 'finance', data: ['finance-2'] });
    expect(match.company(3).verticals.finance).toBe(3);
    expect(match.onTurn(1).legal(1, 'trainVertical')).toEqual([
      { type: 'trainVertical', domain: 'health', data: ['health-1'] },
      { type: 'trainVertical', domain: 'law', data: ['law-1'] },
    ]);
  });

  test('the ad cash cow pays most of the payroll of giants', () => {
    const { state } = aMatch({ news: 'ad-cash-cow' });
    expect(state.companies.map((company) => payrollOf(state, company))).toEqual([1, 2, 1, 2]);
  });

  test('arms race: every overrun chip counts 1 more', () => {
    const match = aMatch({ news: 'arms-race' }).withHand(0, 'web-3').withChip(0);
    match.play(0, { type: 'trainFoundation', data: ['web-3'] });
    expect(match.state.turn).toMatchObject({ stage: 'overrun', bill: 2 });
  });

  test('boardroom fight: the highest foundation may not train', () => {
    const match = aMatch({ news: 'boardroom-fight' }).withCompany(0, { foundation: 3, clusters: ['large-cluster'] });
    match.withHand(0, 'web-3', 'web-1').withHand(2, 'web-3');
    const refused = match.refusal(0, { type: 'trainFoundation', data: ['web-1', 'web-3'] });
    expect(refused).toEqual({ code: 'leader-frozen', details: {} });
    expect(match.legal(0, 'trainFoundation')).toEqual([]);
    expect(match.onTurn(2).refusal(2, { type: 'trainFoundation', data: ['web-3'] })).toBeUndefined();
  });

  test('business pays slowly: a contract signed now pays two quarters later', () => {
    const match = aMatch({ news: 'business-pays-slowly' }).withOffers('clinic-chain');
    match.play(0, { type: 'sign', contract: 'clinic-chain' });
    expect(match.company(0).contracts[0]?.paysFrom).toBe(3);
  });

  test('chip export limits: imported clusters cost ¥2 more, domestic chips and rented ones do not', () => {
    const match = aMatch({ news: 'chip-export-limits' });
    const cost = (card: Parameters<typeof buildCost>[2]): number => buildCost(match.state, match.company(0), card);
    expect([cost('small-cluster'), cost('large-cluster')]).toEqual([5, 9]);
    expect([cost('domestic-accelerator'), cost('inference-optimisation'), cost('cloud-rental')]).toEqual([4, 3, 1]);
  });

  test("consumers don't pay: users bring nothing at Books", () => {
    const match = aMatch({ news: 'consumers-dont-pay' }).withCompany(0, { users: 20 }).books();
    expect(match.events('books')[0]).toMatchObject({ users: 0 });
  });

  test('ecosystem hardware: the bank pays licensors ¥1 for each licence in force', () => {
    const licence = { licensor: 0, price: 2 };
    const match = aMatch({ news: 'ecosystem-hardware' }).withCompany(1, {
      contracts: [
        { id: 'elder-care', licence },
        { id: 'city-bank', licence },
      ],
    });
    match.books();
    expect(match.events('books')[0]).toMatchObject({ royaltiesIn: 4, bonus: 2 });
  });

  test('giants co-invest: large funds bring ¥2 more', () => {
    const { state } = aMatch({ news: 'giants-coinvest' });
    expect([chequeOf(state, 'eagle-small'), chequeOf(state, 'eagle-large')]).toEqual([6, 13]);
  });

  test('heavy assets: every cluster that has an upkeep costs ¥1 more', () => {
    const match = aMatch({ news: 'heavy-assets' });
    match.withCompany(0, { clusters: ['giant-cluster', 'large-cluster', 'inference-optimisation'] });
    expect(upkeepOf(match.state, match.company(0))).toBe(2 + 2);
    expect(upkeepOf(match.state, match.company(1))).toBe(0);
  });

  test('a hundred models share a smaller pool', () => {
    expect(poolOf(aMatch({ news: 'hundred-models' }).state)).toBe(26);
  });

  test('long R&D: foundations cost ¥2 less to train', () => {
    const match = aMatch({ news: 'long-rd' }).withHand(0, 'web-3').withChip(0);
    match.play(0, { type: 'trainFoundation', data: ['web-3'] });
    expect(match.company(0)).toMatchObject({ foundation: 3, cash: 9 });
  });

  test('open weights: the open-source level is 1 higher', () => {
    expect(openSourceLevel(aMatch({ news: 'open-weights' }).state)).toBe(2);
  });

  test('price war: no royalties are paid', () => {
    const match = aMatch({ news: 'price-war' }).withCompany(1, {
      contracts: [{ id: 'elder-care', licence: { licensor: 0, price: 3 } }],
    });
    match.books();
    expect(match.events('books')[0]).toMatchObject({ royaltiesIn: 0 });
    expect(match.events('books')[1]).toMatchObject({ royaltiesOut: 0 });
    expect(match.company(0).royaltiesEarned).toBe(0);
  });

  test('profit plunge: parents forgive a loss of ¥3 only', () => {
    const match = aMatch({ news: 'profit-plunge' }).books();
    expect(match.events('profitPressure')).toEqual([
      { type: 'profitPressure', quarter: 1, seat: 2, loss: 4, stakeAfter: 0.98 },
    ]);
  });

  test('revenue is not profit: everybody pays ¥1 more payroll', () => {
    const { state } = aMatch({ news: 'revenue-is-not-profit' });
    expect(state.companies.map((company) => payrollOf(state, company))).toEqual([4, 3, 4, 3]);
  });

  test('ride-hailing merger: nobody may burn more than ¥2', () => {
    const match = aMatch({ news: 'ride-hailing-merger', sealing: 'own-turn' }).play(0, { type: 'endTurn' });
    match.play(0, { type: 'pitch', investor: 'none', card: 'none' });
    expect(match.refusal(0, { type: 'burn', amount: 3 })).toEqual({ code: 'burn-above-limit', details: { limit: 2 } });
    expect(match.legal(0, 'burn').map(({ amount }) => amount)).toEqual([0, 1, 2]);
  });

  test('slides no longer enough: no contract, no money', () => {
    const match = aMatch({ news: 'slides-no-longer-enough' }).withInvestors('eagle-small');
    match.boardroom({ 0: { pitch: 'eagle-small' } });
    expect(match.events('talked')[0]?.reason).toBe('no-proof');
    match.withCompany(0, { contracts: ['clinic-chain'] }).boardroom({ 0: { pitch: 'eagle-small' } });
    expect(match.events('dealClosed').length).toBe(1);
  });

  test('Sora shock: users are worth half as much again', () => {
    const match = aMatch({ news: 'sora-shock' }).withCompany(0, { users: 10 }).boardroom({}).books();
    expect(match.company(0).history.at(-1)?.parts.hype).toBe(8 * 1.5 * 1.5);
  });

  test('state procurement: the bank pays ¥2 for every contract signed', () => {
    const match = aMatch({ news: 'state-procurement' }).withOffers('clinic-chain');
    match.play(0, { type: 'sign', contract: 'clinic-chain' });
    expect(match.company(0).cash).toBe(12);
  });

  test('strict buyers: tiers II and III ask for 1 more quality, tier I does not', () => {
    const match = aMatch({ news: 'strict-buyers' }).withOffers('county-hospital', 'elder-care', 'pharma-lab').onTurn(1);
    match.withCompany(1, { verticals: { health: 3 } });
    expect(match.refusal(1, { type: 'sign', contract: 'county-hospital' })).toBeUndefined();
    expect(match.refusal(1, { type: 'sign', contract: 'elder-care' })).toEqual({
      code: 'quality-too-low',
      details: { need: 5, have: 4, domain: 'health' },
    });
    expect(match.refusal(1, { type: 'sign', contract: 'pharma-lab' })?.details).toMatchObject({ need: 7 });
  });

  test('talk much, invest little: cheques are ¥2 smaller', () => {
    const { state } = aMatch({ news: 'talk-much-invest-little' });
    expect([chequeOf(state, 'eagle-small'), chequeOf(state, 'eagle-large')]).toEqual([4, 9]);
  });

  test('the training bill: foundations cost ¥2 more, rented capacity ¥1', () => {
    const match = aMatch({ news: 'training-bill' }).withHand(0, 'web-3', 'cloud-rental').withChip(0);
    match.play(0, { type: 'build', card: 'cloud-rental' }, { type: 'trainFoundation', data: ['web-3'] });
    expect(match.company(0).cash).toBe(10 - 2 - 5);
  });

  test('two big rounds: funds that follow leaders bring ¥3 more', () => {
    const { state } = aMatch({ news: 'two-big-rounds' });
    expect([chequeOf(state, 'ram-small'), chequeOf(state, 'ram-large')]).toEqual([11, 18]);
    expect(chequeOf(state, 'eagle-small')).toBe(6);
  });
});
