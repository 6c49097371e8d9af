import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSocket } from '../../src/net/create-socket';
import { livePath } from '../../src/protocol/live';
import { startServer, type RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';
import { waiter } from '../support/waiter';
import { openWebSocketProxy, type WithWebSockets } from '../support/websocket-proxy';

let server: RunningServer;
let match: string;
beforeAll(async () => {
  server = await startServer();
  match = (await fullMatch(server.address))[0]?.match ?? '';
});
afterAll(() => server.remove());

/** A page that watches the match, with the socket pages have. */
function openPage(address: string) {
  const { look, until } = waiter();
  const socket = createSocket(`${address}/`, livePath, () => ({ match }));
  let welcomes = 0;
  socket.on('welcome', () => {
    welcomes++;
    socket.io.engine.on('upgrade', look);
    look();
  });
  socket.connect();
  return {
    welcomed: (times = 1) => until(`${times} welcomes`, () => welcomes >= times, 60_000),
    upgraded: () => until('an upgrade', () => socket.io.engine.transport.name === 'websocket', 60_000),
    lose: () => socket.io.engine.close(),
    way: () => socket.io.engine.transport.name,
    close: () => void socket.disconnect(),
  };
}

describe.concurrent('a page behind a proxy', () => {
  test.each<[WithWebSockets, string]>([
    ['passes', 'websocket'],
    ['hangs', 'polling'],
    ['refuses', 'polling'],
    ['closes', 'polling'],
    ['mutes pages', 'polling'],
    ['mutes', 'polling'],
  ])('that %s web sockets: it is let in by %s', async (kind, way) => {
    const proxy = await openWebSocketProxy(server.port, kind);
    const page = openPage(proxy.address);
    await page.welcomed();
    expect(page.way()).toBe(way);
    expect(proxy.asked()).toBeGreaterThan(0);
    page.close();
    proxy.close();
  });

  test('that passes web sockets again is upgraded, and begins with them after the next loss', async () => {
    const proxy = await openWebSocketProxy(server.port, 'hangs');
    const page = openPage(proxy.address);
    await page.welcomed();
    proxy.become('passes');
    page.lose();
    await page.welcomed(2);
    await page.upgraded();
    page.lose();
    await page.welcomed(3);
    expect(page.way()).toBe('websocket');
    page.close();
    proxy.close();
  });

  test('that falls silent in the middle comes back by plain requests, and stays with them', async () => {
    const proxy = await openWebSocketProxy(server.port, 'passes');
    const page = openPage(proxy.address);
    await page.welcomed();
    expect(page.way()).toBe('websocket');
    proxy.become('mutes');
    const asked = proxy.asked();
    await page.welcomed(2);
    expect([page.way(), proxy.asked()]).toEqual(['polling', asked]);
    page.close();
    proxy.close();
  });
});
