import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../../tests/support/a-match';
import { seatsToAct } from '../flow';

/** Everybody has built; all sit in the boardroom with the small eagle and the small mole. */
const seated = (): Story => {
  const match = aMatch().withInvestors('eagle-small', 'mole-small');
  for (const seat of [0, 1, 2, 3]) match.play(seat, { type: 'endTurn' });
  return match;
};

describe('sealing together', () => {
  test('each seat pitches, burns and seals, in this order', () => {
    const match = seated();
    expect(match.refusal(0, { type: 'burn', amount: 1 })?.code).toBe('wrong-stage');
    expect(match.refusal(0, { type: 'seal' })?.code).toBe('wrong-stage');
    match.play(0, { type: 'pitch', investor: 'eagle-small', card: 'none' });
    expect(match.refusal(0, { type: 'pitch', investor: 'none', card: 'none' })?.code).toBe('wrong-stage');
    match.play(0, { type: 'burn', amount: 2 }, { type: 'seal' });
    expect(seatsToAct(match.state)).toEqual([1, 2, 3]);
    expect(match.refusal(0, { type: 'seal' })?.code).toBe('already-sealed');
  });

  test('nothing is revealed before the last envelope is sealed; then all open at once', () => {
    const match = seated();
    for (const seat of [3, 0, 2])
      match.play(
        seat,
        { type: 'pitch', investor: 'none', card: 'none' },
        { type: 'burn', amount: 1 },
        { type: 'seal' },
      );
    expect(match.events('opened')).toEqual([]);
    match.play(
      1,
      { type: 'pitch', investor: 'mole-small', card: 'none' },
      { type: 'burn', amount: 0 },
      { type: 'seal' },
    );
    expect(match.events('opened')).toEqual([
      { type: 'opened', quarter: 1, seat: 0, investor: 'none', card: 'none', burn: 1 },
      { type: 'opened', quarter: 1, seat: 1, investor: 'mole-small', card: 'none', burn: 0 },
      { type: 'opened', quarter: 1, seat: 2, investor: 'none', card: 'none', burn: 1 },
      { type: 'opened', quarter: 1, seat: 3, investor: 'none', card: 'none', burn: 1 },
    ]);
    expect(match.state).toMatchObject({ quarter: 2, phase: 'build' });
  });

  test('an envelope can be taken back until all have sealed; the choice starts again', () => {
    const match = seated();
    match.play(
      0,
      { type: 'pitch', investor: 'eagle-small', card: 'none' },
      { type: 'burn', amount: 2 },
      { type: 'seal' },
    );
    expect(match.legal(0, 'unseal')).toEqual([{ type: 'unseal' }]);
    match.play(0, { type: 'unseal' });
    expect(seatsToAct(match.state)).toEqual([0, 1, 2, 3]);
    expect(match.legal(0, 'pitch').length).toBe(3);
    expect(match.refusal(0, { type: 'unseal' })?.code).toBe('wrong-stage');
  });

  test('Build moves wait for the next quarter', () => {
    expect(seated().refusal(0, { type: 'endTurn' })?.code).toBe('wrong-stage');
    expect(seated().refusal(4, { type: 'pitch', investor: 'none', card: 'none' })?.code).toBe('not-your-turn');
    expect(aMatch().refusal(0, { type: 'pitch', investor: 'none', card: 'none' })?.code).toBe('not-in-boardroom');
  });
});

describe("sealing in one's own turn", () => {
  test('the envelope follows the turn, and sealing it ends the turn', () => {
    const match = aMatch({ sealing: 'own-turn' }).withInvestors('eagle-small');
    match.play(0, { type: 'endTurn' });
    expect(match.state.turn).toMatchObject({ seat: 0, stage: 'boardroom' });
    match.play(
      0,
      { type: 'pitch', investor: 'eagle-small', card: 'none' },
      { type: 'burn', amount: 0 },
      { type: 'seal' },
    );
    expect(match.state).toMatchObject({ phase: 'build', sealed: [true, false, false, false] });
    expect(seatsToAct(match.state)).toEqual([1]);
    expect(match.refusal(0, { type: 'unseal' })?.code).toBe('not-your-turn');
    expect(match.events('opened')).toEqual([]);
  });

  test('the row is filled only after the envelope is sealed', () => {
    const match = aMatch({ sealing: 'own-turn' }).withRow('data', 'web-1', 'web-2', 'web-3');
    match.play(0, { type: 'draw', deck: 'data', card: 'web-1' }, { type: 'draw', deck: 'data', card: 'web-2' });
    match.play(0, { type: 'endTurn' });
    expect(match.state.rows.data.length).toBe(1);
    match.play(0, { type: 'pitch', investor: 'none', card: 'none' }, { type: 'burn', amount: 0 }, { type: 'seal' });
    expect(match.state.rows.data.length).toBe(3);
  });

  test('the last seal opens all envelopes', () => {
    const match = aMatch({ sealing: 'own-turn' }).passQuarter();
    expect(match.events('opened').length).toBe(4);
    expect(match.state.quarter).toBe(2);
  });
});

describe('what may go into an envelope', () => {
  test('an investor of the row, with a funding card of the hand', () => {
    const match = seated().withHand(0, 'better-price', 'law-1');
    expect(match.refusal(0, { type: 'pitch', investor: 'owl-small', card: 'none' })?.code).toBe('investor-not-in-row');
    expect(match.refusal(0, { type: 'pitch', investor: 'eagle-small', card: 'co-investor' })?.code).toBe('not-in-hand');
    expect(match.refusal(0, { type: 'pitch', investor: 'none', card: 'better-price' })?.code).toBe(
      'card-needs-investor',
    );
    expect(match.legal(0, 'pitch')).toEqual([
      { type: 'pitch', investor: 'none', card: 'none' },
      { type: 'pitch', investor: 'eagle-small', card: 'none' },
      { type: 'pitch', investor: 'mole-small', card: 'none' },
      { type: 'pitch', investor: 'eagle-small', card: 'better-price' },
      { type: 'pitch', investor: 'mole-small', card: 'better-price' },
    ]);
  });

  test('grants and loans go without an investor', () => {
    const match = seated().withHand(0, 'bridge-loan', 'state-grant');
    expect(match.refusal(0, { type: 'pitch', investor: 'eagle-small', card: 'bridge-loan' })?.code).toBe(
      'card-goes-alone',
    );
    expect(match.refusal(0, { type: 'pitch', investor: 'none', card: 'bridge-loan' })).toBeUndefined();
    expect(match.refusal(0, { type: 'pitch', investor: 'none', card: 'state-grant' })).toEqual({
      code: 'too-few-contracts',
      details: { need: 2, have: 0 },
    });
  });

  test('a burn of whole yuan that the company has', () => {
    const match = seated().play(0, { type: 'pitch', investor: 'none', card: 'none' });
    expect(match.refusal(0, { type: 'burn', amount: 11 })).toEqual({ code: 'burn-above-cash', details: { have: 10 } });
    expect(match.refusal(0, { type: 'burn', amount: -1 })?.code).toBe('malformed');
    expect(match.refusal(0, { type: 'burn', amount: 0.5 })?.code).toBe('malformed');
    expect(match.legal(0, 'burn').map(({ amount }) => amount)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
