import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, metric, openBystanders, type Bystanders } from '../support/bystanders';
import { openRawSocket, rawRequest, requestText, upgradeText } from '../support/raw-socket';
import { startServer, type RunningServer } from '../support/running-server';

/* Whoever opens a connection and says nothing more is let go, and costs nothing from then on. */

/** More than anybody needs to say hello, ms; it used to be 40 s. */
const patience = 15_000;
let server: RunningServer;
let others: Bystanders;
beforeAll(async () => {
  server = await startServer();
  others = await openBystanders(server);
});
afterAll(async () => {
  others.close();
  await server.remove();
});

/** A frame as pages send it, masked with zeros. */
const frame = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);

test.each([
  ['nothing at all', []],
  ['half a request', ['GET / HTTP/1.1\r\nHost: x\r\n']],
  ['an upgrade', ['upgrade']],
  ['an upgrade, and answers to pings', ['upgrade', frame('3')]],
  ['an upgrade, and a hello to a namespace that is none', ['upgrade', frame('40/nothing,')]],
  ['an upgrade, and half a frame', ['upgrade', Buffer.from([0x81, 0xfe, 0x7f])]],
] as const)('%s', async (_, parts) => {
  const socket = await openRawSocket(server.port);
  for (const part of parts) socket.write(part === 'upgrade' ? upgradeText(server.port, {}) : part);
  await expect(socket.until('the end', socket.closed, patience)).resolves.toBeUndefined();
  socket.destroy();
  await others.goOn();
});

test('a session by plain requests that nobody asks for again', async () => {
  const open = await metric(server, 'connections');
  for (let n = 0; n < 20; n++)
    await rawRequest(server.port, requestText('GET /live/?EIO=4&transport=polling', { Host: 'x' }));
  expect(await metric(server, 'connections')).toBeGreaterThan(open);
  await eventually('its end', async () => (await metric(server, 'connections')) <= open, patience);
  await others.goOn();
});
