import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatTaken } from '../../src/protocol/api';
import { eventually, metric, openBystanders, type Bystanders } from '../support/bystanders';
import { connectPlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { openRawPage, openRawSocket, upgradeText, type RawSocket } from '../support/raw-socket';
import { startServer, type RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';

/* Connections that cost their sender nothing: slow ones, idle ones, ones that take nothing in, and many of them. */

let server: RunningServer;
let others: Bystanders;
/** How long slow senders were listened to, ms. They take their time while the other tests run. */
let slow: Promise<number[]>;
beforeAll(async () => {
  server = await startServer();
  others = await openBystanders(server);
  slow = slowSenders();
}, 60_000);
afterAll(() => server.remove());

const megabyte = 1_000_000;
const openFiles = (): Promise<number> => metric(server, 'process_open_fds');
const memory = (): Promise<number> => metric(server, 'process_resident_memory_bytes');

/** Sends one byte a second until the server ends the connection. */
async function drip(first: string, byte: string): Promise<number> {
  const start = Date.now();
  const socket = await openRawSocket(server.port);
  socket.write(first);
  const timer = setInterval(() => socket.write(byte), 1_000);
  await socket.until('the server to give up', socket.closed, 60_000).finally(() => clearInterval(timer));
  socket.destroy();
  return Date.now() - start;
}

function slowSenders(): Promise<number[]> {
  const host = `127.0.0.1:${server.port}`;
  const head = `Host: ${host}\r\nContent-Type: application/json\r\n`;
  return Promise.all([
    drip('', ''),
    drip('GET / HTTP/1.1\r\n', 'X'),
    drip(`GET /api/matches HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `, 'a'),
    drip(`POST /api/matches HTTP/1.1\r\n${head}Content-Length: 1000\r\n\r\n`, ' '),
    drip(`POST /api/matches HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'),
    drip(`POST /live/?EIO=4&transport=polling HTTP/1.1\r\n${head}Content-Length: 1000\r\n\r\n`, ' '),
    drip(`POST /elsewhere HTTP/1.1\r\n${head}Content-Length: 1000\r\n\r\n`, ' '),
  ]);
}

// Only there does Node tell how many files are open.
test.runIf(process.platform === 'linux')(
  'a refused upgrade is closed on the server’s side even if the other side never lets go',
  async () => {
    const before = await openFiles();
    const sockets: RawSocket[] = [];
    for (let i = 0; i < 30; i++) {
      for (const text of [
        upgradeText(server.port).replace('/live/', '/elsewhere/'),
        upgradeText(server.port).replace('transport=websocket', 'transport=carrier-pigeon'),
        upgradeText(server.port, { Origin: 'http://evil.test' }),
        upgradeText(server.port, { 'Sec-WebSocket-Version': '99' }),
        upgradeText(server.port, { Upgrade: 'h2c' }),
      ]) {
        const socket = await openRawSocket(server.port);
        socket.write(text);
        sockets.push(socket);
      }
    }
    await Promise.all(sockets.map((socket) => socket.until('the end', socket.closed)));
    await eventually('files are closed', async () => (await openFiles()) < before + 15, 10_000);
    for (const socket of sockets) socket.destroy();
    await expect(others.goOn()).resolves.toBeUndefined();
  },
);

test('a websocket that never says hello is sent away, one that leaves its match too', async () => {
  const before = await metric(server, 'connections');
  const silent = await Promise.all(Array.from({ length: 20 }, () => openRawPage(server.port)));
  const { match } = others;
  const left = await Promise.all(Array.from({ length: 20 }, () => openRawPage(server.port, { match })));
  await Promise.all(
    left.map((page) => page.until('a welcome', () => page.heard().some((text) => text.includes('"welcome"')))),
  );
  for (const page of left) page.send('41');
  await eventually('both kinds are gone', async () => (await metric(server, 'connections')) <= before, 15_000);
  for (const { socket } of [...silent, ...left]) socket.destroy();
  await expect(others.goOn()).resolves.toBeUndefined();
});

test('pages that read nothing while their match moves on are sent away, and fill no memory', async () => {
  const taken = await fullMatch(server.address, {
    options: { players: 6, scenario: 'intro', sealing: 'together' },
    seats: Array.from({ length: 6 }, () => ({ kind: 'open' }) as const),
  });
  const players = await seated(server.address, taken);
  const { match } = taken[0] as SeatTaken;
  const deaf = await Promise.all(Array.from({ length: 60 }, () => openRawPage(server.port, { match })));
  await Promise.all(
    deaf.map((page) => page.until('a welcome', () => page.heard().some((text) => text.includes('"welcome"')))),
  );
  const connected = await metric(server, 'connections');
  const before = await memory();
  for (const page of deaf) page.socket.stopReading();
  // They answer pings they never read: silence alone does not end them.
  const alive = setInterval(() => deaf.forEach((page) => page.send('3')), 2_000);
  await playOn(players);
  clearInterval(alive);
  // About 5 MB were meant for each.
  expect((await memory()) - before).toBeLessThan(100 * megabyte);
  await eventually('none is connected', async () => (await metric(server, 'connections')) <= connected - deaf.length);
  for (const { socket } of deaf) socket.destroy();
  for (const player of players) player.close();
  await others.goOn();
});

test('whoever asks faster than anybody plays, and reads no answers, is sent away, and fills no memory', async () => {
  const { match } = others;
  const pages = await Promise.all(Array.from({ length: 10 }, () => openRawPage(server.port, { match })));
  await Promise.all(
    pages.map((page) => page.until('a welcome', () => page.heard().some((text) => text.includes('"welcome"')))),
  );
  const connected = await metric(server, 'connections');
  const before = await memory();
  for (const page of pages) page.socket.stopReading();
  for (let i = 0; i < 20_000; i++) for (const page of pages) page.send(`42${i}["play",0,{}]`);
  await eventually('none is connected', async () => (await metric(server, 'connections')) <= connected - pages.length);
  expect((await memory()) - before).toBeLessThan(100 * megabyte);
  for (const { socket } of pages) socket.destroy();
  await others.goOn();
});

test('250 people of one school join and play while a thousand idle connections come from the same address', async () => {
  const idle: RawSocket[] = [];
  for (let i = 0; i < 600; i++) idle.push(await openRawSocket(server.port));
  const { match } = others;
  for (let i = 0; i < 400; i++) {
    const page = await openRawPage(server.port, i < 200 ? { match } : undefined);
    idle.push(page.socket);
  }
  const tables = await Promise.all(
    Array.from({ length: 42 }, () =>
      fullMatch(server.address, {
        options: { players: 6, scenario: 'intro', sealing: 'together' },
        seats: Array.from({ length: 6 }, () => ({ kind: 'open' }) as const),
      }),
    ),
  );
  const rooms = await Promise.all(tables.map((taken) => seated(server.address, taken)));
  expect(rooms.flat().length).toBe(252);
  const made = await Promise.all(rooms.map((players) => playOn(players, 6)));
  expect(made).toEqual(rooms.map(() => 6));
  for (const player of rooms.flat()) player.close();
  for (const socket of idle) socket.destroy();
  await others.goOn();
});

test('beyond three thousand pages of one address a page is told so, and nobody loses a seat over it', async () => {
  const tables = await Promise.all(Array.from({ length: 11 }, () => fullMatch(server.address)));
  const open = await metric(server, 'connections');
  const pages: RawSocket[] = [];
  const wanted = 3_000 - open;
  for (let i = 0; i < wanted; i += 100) {
    const batch = await Promise.all(
      Array.from({ length: Math.min(100, wanted - i) }, (_, k) =>
        openRawPage(server.port, { match: tables[Math.floor((i + k) / 299)]?.[0]?.match ?? '' }),
      ),
    );
    await Promise.all(batch.map((page) => page.until('a welcome', () => page.heard().length > 2)));
    pages.push(...batch.map(({ socket }) => socket));
  }
  const late = connectPlayer(server.address, tables[10]?.[0]?.match ?? '');
  await late.until('goodbye', () => late.goodbye() === 'too-many-connections');
  expect(late.heard()).toEqual(['["goodbye","too-many-connections",1]']);
  await others.goOn();
  for (const socket of pages) socket.destroy();
  await eventually('they are gone', async () => (await metric(server, 'connections')) < 50);
  const welcome = connectPlayer(server.address, tables[10]?.[0]?.match ?? '');
  await welcome.until('a welcome', () => welcome.welcome() !== undefined);
  late.close();
  welcome.close();
});

test('meanwhile, whoever sent a byte a second, or none, was sent away within half a minute', async () => {
  for (const ms of await slow) expect(ms).toBeLessThan(30_000);
  await others.goOn();
});
