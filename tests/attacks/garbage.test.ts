import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatTaken } from '../../src/protocol/api';
import { anyPacket, anything } from '../support/any-packet';
import { newPostgres, postgresAnswers } from '../support/databases';
import { openBystanders, type Bystanders } from '../support/bystanders';
import type { OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { Dice } from '../support/random-play';
import { frame, openRawPage, openRawSocket, readAnswer, requestText } from '../support/raw-socket';
import { startServer, type RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';

/* Packets, frames and bytes without sense: the server stays, and nobody's match is touched. */

let server: RunningServer;
let others: Bystanders;
let taken: readonly SeatTaken[];
let players: readonly OnlinePlayer[];
beforeAll(async () => {
  server = await startServer();
  others = await openBystanders(server);
  taken = await fullMatch(server.address);
  players = await seated(server.address, taken);
}, 60_000);
afterAll(() => server.remove());

test('ten thousand packets of any kind leave every match as it was', { timeout: 90_000 }, async () => {
  const dice = new Dice(20_260);
  await playOn(players, 4);
  // Of somebody who has no move to make and none to take back: whatever is read as a move is still refused.
  const own = taken[players.findIndex(isIdle)] as SeatTaken;
  const states = (): unknown => players.map((player) => player.standing());
  const before = states();
  let sent = 0;
  let cut = 0;
  while (sent < 10_000) {
    const hello = dice.oneIn(4) ? { match: own.match } : { match: own.match, credential: own.credential };
    const page = await openRawPage(server.port, hello);
    await page.until('a welcome', () => page.heard().some((text) => text.startsWith('42["welcome"')));
    // Whatever breaks the protocol ends its connection: then another goes on.
    for (let i = 0; i < 200 && !page.socket.closed(); i++) {
      const packet = anyPacket(dice);
      page.send(packet);
      sent++;
      if (dice.oneIn(8)) await new Promise((next) => setImmediate(next));
    }
    page.send('42777["undo",-1]');
    await page.until(
      'an answer, or the end',
      () => page.socket.closed() || page.heard().some((text) => text.startsWith('43777[')),
    );
    if (page.socket.closed()) cut++;
    page.socket.destroy();
  }
  expect(cut).toBeGreaterThan(20);
  expect(states()).toEqual(before);
  await playOn(players, 4);
  await others.goOn();
});

const isIdle = (player: OnlinePlayer): boolean => {
  const view = player.standing()?.view;
  return view?.legal.length === 0 && !view.canUndo;
};

test('attachments that were promised, not promised, too many or never sent do no harm', async () => {
  const own = taken[0] as SeatTaken;
  const hello = { match: own.match, credential: own.credential };
  const binary = frame(2, Buffer.from([1, 2, 3]));
  const placeholder = '{"_placeholder":true,"num":0}';
  const stories: readonly (readonly (string | Buffer)[])[] = [
    [binary],
    [`451-["play",0,${placeholder}]`, binary],
    [`451-["play",0,{"type":${placeholder}}]`, binary],
    [`451-["say",${placeholder}]`, binary],
    [`451-["__proto__",${placeholder}]`, binary],
    [`451-[${placeholder}]`, binary],
    [`451-["play",0,{"_placeholder":true,"num":5}]`, binary],
    [`451-["play",0,{"_placeholder":true,"num":"__proto__"}]`, binary],
    [`4511-["play",${placeholder}]`, ...Array.from({ length: 11 }, () => binary)],
    [`45999999999-["play",${placeholder}]`, binary],
    [`451-["play",${placeholder}]`, '42["undo",0]'],
    [`451-["play",${placeholder}]`],
    [`461-7[${placeholder}]`, binary],
    ['b////', 'bAAAA'],
  ];
  for (const story of stories) {
    const page = await openRawPage(server.port, hello);
    await page.until('a welcome', () => page.heard().some((text) => text.startsWith('42["welcome"')));
    for (const part of story)
      if (typeof part === 'string') page.send(part);
      else page.socket.write(part);
    page.send('42777["undo",-1]');
    page.socket.destroy();
  }
  await expect(others.goOn()).resolves.toBeUndefined();
});

test('frames that break the websocket protocol end their connection alone', async () => {
  const text = Buffer.from('42["undo",0]');
  const bomb = deflateRawSync(Buffer.alloc(50_000_000));
  const broken: readonly Buffer[] = [
    frame(1, Buffer.from([0xff, 0xfe, 0xc0, 0x80])),
    frame(3, text),
    frame(15, text),
    frame(1, text, { flags: 0x40 }),
    frame(1, bomb.subarray(0, 4_000), { flags: 0x40 }),
    frame(1, bomb, { flags: 0x40 }),
    frame(1, text, { flags: 0x20 }),
    frame(0, text),
    frame(9, Buffer.alloc(126)),
    frame(8, Buffer.from([0])),
    frame(8, Buffer.from([0xff, 0xff])),
    Buffer.concat([frame(1, text, { final: false }), frame(1, text)]),
    Buffer.concat(Array.from({ length: 2_000 }, () => frame(0, Buffer.alloc(4), { final: false }))),
    // Unmasked, and one that says it is as long as can be.
    Buffer.from([0x81, 2, 52, 50]),
    Buffer.from([0x81, 0xff, 0x7f, 255, 255, 255, 255, 255, 255, 255]),
    Buffer.from([0x81, 0xff, 0xff, 255, 255, 255, 255, 255, 255, 255]),
  ];
  for (const extensions of ['x-none', 'permessage-deflate; client_max_window_bits'])
    for (const [i, bytes] of broken.entries()) {
      const { socket } = await openRawPage(server.port, undefined, {
        'Sec-WebSocket-Extensions': extensions,
      });
      socket.write(bytes);
      await socket.until(`the end after frame ${i}`, () => socket.closed() || endedBy(socket.received()));
      socket.destroy();
    }
  await expect(others.goOn()).resolves.toBeUndefined();
});

/** Whether a close frame came. */
const endedBy = (bytes: Buffer): boolean => bytes.includes(0x88);

test('random bytes on an open websocket end it, and that is all', async () => {
  for (let i = 0; i < 100; i++) {
    const { socket } = await openRawPage(server.port);
    socket.write(Buffer.concat([Buffer.from([0x70 | (i & 15)]), randomBytes(1 + (i % 40) * 50)]));
    await socket.until('the end', () => socket.closed() || endedBy(socket.received()));
    socket.destroy();
  }
  await expect(others.goOn()).resolves.toBeUndefined();
});

test('handshakes that make no sense are refused', async () => {
  const hellos = ['', '[]', '"x"', '7', 'null', '{"match":7}', '{"match":{}}', '{"match":["A"]}', '{', '{}', '/x,{}'];
  const own = taken[0] as SeatTaken;
  const strange = [
    { match: own.match, credential: null },
    { match: own.match, credential: [own.credential] },
    { match: own.match, credential: own.credential, seat: 1 },
    { match: own.match.toLowerCase() },
    { match: `${own.match}\n` },
    JSON.parse(`{"match":"${own.match}","__proto__":{"credential":"${own.credential}"}}`) as object,
  ];
  for (const hello of [...hellos, ...strange]) {
    const page = await openRawPage(server.port, hello);
    await page.until(
      'a refusal',
      () =>
        page.socket.closed() ||
        endedBy(page.socket.received()) ||
        page.heard().some((text) => /goodbye|"message"/.test(text)),
    );
    expect(page.heard().join()).not.toMatch(/welcome|standing/);
    page.socket.destroy();
  }
  for (const path of [
    '?EIO=3&transport=websocket',
    '?EIO=4',
    '?EIO=4&transport=__proto__',
    '?EIO=4&transport=polling&sid=__proto__',
    '?EIO=4&transport=polling&sid=x',
    '?%',
    '%00',
  ]) {
    const socket = await openRawSocket(server.port);
    socket.write(requestText(`GET /live/${path}`, { Host: `127.0.0.1:${server.port}` }));
    await socket.until('the end', socket.closed);
    expect([path, readAnswer(socket.received()).status]).toEqual([path, 400]);
    socket.destroy();
  }
  await others.goOn();
});

test('bytes that are no HTTP get an error or an end', async () => {
  const host = `Host: 127.0.0.1:${server.port}\r\n`;
  const stories: readonly (string | Buffer)[] = [
    'hello\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    `GET / HTTP/1.1\r\n${host}Bad Header: x\r\n\r\n`,
    `GET / HTTP/1.1\r\n${host}X: \u0000\r\n\r\n`,
    `GET /\u0000 HTTP/1.1\r\n${host}\r\n`,
    `POST /api/codes HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n`,
    `POST /api/codes HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`,
    `POST /api/codes HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n`,
    `POST /api/codes HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`,
    `CONNECT evil.test:80 HTTP/1.1\r\n${host}\r\n`,
    `TRACE / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    Buffer.from('160301020001000100fc0303', 'hex'),
    Buffer.concat([Buffer.from([0, 255]), randomBytes(3_000)]),
  ];
  for (const bytes of stories) {
    const socket = await openRawSocket(server.port);
    socket.write(bytes);
    await socket.until(`the end after ${bytes.toString().slice(0, 60)}`, socket.closed);
    const { status } = readAnswer(socket.received());
    expect([bytes.toString().slice(0, 60), status === 0 || status >= 400]).toEqual([
      bytes.toString().slice(0, 60),
      true,
    ]);
    expect(socket.received().toString()).not.toContain('200 OK');
    socket.destroy();
  }
  await others.goOn();
});

test('bodies and addresses without sense are refused, each with its reason', async () => {
  const dice = new Dice(7);
  for (let i = 0; i < 300; i++) {
    const path = dice.pick(['matches', `matches/${taken[0]?.match}/seats`, 'codes']);
    const response = await fetch(`${server.address}/api/${path}`, { method: 'POST', body: anything(dice, 0) });
    expect([400, 413]).toContain(response.status);
    expect(['malformed', 'too-large']).toContain(((await response.json()) as { error: string }).error);
  }
  for (const path of [
    '',
    '/',
    '//',
    '/matches/',
    '/matches/x/y/z/a/b',
    '/codes/x',
    '/%',
    '/%E0%A4%A',
    '/..%2f',
    '/matches/A/seats/0',
  ])
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
      const { status } = await fetch(`${server.address}/api${path}`, { method });
      expect([method, path, [400, 401, 404].includes(status)]).toEqual([method, path, true]);
    }
  await others.goOn();
});

test.skipIf(!postgresAnswers)('a zero byte in a name is no trouble of the database', async () => {
  const database = await newPostgres();
  const other = await startServer({ DATABASE_URL: database.url });
  const headers = { Connection: 'close', Authorization: `Bearer ${'a'.repeat(32)}` };
  for (const [method, path] of [
    ['GET', 'matches/%00'],
    ['DELETE', 'matches/A%00B'],
    ['POST', 'matches/%00/start'],
    ['GET', 'matches/%00/record'],
    ['GET', 'matches?after=%00'],
    ['GET', 'classes/ABC%00'],
    ['GET', 'sessions/%00/figures'],
    ['DELETE', 'sessions/%00'],
  ] as const) {
    const { status } = await fetch(`${other.address}/api/${path}`, { method, headers });
    expect([method, path, status]).toEqual([method, path, 404]);
  }
  expect(other.output()).not.toContain('"level":50');
  await other.remove();
  await database.remove();
});
