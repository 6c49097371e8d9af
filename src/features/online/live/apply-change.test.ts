import { expect, test } from 'vitest';
import { applyMove, createMatch, eventsOf, viewFor, type MatchEvent } from '../../../../rules/index';
import type { Change, Standing } from '../../../protocol/live';
import type { MatchInfo } from '../../../protocol/match-info';
import { applyChange } from './apply-change';

const match = createMatch({ players: 2, scenario: 'intro', sealing: 'together' }, 'changes');
const standingAt = (state: number): Standing => ({
  state,
  view: viewFor(match, 'spectator'),
  events: eventsOf(match, 'spectator'),
});
const info = { id: 'ABCDEFGH' } as MatchInfo;
const changeFrom = (after: number): Change => ({ after, state: after + 1, from: 0, events: [], info });

test('the changed parts of the view replace the old ones, the rest stays as it is', () => {
  const before = standingAt(0);
  const seat = before.view.turn.seat;
  applyMove(match, seat, { type: 'endTurn' });
  const { turn, order } = viewFor(match, 'spectator');
  const after = applyChange(before, { ...changeFrom(0), view: { set: { turn } }, from: before.events.length });
  expect(after?.view.turn).toBe(turn);
  expect(after?.view.turn.seat).not.toBe(seat);
  expect(after?.view.order).toEqual(order);
  expect(after?.view.companies).toBe(before.view.companies);
  expect(after?.events).toEqual(before.events);
  expect(after?.state).toBe(1);
});

test('parts that are gone are gone', () => {
  const before = standingAt(3);
  const after = applyChange(before, { ...changeFrom(3), view: { gone: ['canUndo'] } });
  expect(after?.view).not.toHaveProperty('canUndo');
  expect(before.view).toHaveProperty('canUndo');
});

test('the record is replaced from an event on: an undo takes some back', () => {
  const event = (quarter: number) => ({ type: 'quarter', quarter }) as unknown as MatchEvent;
  const before: Standing = { ...standingAt(7), events: [event(1), event(2), event(3)] };
  const change = { ...changeFrom(7), from: 1, events: [event(9)] };
  expect(applyChange(before, change)?.events).toEqual([event(1), event(9)]);
});

test.each([
  ['older than what is shown', changeFrom(2)],
  ['the one shown already', { ...changeFrom(2), state: 3 }],
  ['of a later state', changeFrom(4)],
  ['with a gap in the record', { ...changeFrom(3), from: 1_000 }],
])('a change that is %s does not fit', (_, change) => {
  expect(applyChange(standingAt(3), change)).toBeUndefined();
});

test('a change fits nothing before the first welcome', () => {
  expect(applyChange(undefined, changeFrom(0))).toBeUndefined();
});
