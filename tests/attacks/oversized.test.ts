import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatTaken } from '../../src/protocol/api';
import { longest } from '../../src/protocol/limits';
import type { MatchInfo } from '../../src/protocol/match-info';
import { eventually, metric, openBystanders, type Bystanders } from '../support/bystanders';
import type { OnlinePlayer } from '../support/online-player';
import { openRawPage, openRawSocket, rawRequest, readAnswer, requestText } from '../support/raw-socket';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, usualMatch } from '../support/server-api';

/* Too much of everything. */

let server: RunningServer;
let others: Bystanders;
beforeAll(async () => {
  server = await startServer();
  others = await openBystanders(server);
}, 60_000);
afterAll(() => server.remove());

const named = (change: object): object => ({ ...usualMatch, ...change });
const made = (change: object) => ask<SeatTaken>(server.address, 'POST', 'matches', { body: named(change) });

test.each([
  ['Latin letters', 'a', 24],
  ['Chinese', '模', 24],
  ['Chinese beyond the basic plane', '𠮷', 24],
  ['emoji', '🚀', 24],
])('a name of %s may have 24 letters, not 25', async (_, letter, most) => {
  expect((await made({ name: letter.repeat(most) })).status).toBe(200);
  const { status, body } = await made({ name: letter.repeat(most + 1) });
  expect([status, body.error]).toEqual([400, 'bad-name']);
  expect((await made({ title: letter.repeat(longest.title) })).status).toBe(200);
  expect((await made({ title: letter.repeat(longest.title + 1) })).body.error).toBe('bad-name');
});

test('a name of combining marks does not climb over the lines around it', async () => {
  const { body } = await made({ name: `Z${'\u0301'.repeat(23)}`, title: `a${'\u0489\u0334'.repeat(20)}b` });
  const { body: info } = await ask<MatchInfo>(server.address, 'GET', `matches/${body.match}`);
  const [maker] = info.seats;
  const marks = (text: string): number =>
    Math.max(0, ...(text.match(/\p{M}+/gu) ?? []).map((run) => Array.from(run).length));
  expect(marks(maker?.kind === 'human' ? maker.name : '')).toBeLessThanOrEqual(4);
  expect(marks(info.title)).toBeLessThanOrEqual(4);
});

test.each([
  ['spaces', '   \t\n'],
  ['zero width spaces', '\u200b\u200b\u2060\ufeff'],
  ['Hangul fillers', '\u3164\u115f\u1160\uffa0'],
  ['an empty Braille pattern', '\u2800\u2800'],
  ['variation selectors', '\ufe0f\ufe0e\u{e0100}'],
  ['joiners', '\u200d\u200d\u034f'],
  ['combining marks alone', '\u0301\u0302\u0303'],
  ['tags', '\u{e0041}\u{e0042}'],
  ['lone surrogates', '\ud800\udc00'.slice(1).repeat(3)],
])('a name of %s is no name', async (_, name) => {
  const { status, body } = await made({ name });
  expect([status, body.error]).toEqual([400, 'bad-name']);
});

test('bodies beyond 4 kB are refused with an answer, however long they go on and whatever they say of themselves', async () => {
  const host = { Host: `127.0.0.1:${server.port}` };
  const body = JSON.stringify(named({ title: 'x'.repeat(5_000) }));
  for (const path of ['matches', 'matches/ABCDEFGH2345/seats', 'codes']) {
    const { status, body: answer } = await rawRequest(
      server.port,
      requestText(`POST /api/${path}`, { ...host, 'Content-Length': String(body.length) }, body),
    );
    expect([path, status, answer]).toEqual([path, 413, '{"error":"too-large"}']);
  }
  const before = await metric(server, 'process_resident_memory_bytes');
  const part = 'a'.repeat(65_536);
  for (const [header, value, bytes] of [
    ['Content-Length', '999999999999', part],
    ['Transfer-Encoding', 'chunked', `10000\r\n${part}\r\n`],
  ] as const) {
    const socket = await openRawSocket(server.port);
    socket.write(requestText('POST /api/matches', { ...host, [header]: value }));
    for (let i = 0; i < 500; i++) socket.write(bytes);
    await socket.until('the end', socket.closed);
    expect([0, 413]).toContain(readAnswer(socket.received()).status);
    socket.destroy();
  }
  expect((await metric(server, 'process_resident_memory_bytes')) - before).toBeLessThan(60_000_000);
  await others.goOn();
});

test('a body nobody asked for is not kept', async () => {
  const before = await metric(server, 'process_resident_memory_bytes');
  for (const line of [
    'GET /healthz',
    'GET /api/matches',
    'POST /api/nothing',
    'POST /',
    'POST /api/matches/ABCDEFGH2345/start',
  ]) {
    const socket = await openRawSocket(server.port);
    socket.write(requestText(line, { Host: `127.0.0.1:${server.port}`, 'Content-Length': '40000000' }));
    for (let i = 0; i < 610; i++) socket.write('a'.repeat(65_536));
    await socket.until(`the end after ${line}`, socket.closed);
    socket.destroy();
  }
  expect((await metric(server, 'process_resident_memory_bytes')) - before).toBeLessThan(80_000_000);
  await others.goOn();
});

test('too many or too long headers and addresses are refused', async () => {
  const host = { Host: `127.0.0.1:${server.port}` };
  const long = 'a'.repeat(20_000);
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`X-${i}`, String(i)]));
  for (const [line, headers] of [
    ['GET /api/matches', { ...host, 'X-Long': long }],
    [`GET /api/matches?after=${long}`, host],
    [`GET /${long}`, host],
    ['GET /api/matches', { ...host, ...many }],
    ['GET /api/matches', { ...host, Authorization: `Bearer ${long}` }],
    [`GET /live/?EIO=4&transport=polling&sid=${long}`, host],
  ] as const) {
    const { status } = await rawRequest(server.port, requestText(line, headers));
    expect([line.slice(0, 40), status >= 400 && status < 500]).toEqual([line.slice(0, 40), true]);
  }
  await others.goOn();
});

test('packets beyond 4 kB end their connection, over either transport', async () => {
  const { match } = others;
  const page = await openRawPage(server.port, { match });
  await page.until('a welcome', () => page.heard().some((text) => text.includes('"welcome"')));
  const connected = await metric(server, 'connections');
  page.send(`42["say","${'a'.repeat(4_090)}"]`);
  await eventually('it is gone', async () => (await metric(server, 'connections')) === connected - 1);
  const open = await (await fetch(`${server.address}/live/?EIO=4&transport=polling`)).text();
  const sid = (JSON.parse(open.slice(1)) as { sid: string }).sid;
  const { status } = await rawRequest(
    server.port,
    requestText(
      `POST /live/?EIO=4&transport=polling&sid=${sid}`,
      { Host: `127.0.0.1:${server.port}`, 'Content-Type': 'text/plain', 'Content-Length': '900000' },
      'a'.repeat(900_000),
    ),
  );
  expect(status).toBe(413);
  page.socket.destroy();
  await others.goOn();
});

test('chat has its length, counted in letters', async () => {
  const [speaker, hearer] = others.players as [OnlinePlayer, OnlinePlayer];
  const said = (text: string): Promise<object> => new Promise((done) => speaker.socket.emit('say', text, done));
  expect(await said('模'.repeat(longest.chat))).toEqual({});
  expect(await said('模'.repeat(longest.chat + 1))).toEqual({ error: 'malformed' });
  expect(await said('🚀'.repeat(longest.chat))).toEqual({});
  await hearer.until('both lines', () => hearer.chat().length === 2);
  expect(hearer.chat().map(({ line }) => ('text' in line ? Array.from(line.text).length : 0))).toEqual([300, 300]);
});

test('a client that hangs up in the middle of everything is no error of the server', async () => {
  const host = { Host: `127.0.0.1:${server.port}` };
  for (let i = 0; i < 50; i++) {
    const half = await openRawSocket(server.port);
    half.write(requestText('POST /api/matches', { ...host, 'Content-Length': '500' }, '{"title":'));
    const asked = await openRawSocket(server.port);
    asked.write(requestText('GET /api/matches', host));
    const page = await openRawPage(server.port, { match: others.match });
    for (const socket of [half, asked, page.socket]) socket.destroy();
  }
  await expect(others.goOn()).resolves.toBeUndefined();
});
