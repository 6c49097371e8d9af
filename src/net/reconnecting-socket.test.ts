import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { protocolVersion } from '../protocol/version';
import type { Connection } from './connection';
import { openReconnectingSocket } from './reconnecting-socket';

/** A socket that does nothing by itself and counts how often it is told to connect. */
function fakeSocket() {
  const handlers = new Map<string, (...args: never[]) => void>();
  const socket = {
    connected: false,
    active: false,
    calls: 0,
    on(event: string, handler: (...args: never[]) => void) {
      handlers.set(event, handler);
      return socket;
    },
    removeAllListeners: () => handlers.clear(),
    connect() {
      socket.calls++;
      socket.active = true;
    },
    disconnect() {
      const was = socket.connected;
      socket.connected = false;
      socket.active = false;
      if (was) socket.tell('disconnect', 'io client disconnect');
    },
    tell: (event: string, ...args: readonly unknown[]) => handlers.get(event)?.(...(args as never[])),
    /** The server answers the call. */
    answer() {
      socket.connected = true;
      socket.tell('welcome', {});
    },
    /** The server hangs up: socket.io does not call again. */
    hangUp() {
      socket.connected = false;
      socket.active = false;
      socket.tell('disconnect', 'io server disconnect');
    },
    /** The network fails: socket.io calls again by itself. */
    lose() {
      socket.connected = false;
      socket.tell('disconnect', 'transport close');
    },
  };
  return socket;
}

/** Things of a browser that tell of the network and of sleep. */
function stubBrowser() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const events = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  return {
    online: () => events.dispatchEvent(new Event('online')),
    show(state: 'visible' | 'hidden') {
      page.visibilityState = state;
      page.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

function opened() {
  const browser = stubBrowser();
  const socket = fakeSocket();
  const kinds: Connection['kind'][] = [];
  const reconnecting = openReconnectingSocket(socket, {
    welcome: 'welcome',
    onConnection: ({ kind }) => kinds.push(kind),
  });
  return { browser, socket, kinds, reconnecting };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('it calls when it is opened, and is live at the welcome', () => {
  const { socket, kinds } = opened();
  expect(socket.calls).toBe(1);
  socket.answer();
  expect(kinds).toEqual(['live']);
});

test('a server that hung up is called again after a while', async () => {
  const { socket, kinds } = opened();
  socket.answer();
  socket.hangUp();
  expect(socket.calls).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(socket.calls).toBe(2);
  socket.answer();
  expect(kinds).toEqual(['live', 'reconnecting', 'live']);
});

test('while socket.io calls again by itself, nothing is done beside it', async () => {
  const { socket } = opened();
  socket.answer();
  socket.lose();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket.calls).toBe(1);
});

test('asked for everything anew it calls once, and then stays', async () => {
  const { socket, reconnecting } = opened();
  socket.answer();
  reconnecting.reconnect();
  expect(socket.calls).toBe(2);
  socket.answer();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket.calls).toBe(2);
});

test('a network that is back, or a page that is seen again, has it call at once', () => {
  const { socket, browser } = opened();
  socket.answer();
  browser.online();
  browser.show('hidden');
  browser.show('visible');
  expect(socket.calls).toBe(1);
  socket.lose();
  browser.online();
  expect(socket.calls).toBe(2);
  browser.show('hidden');
  browser.show('visible');
  expect(socket.calls).toBe(3);
});

test('after a long sleep a connection that seems to stand is not trusted', async () => {
  const { socket, browser } = opened();
  socket.answer();
  browser.show('hidden');
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  browser.show('visible');
  expect(socket.calls).toBe(2);
});

test('after a goodbye it never calls again', async () => {
  const { socket, browser, reconnecting, kinds } = opened();
  socket.answer();
  socket.tell('goodbye', 'seat-moved');
  browser.online();
  reconnecting.reconnect();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket.calls).toBe(1);
  expect(kinds).toEqual(['live', 'ended']);
});

test('a server of another protocol is called again ever more rarely, until it takes the page in', async () => {
  const { socket, kinds } = opened();
  socket.answer();
  socket.tell('goodbye', 'malformed', protocolVersion + 1);
  const calls: number[] = [];
  for (let minute = 0; minute < 30; minute++) {
    const before = socket.calls;
    for (let second = 0; second < 60; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      if (!socket.active) continue;
      socket.connected = true;
      socket.tell('goodbye', 'malformed', protocolVersion + 1);
    }
    calls.push(socket.calls - before);
  }
  expect(calls[0]).toBeLessThan(5);
  expect(calls.slice(-10).reduce((sum, some) => sum + some, 0)).toBe(2);
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  socket.answer();
  expect(kinds).toEqual(['live', 'other-version', 'live']);
  socket.hangUp();
  const before = socket.calls;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(socket.calls).toBe(before + 1);
});

test('closed, it hears nothing more', async () => {
  const { socket, browser, reconnecting } = opened();
  socket.answer();
  reconnecting.close();
  browser.online();
  browser.show('visible');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket.calls).toBe(1);
});
