import { expect, test } from 'vitest';
import { createMatch, viewFor, type Seat } from '../../rules/index';
import type { SeatAction } from './seat-action';
import { followRemoteMatch, type RemoteState } from './remote-client';

const match = createMatch({ players: 3, scenario: 'intro', sealing: 'together' }, 'a remote match');
const standing = (state: number, seat: Seat = 0): RemoteState => ({ state, view: viewFor(match, seat), events: [] });

function following() {
  const sent: { state: number; action: SeatAction }[] = [];
  const remote = followRemoteMatch<string>('match-1', (state, action) => {
    sent.push({ state, action });
    return Promise.resolve('done');
  });
  remote.start();
  return { sent, remote };
}

test('nothing stands and nothing can be sent before the first welcome', () => {
  const { sent, remote } = following();
  expect(remote.standing()).toBeUndefined();
  expect(remote.send({ type: 'undo' }, 0)).toBeUndefined();
  expect(sent).toEqual([]);
});

test('a welcome and then a newer state are shown; an older one is left aside', () => {
  const { remote } = following();
  remote.sync(standing(4), 0);
  expect(remote.standing()?.state).toBe(4);
  remote.update(standing(5));
  remote.update(standing(3));
  expect(remote.standing()?.state).toBe(5);
});

test('a welcome after a restart may tell an older state', () => {
  const { remote } = following();
  remote.sync(standing(9), 0);
  remote.sync(standing(7), 0);
  expect(remote.standing()?.state).toBe(7);
});

test('a move is sent for the state shown, or for the newer one its sender knows of, and its answer comes back', async () => {
  const { sent, remote } = following();
  remote.sync(standing(4), 0);
  await expect(remote.send({ type: 'play', move: { type: 'endTurn' } }, 0)).resolves.toBe('done');
  await remote.send({ type: 'undo' }, 6);
  expect(sent).toEqual([
    { state: 4, action: { type: 'play', move: { type: 'endTurn' } } },
    { state: 6, action: { type: 'undo' } },
  ]);
  expect(remote.standing()?.state).toBe(4);
});

test('somebody without a seat is shown what spectators see', () => {
  const { remote } = following();
  const spectator = { state: 2, view: viewFor(match, 'spectator'), events: [] };
  remote.sync(spectator, undefined);
  expect(remote.standing()?.view).toBe(spectator.view);
});
