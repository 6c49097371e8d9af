import { expect, test } from 'vitest';
import type { MatchEvent } from '../../../rules/index';
import { latestTurns, recapFrom, turnsSince } from './recap';

const turn = (seat: number): MatchEvent => ({ type: 'turn', quarter: 1, seat });
const drew = (seat: number): MatchEvent => ({
  type: 'drew',
  quarter: 1,
  seat,
  deck: 'data',
  faceUp: false,
  card: 'hidden',
});
const ended = (seat: number): MatchEvent => ({ type: 'turnEnded', quarter: 1, seat, actionsLeft: 0 });

test('what others did since the viewer’s last turn, their latest turns only, who built last first', () => {
  const events = [
    turn(1),
    drew(1),
    ended(1),
    turn(0),
    drew(0),
    ended(0),
    turn(2),
    drew(2),
    drew(2),
    ended(2),
    turn(1),
    drew(1),
    ended(1),
    turn(2),
    drew(2),
    ended(2),
    turn(0),
  ];
  expect(latestTurns(events, 0)).toEqual([
    { seat: 2, done: [{ event: drew(2), place: 14 }] },
    { seat: 1, done: [{ event: drew(1), place: 11 }] },
  ]);
});

test('nothing is told before anybody else has moved, and to a spectator everybody’s turn is', () => {
  expect(latestTurns([turn(0), drew(0)], 0)).toEqual([]);
  expect(latestTurns([turn(0), drew(0), turn(1)], undefined).map(({ seat }) => seat)).toEqual([0]);
});

test('who was away is told all since their own last turn, and what was played for them meanwhile', () => {
  // Seat 0 went away after the first card of seat 1, and came back in time for a second turn of its own.
  const events = [
    turn(0),
    drew(0),
    ended(0),
    turn(1),
    drew(1),
    drew(1),
    ended(1),
    turn(0),
    drew(0),
    ended(0),
    turn(1),
    drew(1),
    ended(1),
    turn(0),
    drew(0),
  ];
  const away = { from: 5, to: 13 };
  expect(recapFrom(events, 0)).toBe(10);
  expect(recapFrom(events, 0, away)).toBe(5);
  expect(turnsSince(events, 0, away)).toEqual([
    { seat: 1, done: [{ event: drew(1), place: 5 }] },
    { seat: 0, done: [{ event: drew(0), place: 8 }] },
    { seat: 1, done: [{ event: drew(1), place: 11 }] },
  ]);
  expect(latestTurns(events, 0, away).map(({ seat }) => seat)).toEqual([1, 0]);
  expect(turnsSince(events, 0)).toEqual([{ seat: 1, done: [{ event: drew(1), place: 11 }] }]);
});
