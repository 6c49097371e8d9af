import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { seatsToAct } from '../flow';

describe('a turn', () => {
  test('three actions, then nothing but what is free', () => {
    const match = aMatch().withHand(0, 'cloud-rental', 'cloud-rental', 'cloud-rental', 'cloud-rental');
    for (let action = 0; action < 3; action++) match.play(0, { type: 'build', card: 'cloud-rental' });
    expect(match.state.turn.actions).toBe(0);
    expect(match.refusal(0, { type: 'build', card: 'cloud-rental' })?.code).toBe('no-actions');
    expect(match.legal(0, 'setPrice')).toEqual([
      { type: 'setPrice', price: 2 },
      { type: 'setPrice', price: 3 },
    ]);
    expect(match.legal(0, 'capitalCall')).toEqual([{ type: 'capitalCall' }]);
    expect(match.legal(0, 'endTurn')).toEqual([{ type: 'endTurn' }]);
  });

  test('seats follow in the order of the quarter, then all go to the boardroom', () => {
    const match = aMatch();
    match.state.order = [2, 0, 3, 1];
    match.onTurn(2).play(2, { type: 'endTurn' });
    expect(seatsToAct(match.state)).toEqual([0]);
    match.play(0, { type: 'endTurn' }).play(3, { type: 'endTurn' }).play(1, { type: 'endTurn' });
    expect(match.state.phase).toBe('boardroom');
    expect(seatsToAct(match.state)).toEqual([0, 1, 2, 3]);
  });

  test('eight cards may be kept; the ninth is discarded at the end of the turn', () => {
    const match = aMatch().withHand(0, ...Array<'web-1'>(8).fill('web-1'), 'law-3', 'better-price');
    match.play(0, { type: 'endTurn' });
    expect(match.state.turn).toMatchObject({ seat: 0, stage: 'discard' });
    expect(match.refusal(0, { type: 'endTurn' })?.code).toBe('wrong-stage');
    expect(match.legal(0, 'discard')).toEqual([
      { type: 'discard', card: 'web-1' },
      { type: 'discard', card: 'law-3' },
      { type: 'discard', card: 'better-price' },
    ]);
    match.play(0, { type: 'discard', card: 'web-1' }, { type: 'discard', card: 'better-price' });
    expect(match.hand(0).length).toBe(8);
    expect(match.state.discards).toMatchObject({ data: ['web-1'], funding: ['better-price'] });
    expect(match.state.turn.seat).toBe(1);
  });

  test('a card one does not hold cannot be discarded, nor any card before the turn ends', () => {
    const match = aMatch().withHand(0, ...Array<'web-1'>(9).fill('web-1'));
    expect(match.refusal(0, { type: 'discard', card: 'web-1' })?.code).toBe('wrong-stage');
    match.play(0, { type: 'endTurn' });
    expect(match.refusal(0, { type: 'discard', card: 'web-2' })?.code).toBe('not-in-hand');
  });
});

describe('the first turn of a match', () => {
  test('one of two ambitions is kept before anything else', () => {
    const match = aMatch().withAmbition(0, 'frontier', 'survivor');
    match.state.turn.stage = 'ambition';
    expect(match.refusal(0, { type: 'endTurn' })?.code).toBe('wrong-stage');
    expect(match.refusal(0, { type: 'keepAmbition', ambition: 'bootstrapper' })?.code).toBe('not-your-ambition');
    expect(match.legal(0, 'keepAmbition').map(({ ambition }) => ambition)).toEqual(['frontier', 'survivor']);
    match.play(0, { type: 'keepAmbition', ambition: 'survivor' });
    expect(match.state.secret.ambitions[0]).toEqual(['survivor']);
    expect(match.state.turn.stage).toBe('act');
    expect(match.refusal(0, { type: 'keepAmbition', ambition: 'survivor' })?.code).toBe('wrong-stage');
  });
});

describe('the API price', () => {
  test('is set to 1, 2 or 3, free of action, once a turn', () => {
    const match = aMatch().play(0, { type: 'setPrice', price: 3 });
    expect(match.company(0).apiPrice).toBe(3);
    expect(match.state.turn.actions).toBe(3);
    expect(match.refusal(0, { type: 'setPrice', price: 2 })?.code).toBe('price-set-already');
    expect(match.onTurn(0).refusal(0, { type: 'setPrice', price: 2 })).toBeUndefined();
  });

  test('must change, and stay between 1 and 3', () => {
    const match = aMatch();
    expect(match.refusal(0, { type: 'setPrice', price: 1 })?.code).toBe('price-unchanged');
    expect(match.refusal(0, { type: 'setPrice', price: 4 })?.code).toBe('malformed');
    expect(match.refusal(0, { type: 'setPrice', price: 1.5 })?.code).toBe('malformed');
  });

  test('the intro game has none', () => {
    const match = aMatch({ scenario: 'intro' });
    expect(match.refusal(0, { type: 'setPrice', price: 2 })?.code).toBe('module-off');
    expect(match.legal(0, 'setPrice')).toEqual([]);
  });
});

describe('a capital call', () => {
  test("¥5 from the parent, once a quarter; owners' capital grows by 5, 7, 9, 11...", () => {
    const match = aMatch();
    const capital: number[] = [];
    for (let quarter = 1; quarter <= 4; quarter++) {
      match.state.quarter = quarter;
      match.play(0, { type: 'capitalCall' });
      capital.push(match.company(0).capital);
      expect(match.refusal(0, { type: 'capitalCall' })?.code).toBe('called-already');
    }
    expect(capital).toEqual([11, 18, 27, 38]);
    expect(match.company(0)).toMatchObject({ cash: 30, stake: 1 });
    expect(match.state.turn.actions).toBe(3);
  });

  test('a start-up has no parent', () => {
    const match = aMatch().onTurn(1);
    expect(match.refusal(1, { type: 'capitalCall' })?.code).toBe('giants-only');
    expect(match.legal(1, 'capitalCall')).toEqual([]);
  });
});

describe('the end of a match', () => {
  test('nobody may move any more', () => {
    const match = aMatch({ quarter: 8 }).passQuarter();
    expect(match.state.phase).toBe('over');
    expect(seatsToAct(match.state)).toEqual([]);
    expect(match.refusal(0, { type: 'endTurn' })?.code).toBe('match-over');
    expect(match.events('over')).toEqual([{ type: 'over', quarter: 8, winners: [0, 2] }]);
  });
});
