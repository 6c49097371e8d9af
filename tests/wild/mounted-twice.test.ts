import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/bystanders';
import { startServer, type RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';
import { livePath } from '../../src/protocol/live';
import type { Connection } from '../../src/net/connection';
import { createSocket } from '../../src/net/create-socket';
import { openReconnectingSocket } from '../../src/net/reconnecting-socket';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

test.each([1, 2, 3])('opened the %i. time, as a page does that is mounted twice, it stays', async (times) => {
  const [seat] = await fullMatch(server.address);
  const socket = createSocket(`${server.address}/`, livePath, () => ({ match: seat?.match ?? '' }));
  const patience = 400;
  const kinds: Connection['kind'][] = [];
  const open = () => {
    socket.io.timeout(patience);
    return openReconnectingSocket(socket, { welcome: 'welcome', onConnection: ({ kind }) => kinds.push(kind) });
  };
  let link = open();
  for (let n = 1; n < times; n++) {
    link.close();
    link = open();
  }
  await eventually('the welcome', async () => kinds.length > 0);
  const welcomed = performance.now();
  await eventually('the end of all patience', async () => performance.now() - welcomed > 2 * patience);
  expect(kinds).toEqual(['live']);
  link.close();
});
