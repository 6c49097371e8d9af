import { expect, test } from 'vitest';
import { applyMove, createMatch, eventsOf, viewFor, type MatchEvent } from '../../../../rules/index';
import type { Change, Standing } from '../../../protocol/live';
import { applyChange } from './apply-change';

const match = createMatch({ players: 2, scenario: 'intro', sealing: 'together' }, 'changes');
const standingAt = (state: number): Standing => ({
  state,
  view: viewFor(match, 'spectator'),
  events: eventsOf(match, 'spectator'),
});
const nothing: Omit<Change, 'state'> = { view: {}, gone: [], from: 0, events: [] };

test('the changed parts of the view replace the old ones, the rest stays as it is', () => {
  const before = standingAt(0);
  const seat = before.view.turn.seat;
  applyMove(match, seat, { type: 'endTurn' });
  const { turn, order } = viewFor(match, 'spectator');
  const after = applyChange(before, { ...nothing, state: 1, view: { turn }, from: before.events.length });
  expect(after?.view.turn).toBe(turn);
  expect(after?.view.turn.seat).not.toBe(seat);
  expect(after?.view.order).toEqual(order);
  expect(after?.view.companies).toBe(before.view.companies);
  expect(after?.events).toEqual(before.events);
  expect(after?.state).toBe(1);
});

test('parts that are gone are gone', () => {
  const before = standingAt(3);
  const after = applyChange(before, { ...nothing, state: 4, gone: ['canUndo'] });
  expect(after?.view).not.toHaveProperty('canUndo');
  expect(before.view).toHaveProperty('canUndo');
});

test('the record is replaced from an event on: an undo takes some back', () => {
  const event = (quarter: number) => ({ type: 'quarter', quarter }) as unknown as MatchEvent;
  const before: Standing = { ...standingAt(7), events: [event(1), event(2), event(3)] };
  const change = { ...nothing, state: 8, from: 1, events: [event(9)] };
  expect(applyChange(before, change)?.events).toEqual([event(1), event(9)]);
});

test.each([
  ['older than what is shown', { ...nothing, state: 2 }],
  ['the one shown already', { ...nothing, state: 3 }],
  ['with a gap in the record', { ...nothing, state: 4, from: 1_000 }],
])('a change that is %s does not fit', (_, change) => {
  expect(applyChange(standingAt(3), change)).toBeUndefined();
});

test('a change fits nothing before the first welcome', () => {
  expect(applyChange(undefined, { ...nothing, state: 1, view: {} })).toBeUndefined();
});
