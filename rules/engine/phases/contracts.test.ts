import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { freeCapacity } from '../company';
import { netRevenue } from './valuation';

describe('signing', () => {
  test('a contract whose quality one reaches binds its load and pays from the next quarter', () => {
    const match = aMatch().withOffers('county-hospital').onTurn(1);
    match.play(1, { type: 'sign', contract: 'county-hospital' });
    expect(match.company(1).contracts).toEqual([{ id: 'county-hospital', paysFrom: 2, load: 1, wonOver: 0 }]);
    expect(match.state.contracts).toEqual([]);
    expect(freeCapacity(match.company(1))).toBe(0);
    expect(match.state.turn.actions).toBe(2);
    match.books();
    expect(match.events('books')[1]).toMatchObject({ contracts: 0 });
    match.state.quarter = 2;
    match.books();
    expect(match.events('books')[5]).toMatchObject({ contracts: 2 });
  });

  test('quality is the better of own foundation and open source, plus the vertical level', () => {
    const match = aMatch().withOffers('imaging-centre').onTurn(1);
    expect(match.refusal(1, { type: 'sign', contract: 'imaging-centre' })).toEqual({
      code: 'quality-too-low',
      details: { need: 5, have: 3, domain: 'health' },
    });
    match.withCompany(1, { verticals: { health: 4 } });
    expect(match.refusal(1, { type: 'sign', contract: 'imaging-centre' })).toBeUndefined();
    match.withCompany(1, { verticals: { health: 3 }, foundation: 2 });
    expect(match.refusal(1, { type: 'sign', contract: 'imaging-centre' })).toBeUndefined();
  });

  test('a platform deal asks for the own foundation, and no licence helps', () => {
    const match = aMatch()
      .withCompany(0, { foundation: 3, verticals: { finance: 6 } })
      .withCompany(2, { foundation: 9 })
      .withOffers('coin-exchange');
    const refused = { code: 'platform-needs-own-foundation', details: { need: 4, have: 3, domain: 'finance' } };
    expect(match.refusal(0, { type: 'sign', contract: 'coin-exchange' })).toEqual(refused);
    expect(match.refusal(0, { type: 'sign', contract: 'coin-exchange', licensor: 2 })).toEqual(refused);
    match.withCompany(0, { foundation: 4 });
    expect(match.legal(0, 'sign')).toEqual([{ type: 'sign', contract: 'coin-exchange' }]);
  });

  test('it needs free capacity, an action, and a contract on offer', () => {
    const match = aMatch()
      .withCompany(1, { contracts: ['clinic-chain'] })
      .withOffers('county-hospital')
      .onTurn(1);
    expect(match.refusal(1, { type: 'sign', contract: 'county-hospital' })).toEqual({
      code: 'no-capacity',
      details: { need: 1, have: 0 },
    });
    expect(match.refusal(1, { type: 'sign', contract: 'law-firm' })?.code).toBe('not-offered');
    match.state.turn.actions = 0;
    expect(match.refusal(1, { type: 'sign', contract: 'county-hospital' })?.code).toBe('no-actions');
  });

  test('rented capacity carries no contracts', () => {
    const match = aMatch().withCompany(0, { rented: 3, trained: 3 }).withOffers('clinic-chain');
    expect(match.refusal(0, { type: 'sign', contract: 'clinic-chain' })?.code).toBe('no-capacity');
  });
});

describe('licences', () => {
  const licensed = () =>
    aMatch()
      .withCompany(0, { foundation: 3, apiPrice: 2 })
      .withOffers('imaging-centre')
      .onTurn(1)
      .play(1, { type: 'sign', contract: 'imaging-centre', licensor: 0 });

  test('a rival with the foundation for it gets the contract signed; it cannot refuse', () => {
    expect(licensed().company(1).contracts).toEqual([
      { id: 'imaging-centre', paysFrom: 2, load: 1, wonOver: 0, licence: { licensor: 0, price: 2 } },
    ]);
  });

  test('the price of the day stays on the contract, and is paid every quarter', () => {
    const match = licensed();
    match.company(0).apiPrice = 3;
    match.books();
    expect(match.events('books')[0]).toMatchObject({ royaltiesIn: 2 });
    expect(match.events('books')[1]).toMatchObject({ royaltiesOut: 2 });
    expect(match.company(0).royaltiesEarned).toBe(2);
    expect([netRevenue(match.state, 0), netRevenue(match.state, 1)]).toEqual([1, 1]);
  });

  test('royalties end as soon as own quality suffices', () => {
    const match = licensed()
      .withHand(1, 'health-3')
      .withCompany(1, { clusters: ['small-cluster'], cash: 3 });
    match.withCompany(1, { verticals: { health: 3 } }).withHand(1, 'health-3', 'health-1');
    match.play(1, { type: 'trainVertical', domain: 'health', data: ['health-3'] });
    expect(match.company(1).contracts[0]).toEqual({ id: 'imaging-centre', paysFrom: 2, load: 1, wonOver: 0 });
    expect(match.events('licenceEnded')).toEqual([
      { type: 'licenceEnded', quarter: 1, seat: 1, licensor: 0, contract: 'imaging-centre' },
    ]);
  });

  test('rising open source ends royalties too, at News', () => {
    const match = aMatch({ quarter: 2 }).withCompany(1, {
      contracts: [{ id: 'elder-care', licence: { licensor: 0, price: 1 } }],
    });
    expect(match.passQuarter().company(1).contracts[0]?.licence).toBeUndefined();
  });

  test('whoever reaches the quality alone takes no licence', () => {
    const match = aMatch().withCompany(0, { foundation: 3 }).withOffers('county-hospital').onTurn(1);
    expect(match.refusal(1, { type: 'sign', contract: 'county-hospital', licensor: 0 })?.code).toBe(
      'licence-not-needed',
    );
    expect(match.legal(1, 'sign')).toEqual([{ type: 'sign', contract: 'county-hospital' }]);
  });

  test('the licensor must be good enough', () => {
    const match = aMatch().withOffers('imaging-centre').onTurn(1);
    expect(match.refusal(1, { type: 'sign', contract: 'imaging-centre', licensor: 0 })).toEqual({
      code: 'licensor-too-low',
      details: { need: 5, have: 4, domain: 'health' },
    });
  });

  test('nobody licenses from itself or from an empty seat', () => {
    const match = aMatch().withOffers('imaging-centre').onTurn(1);
    expect(match.refusal(1, { type: 'sign', contract: 'imaging-centre', licensor: 1 })?.code).toBe('malformed');
    expect(match.refusal(1, { type: 'sign', contract: 'imaging-centre', licensor: 4 })?.code).toBe('malformed');
  });

  test('the intro game knows no licences', () => {
    const match = aMatch({ scenario: 'intro' })
      .withCompany(0, { foundation: 3 })
      .withOffers('imaging-centre')
      .onTurn(1);
    expect(match.refusal(1, { type: 'sign', contract: 'imaging-centre', licensor: 0 })?.code).toBe('module-off');
    expect(match.legal(1, 'sign')).toEqual([]);
  });
});

describe('contracts come and go at News', () => {
  test('the oldest unsigned one leaves, and the offer is filled up again', () => {
    const match = aMatch().withOffers('clinic-chain', 'law-firm', 'tool-maker', 'night-school', 'cement-works');
    match.passQuarter();
    expect(match.state.contracts.length).toBe(5);
    expect(match.state.contracts.slice(0, 4)).toEqual(['law-firm', 'tool-maker', 'night-school', 'cement-works']);
    expect(match.state.goneContracts).toEqual(['clinic-chain']);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [7, 3],
  ])('after quarter %i contracts of tier %i appear', (quarter, tier) => {
    const match = aMatch({ quarter }).withOffers();
    match.state.secret.contractDecks = {
      1: ['clinic-chain', 'law-firm', 'tool-maker', 'night-school', 'cement-works'],
      2: ['elder-care', 'insurer', 'city-bank', 'exam-board', 'steel-group'],
      3: ['pharma-lab', 'river-court', 'robot-maker', 'teacher-college', 'broker-house'],
    };
    match.passQuarter();
    const left = match.state.secret.contractDecks;
    expect([left[1].length, left[2].length, left[3].length].map((length) => length === 0)).toEqual(
      [1, 2, 3].map((other) => other === tier),
    );
  });

  test('an empty tier gives way to the next, never to the one before', () => {
    const match = aMatch().withOffers();
    match.state.secret.contractDecks = { 1: ['clinic-chain'], 2: ['elder-care'], 3: ['pharma-lab'] };
    match.passQuarter();
    expect(match.state.contracts).toEqual(['clinic-chain', 'elder-care', 'pharma-lab']);
    const later = aMatch({ quarter: 4 }).withOffers();
    later.state.secret.contractDecks = { 1: ['clinic-chain'], 2: ['elder-care'], 3: [] };
    expect(later.passQuarter().state.contracts).toEqual([]);
  });
});
