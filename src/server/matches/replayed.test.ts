import { expect, test } from 'vitest';
import { createMatch, legalMoves, rulesVersion, viewFor, type Seat } from '../../../rules/index';
import { aStoredMatch } from '../../../tests/support/stored-matches';
import type { MasterMatch } from '../../game/master-match';
import type { SeatAction } from '../../game/seat-action';
import type { LogEntry, StoredMatch } from '../storage/documents/stored-match';
import { digestOf, replayed } from './replayed';
import { decided } from './stored-changes';

const { options, seed } = aStoredMatch('REPLAY');
const begun = aStoredMatch('REPLAY', {
  digest: digestOf(createMatch(options, seed)),
  digestAt: 0,
  rules: rulesVersion,
});

/** A match played for some steps, with one taken back wherever that is allowed every fourth. */
async function played(steps: number): Promise<{ match: StoredMatch; log: LogEntry[]; position: MasterMatch }> {
  let match = begun;
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

const underOtherRules = (match: StoredMatch): StoredMatch => ({ ...match, rules: rulesVersion - 1 });

test.each([1, 7, 8, 9, 20])('a match of %i steps goes on under rules that play it alike', async (steps) => {
  const { match, log, position } = await played(steps);
  expect(match.state - (match.digestAt ?? 0)).toBeLessThan(8);
  const again = replayed(underOtherRules(match), log);
  expect([again?.state, again?.match]).toEqual([steps, position.match]);
});

test('a match does not go on where the rules play it otherwise, as its last digest tells', async () => {
  const { match, log } = await played(9);
  const other = { ...match, digest: digestOf((await played(7)).position.match) };
  expect(match.digestAt).toBe(8);
  expect(replayed(underOtherRules(other), log)).toBeUndefined();
  expect(replayed(other, log)?.state).toBe(9);
});

test('a digest kept without its place is that of the last position', async () => {
  const { match, log, position } = await played(5);
  const { digestAt: _, ...old } = { ...match, digest: digestOf(position.match) };
  expect(replayed(underOtherRules(old), log)?.state).toBe(5);
  expect(replayed(underOtherRules({ ...old, digest: match.digest }), log)).toBeUndefined();
});
