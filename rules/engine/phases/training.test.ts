import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { freeCapacity } from '../company';
import type { Move } from '../moves';

const toThree: Move = { type: 'trainFoundation', data: ['web-3'] };

describe('training a foundation', () => {
  test('from F 2 to 3: three data value, three capacity and ¥3, all spent', () => {
    const match = aMatch().withHand(0, 'web-3', 'law-1').withChip(0).play(0, toThree);
    expect(match.company(0)).toMatchObject({ foundation: 3, cash: 7, trained: 3 });
    expect(freeCapacity(match.company(0))).toBe(0);
    expect(match.hand(0)).toEqual(['law-1']);
    expect(match.state.discards.data).toEqual(['web-3']);
    expect(match.state.turn).toMatchObject({ stage: 'act', actions: 2 });
  });

  test('exactly ¥3 suffice, and exactly the bill', () => {
    const match = aMatch().withCompany(0, { cash: 6 }).withHand(0, 'web-3').withChip(2).play(0, toThree);
    expect(match.play(0, { type: 'payOverrun' }).company(0)).toMatchObject({ foundation: 3, cash: 0 });
    const shelved = aMatch().withCompany(0, { cash: 3, shelved: 3 }).play(0, { type: 'finishShelved' });
    expect(shelved.company(0)).toMatchObject({ foundation: 3, cash: 0 });
  });

  test('data of any kind serves a foundation', () => {
    const match = aMatch().withHand(0, 'health-1', 'synthetic-1', 'web-1').withChip(0);
    match.play(0, { type: 'trainFoundation', data: ['health-1', 'synthetic-1', 'web-1'] });
    expect(match.company(0).foundation).toBe(3);
  });

  test('rented capacity is used before the own', () => {
    const match = aMatch().withCompany(0, { rented: 2 }).withHand(0, 'web-3').withChip(0).play(0, toThree);
    expect(match.company(0)).toMatchObject({ rented: 0, trained: 1 });
  });

  test('a chip of 1 or 2 sends a bill of half the level for each, rounded up: nobody knows it beforehand', () => {
    const one = aMatch().withHand(0, 'web-3').withChip(1).play(0, toThree);
    expect(one.state.turn).toMatchObject({ stage: 'overrun', bill: 2 });
    const two = aMatch().withHand(0, 'web-3').withChip(2).play(0, toThree);
    expect(two.state.turn).toMatchObject({ stage: 'overrun', bill: 3 });
    expect(two.company(0).foundation).toBe(2);
  });

  test('paying the overrun gains the level', () => {
    const match = aMatch().withHand(0, 'web-3').withChip(2).play(0, toThree, { type: 'payOverrun' });
    expect(match.company(0)).toMatchObject({ foundation: 3, cash: 4 });
    expect(match.state.turn).toMatchObject({ stage: 'act', actions: 2, bill: 0 });
  });

  test('a shelved run is finished later for the same sum, without an action', () => {
    const match = aMatch({ quarter: 2 }).withHand(0, 'web-3').withChip(2).play(0, toThree, { type: 'shelve' });
    expect(match.company(0)).toMatchObject({ foundation: 2, cash: 7, shelved: 3 });
    match.onTurn(0).play(0, { type: 'finishShelved' });
    expect(match.company(0)).toMatchObject({ foundation: 3, cash: 4, shelved: 0 });
    expect(match.state.turn.actions).toBe(3);
  });

  test('an overrun one cannot pay must be shelved', () => {
    const match = aMatch().withCompany(0, { cash: 5 }).withHand(0, 'web-3').withChip(2).play(0, toThree);
    expect(match.refusal(0, { type: 'payOverrun' })).toEqual({ code: 'cannot-afford', details: { need: 3, have: 2 } });
    expect(match.legal(0, 'payOverrun')).toEqual([]);
    expect(match.legal(0, 'shelve')).toEqual([{ type: 'shelve' }]);
  });

  test('only one run is on the shelf at a time', () => {
    const match = aMatch().withCompany(0, { shelved: 2 }).withHand(0, 'web-3');
    expect(match.refusal(0, toThree)?.code).toBe('run-shelved');
    expect(match.legal(0, 'trainFoundation')).toEqual([]);
  });

  test('finishing asks for a run on the shelf and its sum', () => {
    const match = aMatch();
    expect(match.refusal(0, { type: 'finishShelved' })?.code).toBe('nothing-shelved');
    match.withCompany(0, { shelved: 11 });
    expect(match.refusal(0, { type: 'finishShelved' })).toEqual({
      code: 'cannot-afford',
      details: { need: 11, have: 10 },
    });
  });

  test('paying and shelving wait for a bill', () => {
    const match = aMatch();
    expect(match.refusal(0, { type: 'payOverrun' })?.code).toBe('wrong-stage');
    expect(match.refusal(0, { type: 'shelve' })?.code).toBe('wrong-stage');
  });

  test('too little money, capacity or data is refused with the numbers', () => {
    const poor = aMatch().withCompany(0, { cash: 2 }).withHand(0, 'web-3');
    expect(poor.refusal(0, toThree)).toEqual({ code: 'cannot-afford', details: { need: 3, have: 2 } });
    const busy = aMatch()
      .withCompany(0, { contracts: ['clinic-chain'] })
      .withHand(0, 'web-3');
    expect(busy.refusal(0, toThree)).toEqual({ code: 'no-capacity', details: { need: 3, have: 2 } });
    const thin = aMatch().withHand(0, 'web-2');
    expect(thin.refusal(0, { type: 'trainFoundation', data: ['web-2'] })).toEqual({
      code: 'data-insufficient',
      details: { need: 3, have: 2 },
    });
  });

  test('cards one does not hold, or more than are needed, are refused', () => {
    const match = aMatch().withHand(0, 'web-3', 'web-1');
    expect(match.refusal(0, { type: 'trainFoundation', data: ['web-3', 'web-3'] })?.code).toBe('not-in-hand');
    expect(match.refusal(0, { type: 'trainFoundation', data: ['web-1', 'web-3'] })?.code).toBe('data-excessive');
  });

  test('F 10 is the top', () => {
    const match = aMatch().withCompany(0, { foundation: 10 }).withHand(0, 'web-3');
    expect(match.refusal(0, toThree)?.code).toBe('highest-level');
  });

  test('without actions nothing is trained', () => {
    const match = aMatch().withHand(0, 'web-3');
    match.state.turn.actions = 0;
    expect(match.refusal(0, toThree)?.code).toBe('no-actions');
    expect(match.refusal(0, { type: 'trainVertical', domain: 'law', data: ['web-3'] })?.code).toBe('no-actions');
  });
});

describe('training a vertical', () => {
  test('law from 0 to 1: one law data value, one capacity and ¥1', () => {
    const match = aMatch()
      .withHand(0, 'law-1')
      .play(0, { type: 'trainVertical', domain: 'law', data: ['law-1'] });
    expect(match.company(0)).toMatchObject({ cash: 9, trained: 1, verticals: { law: 1 } });
    expect(match.state.turn.actions).toBe(2);
  });

  test('exactly ¥1 and one unit of capacity suffice', () => {
    const match = aMatch().withCompany(0, { cash: 1, trained: 2 }).withHand(0, 'law-1');
    match.play(0, { type: 'trainVertical', domain: 'law', data: ['law-1'] });
    expect(match.company(0)).toMatchObject({ cash: 0, trained: 3, verticals: { law: 1 } });
  });

  test('synthetic data counts as any domain, the web as none', () => {
    const match = aMatch()
      .withCompany(0, { verticals: { law: 1 } })
      .withHand(0, 'law-1', 'synthetic-1', 'web-3');
    expect(match.refusal(0, { type: 'trainVertical', domain: 'law', data: ['web-3'] })?.code).toBe('data-unsuitable');
    match.play(0, { type: 'trainVertical', domain: 'law', data: ['law-1', 'synthetic-1'] });
    expect(match.company(0).verticals.law).toBe(2);
  });

  test('what is missing is named', () => {
    const match = aMatch()
      .withCompany(0, { verticals: { law: 2 } })
      .withHand(0, 'law-2');
    expect(match.refusal(0, { type: 'trainVertical', domain: 'law', data: ['law-2'] })).toEqual({
      code: 'data-insufficient',
      details: { need: 3, have: 2, domain: 'law' },
    });
    match.withCompany(0, { cash: 0 });
    expect(match.refusal(0, { type: 'trainVertical', domain: 'law', data: ['law-2'] })).toEqual({
      code: 'cannot-afford',
      details: { need: 1, have: 0 },
    });
    match.withCompany(0, { cash: 3, trained: 3 });
    expect(match.refusal(0, { type: 'trainVertical', domain: 'law', data: ['law-2'] })).toEqual({
      code: 'no-capacity',
      details: { need: 1, have: 0 },
    });
  });

  test('V 6 is the top', () => {
    const match = aMatch()
      .withCompany(0, { verticals: { law: 6 } })
      .withHand(0, 'law-3');
    expect(match.refusal(0, { type: 'trainVertical', domain: 'law', data: ['law-3'] })?.code).toBe('highest-level');
  });
});

describe('pivot, "act two"', () => {
  test('one foundation level becomes two vertical levels, once a game', () => {
    const match = aMatch().play(0, { type: 'pivot', domain: 'finance' });
    expect(match.company(0)).toMatchObject({ foundation: 1, verticals: { finance: 2 }, pivoted: true, cash: 10 });
    expect(match.state.turn.actions).toBe(2);
    expect(match.refusal(0, { type: 'pivot', domain: 'law' })?.code).toBe('already-pivoted');
    expect(match.legal(0, 'pivot')).toEqual([]);
  });

  test('it needs a foundation, and room in the domain', () => {
    const match = aMatch().onTurn(1);
    expect(match.refusal(1, { type: 'pivot', domain: 'health' })?.code).toBe('no-foundation');
    match.withCompany(1, { foundation: 1, verticals: { health: 5 } });
    expect(match.refusal(1, { type: 'pivot', domain: 'health' })?.code).toBe('highest-level');
    expect(match.refusal(1, { type: 'pivot', domain: 'law' })).toBeUndefined();
  });

  test('it takes the last action, and cannot do without one', () => {
    const match = aMatch();
    match.state.turn.actions = 0;
    expect(match.refusal(0, { type: 'pivot', domain: 'law' })?.code).toBe('no-actions');
    match.state.turn.actions = 1;
    expect(match.play(0, { type: 'pivot', domain: 'law' }).state.turn.actions).toBe(0);
  });

  test('the intro game knows no pivot', () => {
    expect(aMatch({ scenario: 'intro' }).refusal(0, { type: 'pivot', domain: 'law' })?.code).toBe('module-off');
  });

  test('a licence is kept though the licensor falls', () => {
    const match = aMatch().withCompany(3, {
      contracts: [{ id: 'county-hospital', licence: { licensor: 0, price: 1 } }],
    });
    match.play(0, { type: 'pivot', domain: 'law' });
    expect(match.company(3).contracts[0]).toMatchObject({ id: 'county-hospital', licence: { licensor: 0, price: 1 } });
  });
});
