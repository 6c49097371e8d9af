import { describe, expect, test } from 'vitest';
import {
  applyMove,
  createMatch,
  isOver,
  legalMoves,
  seatsToAct,
  viewFor,
  type Move,
  rulesVersion,
} from '../../rules/index';
import { viewOf } from './game';
import { startLocalMatch } from './local-client';
import { replayRecord } from './match-record';

/** A small generator of our own choices, so that every run plays the same match. */
function picker(seed: number): (limit: number) => number {
  let word = seed;
  return (limit) => {
    word = (Math.imul(word, 1664525) + 1013904223) | 0;
    return (word >>> 8) % limit;
  };
}

describe.each([
  { players: 2, sealing: 'own-turn' },
  { players: 4, sealing: 'together' },
] as const)('$players players sealing $sealing', ({ players, sealing }) => {
  const options = { players, sealing, scenario: 'standard' } as const;

  test('boardgame.io plays a whole match exactly as the rules do', () => {
    const match = startLocalMatch({ rules: rulesVersion, options, seed: 'adapter', moves: [] });
    const rules = createMatch(options, 'adapter');
    const pick = picker(7);
    while (!isOver(rules)) {
      const seats = seatsToAct(rules);
      const seat = seats[pick(seats.length)] ?? 0;
      const moves = legalMoves(rules, seat);
      const move = moves[pick(moves.length)];
      if (move === undefined) throw new Error('a seat to act has a move');
      applyMove(rules, seat, move);
      expect(match.play(seat, move)).toBeUndefined();
    }
    expect(match.state()).toEqual(rules);
    expect(replayRecord(match.record())).toEqual(rules);
    match.stop();
  });
});

test('a refused move says why and changes nothing', () => {
  const match = startLocalMatch({
    rules: rulesVersion,
    options: { players: 3, scenario: 'intro' },
    seed: 's',
    moves: [],
  });
  const before = JSON.stringify(match.state());
  const [seat = 0] = seatsToAct(match.state());
  expect(match.play(seat, { type: 'seal' })).toEqual({ code: 'not-in-boardroom', details: {} });
  expect(match.play((seat + 1) % 3, { type: 'endTurn' })).toEqual({ code: 'not-your-turn', details: {} });
  expect(match.play(seat, JSON.parse('{"type":"constructor"}') as Move)).toEqual({ code: 'malformed', details: {} });
  expect(JSON.stringify(match.state())).toBe(before);
  match.stop();
});

test('undo takes back a visible move, but never what was revealed', () => {
  const match = startLocalMatch({
    rules: rulesVersion,
    options: { players: 2, scenario: 'intro' },
    seed: 'u',
    moves: [],
  });
  const [seat = 0] = seatsToAct(match.state());
  const before = JSON.stringify(match.state());
  const open = match.state().rows.data[0];
  if (open === undefined) throw new Error('three data cards lie open');
  const faceUp: Move = { type: 'draw', deck: 'data', card: open };
  match.play(seat, faceUp);
  expect(match.undo(1 - seat)).toBeUndefined();
  expect(match.undo(seat)).toEqual(faceUp);
  expect(JSON.stringify(match.state())).toBe(before);
  match.play(seat, { type: 'draw', deck: 'data', card: 'top' });
  expect(match.undo(seat)).toBeUndefined();
  match.stop();
});

test('clients never receive what their seat may not know', () => {
  const match = startLocalMatch({
    rules: rulesVersion,
    options: { players: 4, scenario: 'standard' },
    seed: 'secret',
    moves: [],
  });
  const { start, moves } = {
    start: { rules: rulesVersion, options: { players: 4, scenario: 'standard' }, seed: 'secret' },
    moves: [],
  } as const;
  const G = { start, moves: [...moves], match: match.state() };
  expect(viewOf(G, null).view).toEqual(viewFor(match.state(), 'spectator'));
  expect(viewOf(G, '2').view).toEqual(viewFor(match.state(), 2));
  expect(viewOf(G, '9').view.viewer).toBe('spectator');
  expect(JSON.stringify(viewOf(G, '1'))).not.toContain('"rng"');
  expect(viewOf(G, '1').view.privates.map((own) => own.seat)).toEqual([1]);
  match.stop();
});
