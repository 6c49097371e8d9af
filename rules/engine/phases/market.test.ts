import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';

describe('drawing', () => {
  test('one action draws two cards, one after the other, each face up or from the top of a deck', () => {
    const match = aMatch().withRow('data', 'web-3', 'law-2', 'law-1').withDeck('compute', 'large-cluster');
    match.play(0, { type: 'draw', deck: 'data', card: 'web-3' });
    expect(match.state.turn).toMatchObject({ stage: 'draw', actions: 2 });
    match.play(0, { type: 'draw', deck: 'compute', card: 'top' });
    expect(match.state.turn).toMatchObject({ stage: 'act', actions: 2 });
    expect(match.hand(0)).toEqual(['web-3', 'large-cluster']);
  });

  test('between the two cards nothing else can be done', () => {
    const match = aMatch().withRow('data', 'web-3', 'law-2');
    match.play(0, { type: 'draw', deck: 'data', card: 'web-3' });
    expect(match.refusal(0, { type: 'endTurn' })).toEqual({ code: 'wrong-stage', details: {} });
    expect(match.refusal(0, { type: 'capitalCall' })?.code).toBe('wrong-stage');
  });

  test('a taken card leaves a gap; the row is filled when the turn ends', () => {
    const match = aMatch().withRow('data', 'web-3', 'law-2', 'law-1').withDeck('data', 'health-3', 'health-1', 'web-1');
    match.play(0, { type: 'draw', deck: 'data', card: 'law-2' }, { type: 'draw', deck: 'data', card: 'web-3' });
    expect(match.state.rows.data).toEqual(['law-1']);
    match.play(0, { type: 'endTurn' });
    expect(match.state.rows.data).toEqual(['law-1', 'health-3', 'health-1']);
  });

  test('what was taken face up is known to all, what came from a deck is not', () => {
    const match = aMatch().withRow('data', 'web-3').withDeck('data', 'health-3');
    match.play(0, { type: 'draw', deck: 'data', card: 'web-3' }, { type: 'draw', deck: 'data', card: 'top' });
    expect(match.company(0).seen).toEqual(['web-3']);
    expect(match.hand(0)).toEqual(['web-3', 'health-3']);
  });

  test('an empty deck takes its discards back', () => {
    const match = aMatch().withDeck('funding').withDiscards('funding', 'better-price');
    match.play(0, { type: 'draw', deck: 'funding', card: 'top' });
    expect(match.hand(0)).toEqual(['better-price']);
    expect(match.state.discards.funding).toEqual([]);
  });

  test('when a deck and its discards are empty it cannot be drawn', () => {
    const match = aMatch().withDeck('funding').withDiscards('funding');
    expect(match.refusal(0, { type: 'draw', deck: 'funding', card: 'top' })).toEqual({
      code: 'deck-empty',
      details: {},
    });
    expect(match.legal(0, 'draw').some(({ deck, card }) => deck === 'funding' && card === 'top')).toBe(false);
  });

  test('when nothing is left for the second card the action ends with the first', () => {
    const match = aMatch();
    for (const deck of ['compute', 'data', 'funding'] as const) match.withDeck(deck).withDiscards(deck).withRow(deck);
    match.withRow('data', 'web-1').play(0, { type: 'draw', deck: 'data', card: 'web-1' });
    expect(match.state.turn).toMatchObject({ stage: 'act', actions: 2 });
  });

  test('a card that does not lie in the row cannot be taken from it', () => {
    const match = aMatch().withRow('data', 'web-3');
    expect(match.refusal(0, { type: 'draw', deck: 'data', card: 'law-1' })?.code).toBe('not-in-row');
    expect(match.refusal(0, { type: 'draw', deck: 'compute', card: 'web-3' })?.code).toBe('not-in-row');
  });

  test('without actions there is no drawing', () => {
    const match = aMatch().withRow('data', 'web-3');
    match.state.turn.actions = 0;
    expect(match.refusal(0, { type: 'draw', deck: 'data', card: 'web-3' })?.code).toBe('no-actions');
  });

  test('equal cards in a row are offered once', () => {
    const match = aMatch().withRow('data', 'web-2', 'web-2', 'web-3');
    expect(match.legal(0, 'draw').filter(({ deck }) => deck === 'data')).toEqual([
      { type: 'draw', deck: 'data', card: 'web-2' },
      { type: 'draw', deck: 'data', card: 'web-3' },
      { type: 'draw', deck: 'data', card: 'top' },
    ]);
  });

  test('only the seat whose turn it is may move', () => {
    const match = aMatch().withRow('data', 'web-3');
    expect(match.refusal(1, { type: 'draw', deck: 'data', card: 'web-3' })).toEqual({
      code: 'not-your-turn',
      details: {},
    });
    expect(match.refusal(9, { type: 'endTurn' })?.code).toBe('not-your-turn');
  });
});
