import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SeatAction } from '../../../game/seat-action';
import type { ActionAnswer } from '../../../protocol/live';
import { createActing, patience, type Trouble } from './acting';

const endTurn: SeatAction = { type: 'play', move: { type: 'endTurn' } };
const burn: SeatAction = { type: 'play', move: { type: 'burn', amount: 2 } };
const seal: SeatAction = { type: 'play', move: { type: 'seal' } };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Reply = ActionAnswer | 'silence';

/** A match at state 5 that answers what it is sent with these replies, in order. */
function stageWith(replies: readonly Reply[], { live = true, independent = false, follows = true } = {}) {
  const sent: { action: SeatAction; after: number }[] = [];
  const troubles: Trouble[] = [];
  const listeners = new Set<() => void>();
  const left = [...replies];
  const reconnect = vi.fn<() => void>();
  let state = 5;
  const show = (next: number) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const act = createActing({
    live: () => live,
    state: () => state,
    independent: () => independent,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(action, after) {
      sent.push({ action, after });
      const reply = left.shift();
      if (reply === undefined || reply === 'silence') return Promise.reject(new Error('timeout'));
      if (follows && 'done' in reply) queueMicrotask(() => show(reply.done));
      return Promise.resolve(reply);
    },
    reconnect,
    tell: (trouble) => troubles.push(trouble),
  });
  return { act, sent, troubles, reconnect, show };
}

test('several moves go one after another, each for the state the one before made', async () => {
  const { act, sent, troubles } = stageWith([{ done: 6 }, { done: 7 }]);
  expect(await act([burn, seal])).toBeUndefined();
  expect(sent).toEqual([
    { action: burn, after: -1 },
    { action: seal, after: 6 },
  ]);
  expect(troubles).toEqual([]);
});

test('a refusal comes back and stops what should follow', async () => {
  const refused = { code: 'cannot-afford', details: { need: 3, have: 1 } } as const;
  const { act, sent } = stageWith([{ refused }]);
  expect(await act([burn, seal])).toEqual(refused);
  expect(sent).toHaveLength(1);
});

test('offline nothing is sent, and that is said', async () => {
  const { act, sent, troubles } = stageWith([{ done: 6 }], { live: false });
  await act([endTurn]);
  expect(sent).toEqual([]);
  expect(troubles).toEqual(['not-sent']);
});

test('without an answer everything is asked anew', async () => {
  const { act, troubles, reconnect } = stageWith(['silence']);
  await act([endTurn]);
  expect(troubles).toEqual(['no-answer']);
  expect(reconnect).toHaveBeenCalledTimes(1);
});

test('a move made for an old state waits for the new one, and then is told', async () => {
  const { act, sent, troubles, show } = stageWith([{ error: 'stale' }]);
  const acting = act([endTurn]);
  await vi.advanceTimersByTimeAsync(10);
  expect(troubles).toEqual([]);
  show(6);
  await acting;
  expect(troubles).toEqual(['stale']);
  expect(sent).toHaveLength(1);
});

test('a choice in the boardroom is made again when somebody else’s came first', async () => {
  const { act, sent, troubles, show } = stageWith([{ error: 'stale' }, { done: 7 }], { independent: true });
  const acting = act([seal]);
  await vi.advanceTimersByTimeAsync(10);
  show(6);
  await acting;
  expect(sent).toHaveLength(2);
  expect(troubles).toEqual([]);
});

test('when the newer state does not come, everything is asked anew', async () => {
  const { act, troubles, reconnect } = stageWith([{ error: 'stale' }]);
  const acting = act([endTurn]);
  await vi.advanceTimersByTimeAsync(patience);
  await acting;
  expect(reconnect).toHaveBeenCalledTimes(1);
  expect(troubles).toEqual(['stale']);
});

test('a second touch while the move is on its way does not make another one', async () => {
  const { act, sent, show } = stageWith([{ done: 6 }, { done: 7 }], { follows: false });
  const first = act([endTurn]);
  await vi.advanceTimersByTimeAsync(10);
  const second = act([endTurn]);
  show(6);
  await Promise.all([first, second]);
  expect(sent).toHaveLength(1);
});

test('what is asked of the new state before the answer to the old move is there is not lost', async () => {
  const { act, sent, show } = stageWith([{ done: 6 }, { done: 7 }], { follows: false });
  const first = act([endTurn]);
  show(6);
  const second = act([burn]);
  await vi.advanceTimersByTimeAsync(10);
  show(7);
  await Promise.all([first, second]);
  expect(sent).toHaveLength(2);
});
