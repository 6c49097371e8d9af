import { expect, test } from 'vitest';
import { applyMove, createMatch, isOver, legalMoves, seatsToAct, rulesVersion } from '../../../rules/index';
import type { MatchRecord } from '../../game/match-record';
import { createTimeline, stopAfter, stopBefore, stopIndex } from './timeline';

/** A match in which everybody always makes the first move on the list. */
function aRecord(): MatchRecord {
  const options = { players: 3, scenario: 'intro', sealing: 'own-turn' } as const;
  const state = createMatch(options, 'replay');
  const moves: MatchRecord['moves'][number][] = [];
  while (!isOver(state)) {
    const [seat] = seatsToAct(state);
    const [move] = seat === undefined ? [] : legalMoves(state, seat);
    if (seat === undefined || move === undefined) throw new Error('stuck');
    applyMove(state, seat, move);
    moves.push({ seat, move });
  }
  return { rules: rulesVersion, options, seed: 'replay', moves };
}

const record = aRecord();

test('any position equals the match played that far', () => {
  const timeline = createTimeline(record);
  const state = createMatch(record.options, record.seed);
  for (const [index, { seat, move }] of record.moves.entries()) {
    expect(timeline.stateAt(index)).toEqual(state);
    applyMove(state, seat, move);
  }
  expect(timeline.stateAt(timeline.length)).toEqual(state);
});

test('looking at one position changes no other', () => {
  const timeline = createTimeline(record);
  const state = timeline.stateAt(7);
  state.quarter = 99;
  expect(timeline.stateAt(7).quarter).toBe(1);
});

test('a finished match knows it, a match cut short does not', () => {
  expect(createTimeline(record).finished).toBe(true);
  expect(createTimeline({ ...record, moves: record.moves.slice(0, 9) }).finished).toBe(false);
});

test('quarters begin where the quarter changes', () => {
  const timeline = createTimeline(record);
  const quarters = timeline.stops.quarter.slice(0, 5).map((stop) => timeline.stateAt(stop).quarter);
  expect(quarters).toEqual([1, 2, 3, 4, 5]);
});

test('a record that breaks the rules is refused', () => {
  expect(() => createTimeline({ ...record, moves: [{ seat: 2, move: { type: 'seal' } }] })).toThrow('illegal move');
});

test('steps go from stop to stop and stay at the ends', () => {
  const stops = [0, 4, 9];
  expect(stopAfter(stops, 0)).toBe(4);
  expect(stopAfter(stops, 9)).toBe(9);
  expect(stopBefore(stops, 9)).toBe(4);
  expect(stopBefore(stops, 0)).toBe(0);
  expect(stopIndex(stops, 8)).toBe(1);
});
