import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../../tests/support/a-match';
import type { Move } from '../moves';

const takeHospital: Move = { type: 'winOver', contract: 'county-hospital' };

/** Seat 3 holds the county hospital with quality 1; seat 0 reaches 5 in health. */
const rivalry = (): Story =>
  aMatch({ quarter: 2 })
    .withCompany(3, { contracts: [{ id: 'county-hospital', licence: { licensor: 2, price: 2 } }] })
    .withCompany(0, { foundation: 4, verticals: { health: 1 } });

describe('winning a contract over', () => {
  test('costs its revenue once, paid to the bank, and an action; the contract changes sides', () => {
    const match = rivalry().play(0, takeHospital);
    expect(match.company(3)).toMatchObject({ contracts: [], cash: 7 });
    expect(match.company(0)).toMatchObject({ cash: 8, wonOver: 1 });
    expect(match.company(0).contracts).toEqual([{ id: 'county-hospital', paysFrom: 3, load: 1, wonOver: 2 }]);
    expect(match.state.turn.actions).toBe(2);
  });

  test('the royalty token goes with it', () => {
    const match = rivalry().play(0, takeHospital).books();
    expect(match.events('books').map(({ royaltiesIn }) => royaltiesIn)).toEqual([0, 0, 0, 0]);
  });

  test('own quality must meet the contract', () => {
    const match = rivalry()
      .withCompany(3, { contracts: ['imaging-centre'] })
      .withCompany(0, { foundation: 3 });
    expect(match.refusal(0, { type: 'winOver', contract: 'imaging-centre' })).toEqual({
      code: 'quality-too-low',
      details: { need: 5, have: 4, domain: 'health' },
    });
  });

  test('and be 2 above the holder', () => {
    const match = rivalry().withCompany(3, { foundation: 4 });
    expect(match.refusal(0, takeHospital)).toEqual({
      code: 'gap-too-small',
      details: { need: 2, have: 1, domain: 'health' },
    });
    match.withCompany(0, { verticals: { health: 2 } });
    expect(match.refusal(0, takeHospital)).toBeUndefined();
  });

  test('the holder is judged by its own quality, not by its licence', () => {
    const match = rivalry().withCompany(2, { foundation: 9 });
    expect(match.refusal(0, takeHospital)).toBeUndefined();
  });

  test('the same contract does not change hands twice in a quarter', () => {
    const match = rivalry().play(0, takeHospital).onTurn(2).withCompany(2, { foundation: 9 });
    expect(match.refusal(2, takeHospital)?.code).toBe('changed-hands-already');
    match.state.quarter = 3;
    expect(match.refusal(2, takeHospital)).toBeUndefined();
  });

  test('it needs the money, the capacity, an action and a rival', () => {
    const poor = rivalry().withCompany(0, { cash: 1 });
    expect(poor.refusal(0, takeHospital)).toEqual({ code: 'cannot-afford', details: { need: 2, have: 1 } });
    const busy = rivalry().withCompany(0, { trained: 3 });
    expect(busy.refusal(0, takeHospital)).toEqual({ code: 'no-capacity', details: { need: 1, have: 0 } });
    const tired = rivalry();
    tired.state.turn.actions = 0;
    expect(tired.refusal(0, takeHospital)?.code).toBe('no-actions');
    expect(rivalry().refusal(0, { type: 'winOver', contract: 'law-firm' })?.code).toBe('not-held-by-rival');
    const own = rivalry()
      .withCompany(3, { contracts: [] })
      .withCompany(0, { contracts: ['county-hospital'] });
    expect(own.refusal(0, takeHospital)?.code).toBe('not-held-by-rival');
  });

  test('a platform deal is fought over with foundations', () => {
    const match = aMatch().withCompany(2, { foundation: 6, contracts: ['car-platform'] });
    match.withCompany(0, { foundation: 7, clusters: ['large-cluster'] });
    expect(match.refusal(0, { type: 'winOver', contract: 'car-platform' })?.code).toBe('gap-too-small');
    match.withCompany(0, { foundation: 8 });
    expect(match.legal(0, 'winOver')).toEqual([{ type: 'winOver', contract: 'car-platform' }]);
  });

  test('the intro game knows no winning over', () => {
    const match = aMatch({ scenario: 'intro' }).withCompany(3, { contracts: ['county-hospital'] });
    match.withCompany(0, { foundation: 8 });
    expect(match.refusal(0, takeHospital)?.code).toBe('module-off');
    expect(match.legal(0, 'winOver')).toEqual([]);
  });
});
