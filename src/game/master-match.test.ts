import { expect, test } from 'vitest';
import { nextToAct, seatsToAct, viewFor, type MatchOptions, rulesVersion } from '../../rules/index';
import { openMasterMatch, type MasterMatch } from './master-match';
import { replayRecord } from './match-record';

const options: MatchOptions = { players: 3, scenario: 'intro', sealing: 'together' };

/** Plays whatever is first legal until the match is over, or the given number of moves was made. */
async function playOn(match: MasterMatch, moves: number): Promise<MasterMatch> {
  let at = match;
  for (let n = 0; n < moves; n++) {
    const seat = nextToAct(at.match);
    if (seat === undefined) break;
    const [move] = viewFor(at.match, seat).legal;
    if (move === undefined) throw new Error('nothing legal');
    const next = await at.after(seat, { type: 'play', move });
    if ('code' in next) throw new Error(next.code);
    at = next;
  }
  return at;
}

test('a match moves on position by position, each left as it was', async () => {
  const start = openMasterMatch({ rules: rulesVersion, options, seed: 'm', moves: [] }, 0);
  const before = JSON.stringify(start.match);
  const later = await playOn(start, 5);
  expect(later.state).toBe(5);
  expect(later.record().moves).toHaveLength(5);
  expect(JSON.stringify(start.match)).toBe(before);
});

test('a whole match equals the replay of its record', async () => {
  const end = await playOn(openMasterMatch({ rules: rulesVersion, options, seed: 'whole', moves: [] }, 0), 2_000);
  expect(end.match.phase).toBe('over');
  expect(replayRecord(end.record())).toEqual(end.match);
});

test('reopened from its record it goes on exactly as it would have', async () => {
  const middle = await playOn(openMasterMatch({ rules: rulesVersion, options, seed: 'again', moves: [] }, 0), 20);
  const reopened = openMasterMatch(middle.record(), middle.state);
  expect(reopened.match).toEqual(middle.match);
  expect((await playOn(reopened, 10)).match).toEqual((await playOn(middle, 10)).match);
});

test('what the rules refuse comes back as their reason, and changes nothing', async () => {
  const start = openMasterMatch({ rules: rulesVersion, options, seed: 'm', moves: [] }, 0);
  const other = nextToAct(start.match) === 0 ? 1 : 0;
  expect(await start.after(other, { type: 'play', move: { type: 'endTurn' } })).toMatchObject({
    code: 'not-your-turn',
  });
  expect(await start.after(0, { type: 'undo' })).toMatchObject({ code: 'wrong-stage' });
});

test('an undo is a position of its own, equal to the one before the move', async () => {
  let at = openMasterMatch({ rules: rulesVersion, options, seed: 'undo', moves: [] }, 0);
  for (let n = 0; n < 40; n++) {
    const before = at;
    at = await playOn(at, 1);
    const { seat } = at.match.turn;
    if (before.match.turn.seat !== seat || !viewFor(at.match, seat).canUndo) continue;
    const back = await at.after(seat, { type: 'undo' });
    if ('code' in back) throw new Error(back.code);
    expect(back.state).toBe(at.state + 1);
    expect(back.match).toEqual(before.match);
    return;
  }
  throw new Error('no move could be taken back');
});

test('who has sealed may open the envelope again while others think', async () => {
  let at = openMasterMatch({ rules: rulesVersion, options, seed: 'sealed', moves: [] }, 0);
  while (at.match.phase !== 'boardroom') at = await playOn(at, 1);
  let sealed = at;
  while (seatsToAct(sealed.match).includes(1)) {
    const [move] = viewFor(sealed.match, 1).legal;
    if (move === undefined) throw new Error('nothing legal');
    const next = await sealed.after(1, { type: 'play', move });
    if ('code' in next) throw new Error(next.code);
    sealed = next;
  }
  const [again] = viewFor(sealed.match, 1).legal;
  expect(again).toEqual({ type: 'unseal' });
  expect(await sealed.after(1, { type: 'play', move: { type: 'unseal' } })).toMatchObject({ state: sealed.state + 1 });
});
