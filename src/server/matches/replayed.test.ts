import { expect, test } from 'vitest';
import { legalMoves, rulesVersion, viewFor, type Seat } from '../../../rules/index';
import { aStoredMatch } from '../../../tests/support/stored-matches';
import type { MasterMatch } from '../../game/master-match';
import type { SeatAction } from '../../game/seat-action';
import type { LogEntry, StoredMatch } from '../storage/documents/stored-match';
import { replayed } from './replayed';
import { decided } from './stored-changes';

/** A match played for some steps, with one taken back wherever that is allowed every fourth. */
async function played(steps: number): Promise<{ match: StoredMatch; log: LogEntry[]; position: MasterMatch }> {
  let match = aStoredMatch('REPLAY');
  const log: LogEntry[] = [];
  let position = replayed(match, log);
  for (let n = 1; n <= steps; n++) {
    const seat: Seat = position?.match.turn.seat ?? 0;
    const view = position === undefined ? undefined : viewFor(position.match, seat);
    const [move = { type: 'endTurn' }] = position === undefined ? [] : legalMoves(position.match, seat);
    const action: SeatAction = n % 4 === 0 && view?.canUndo === true ? { type: 'undo' } : { type: 'play', move };
    const next = await position?.after(seat, action);
    if (next === undefined || 'code' in next) throw new Error(next?.code);
    const entry: LogEntry = { n, seat, action, by: 'human', at: n };
    log.push(entry);
    match = decided(match, next, entry, n);
    position = next;
  }
  if (position === undefined) throw new Error('not played');
  return { match, log, position };
}

test.each([1, 7, 8, 9, 20])('a match of %i steps is played again to where it stood', async (steps) => {
  const { match, log, position } = await played(steps);
  expect(match.rules).toBe(rulesVersion);
  const again = replayed(match, log);
  expect([again?.state, again?.match]).toEqual([steps, position.match]);
});

test.each([1, 4, rulesVersion + 1])(
  'a match of rules of version %i, which are not known here, is not',
  async (rules) => {
    const { match, log } = await played(5);
    expect(replayed({ ...match, rules }, log)).toBeUndefined();
  },
);

test('a match whose log breaks its rules is not', async () => {
  const { match, log } = await played(9);
  expect(replayed({ ...match, seed: 'another' }, log)).toBeUndefined();
});
