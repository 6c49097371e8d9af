import { expect, test } from 'vitest';
import type { TableRow } from '../../../protocol/session';
import { followClass, type ClassSocket } from './follow-class';

const row = (table: number, quarter: number): TableRow => ({
  table,
  match: `M${table}`,
  status: 'playing',
  quarter,
  quarters: 6,
  phase: 'build',
  climate: 'warm',
  news: 'open-weights',
  waiting: [],
  seats: [],
});

/** A class followed over a socket that says what it is told to say. */
function followed() {
  const handlers = new Map<string, ((...args: readonly unknown[]) => void)[]>();
  const socket = {
    connected: true,
    active: true,
    on(event: string, handler: (...args: readonly unknown[]) => void) {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
      return socket;
    },
    connect: () => undefined,
    disconnect: () => undefined,
    removeAllListeners: () => handlers.clear(),
  };
  const followedClass = followClass(socket as unknown as ClassSocket);
  followedClass.start();
  const say = (event: string, ...args: readonly unknown[]) => {
    for (const handler of handlers.get(event) ?? []) handler(...args);
  };
  return { followedClass, say };
}

test('tables that changed take the place of what they were, in order', () => {
  const { followedClass, say } = followed();
  say('connect');
  say('tables', [row(2, 1), row(1, 1)]);
  say('tables', [row(2, 3)]);
  expect(followedClass.snapshot().tables.map(({ table, quarter }) => [table, quarter])).toEqual([
    [1, 1],
    [2, 3],
  ]);
});

test('after a connection was lost, only the tables that are still there are shown', () => {
  const { followedClass, say } = followed();
  say('tables', [row(1, 1), row(2, 1)]);
  say('disconnect', 'transport close');
  say('connect');
  say('tables', [row(1, 2)]);
  expect(followedClass.snapshot().tables.map(({ table }) => table)).toEqual([1]);
});

test('the first word of the server makes the line live, a goodbye ends it', () => {
  const { followedClass, say } = followed();
  expect(followedClass.snapshot().connection).toEqual({ kind: 'connecting' });
  say('session', { role: 'student', info: { now: Date.now() } });
  expect(followedClass.snapshot().connection).toEqual({ kind: 'live' });
  say('goodbye', 'removed');
  expect(followedClass.snapshot().connection).toEqual({ kind: 'ended', reason: 'removed' });
});
