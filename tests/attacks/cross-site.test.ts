import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatTaken } from '../../src/protocol/api';
import type { MatchInfo } from '../../src/protocol/match-info';
import { openBystanders, type Bystanders } from '../support/bystanders';
import { openRawSocket, rawRequest, readAnswer, requestText, upgradeText } from '../support/raw-socket';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, usualMatch } from '../support/server-api';

/* Pages of other sites may do nothing in the name of whoever looks at them; and what every answer says of itself. */

const token = 'a-token-for-metrics-1';
let server: RunningServer;
let guarded: RunningServer;
let others: Bystanders;
let own: SeatTaken;
beforeAll(async () => {
  [server, guarded] = await Promise.all([startServer(), startServer({ METRICS_TOKEN: token, TRUST_PROXY: '1' })]);
  others = await openBystanders(server);
  own = (await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch })).body;
}, 60_000);
afterAll(() => Promise.all([server.remove(), guarded.remove()]));

const body = JSON.stringify(usualMatch);
const asked = (line: string, headers: Readonly<Record<string, string>>, text = '') =>
  rawRequest(server.port, requestText(line, { 'Content-Length': String(text.length), ...headers }, text));

const here = (): string => `127.0.0.1:${server.port}`;
const foreign = (): string[] => [
  'http://evil.test',
  'http://127.0.0.1',
  `http://127.0.0.1:${server.port + 1}`,
  `http://localhost:${server.port}`,
  `http://127.0.0.1.evil.test:${server.port}`,
  `http://evil.test/http://${here()}`,
  `http://${here()}@evil.test`,
  'null',
  'file://',
  '',
  'not an origin',
];

test('requests that other sites cause are refused, and change nothing', async () => {
  const auth = { Authorization: `Bearer ${own.credential}` };
  for (const Origin of foreign()) {
    for (const [line, headers, text] of [
      ['POST /api/matches', { 'Content-Type': 'text/plain' }, body],
      [`POST /api/matches/${own.match}/seats`, {}, '{"name":"Eve"}'],
      [`POST /api/matches/${own.match}/start`, auth, ''],
      [`DELETE /api/matches/${own.match}`, auth, ''],
      [`DELETE /api/matches/${own.match}/seats/mine`, auth, ''],
      ['POST /api/codes', {}, '{"code":"AAAAAAAA"}'],
      ['GET /api/matches', {}, ''],
      ['OPTIONS /api/matches', { 'Access-Control-Request-Method': 'DELETE' }, ''],
    ] as const) {
      const answer = await asked(line, { Host: here(), Origin, ...headers }, text);
      expect([Origin, line, answer.status, answer.body]).toEqual([Origin, line, 403, '{"error":"foreign-origin"}']);
    }
  }
  const { body: info } = await ask<MatchInfo>(server.address, 'GET', `matches/${own.match}`);
  expect([info.status, info.seats.map(({ kind }) => kind)]).toEqual(['gathering', ['human', 'open', 'open']]);
});

test('live connections that other sites open are refused, over either transport', async () => {
  for (const Origin of foreign()) {
    const polling = await asked('GET /live/?EIO=4&transport=polling', { Host: here(), Origin });
    expect([Origin, polling.status]).toEqual([Origin, 403]);
    const socket = await openRawSocket(server.port);
    socket.write(upgradeText(server.port, { Origin }));
    await socket.until('the end', socket.closed);
    expect([Origin, readAnswer(socket.received()).status]).toEqual([Origin, 400]);
    socket.destroy();
  }
  await others.goOn();
});

test('a page may use the server under whatever name it was opened by', async () => {
  for (const host of [here(), `classroom.test:${server.port}`, `192.168.1.20:${server.port}`, `[::1]:${server.port}`]) {
    const headers = { Host: host, Origin: `http://${host}` };
    expect([host, (await asked('POST /api/matches', headers, body)).status]).toEqual([host, 200]);
    const polling = await rawRequest(server.port, requestText('GET /live/?EIO=4&transport=polling', headers));
    expect([host, polling.status]).toEqual([host, 200]);
    const socket = await openRawSocket(server.port);
    socket.write(upgradeText(server.port, headers));
    await socket.until('an answer', () => socket.received().length > 0);
    expect([host, readAnswer(socket.received()).status]).toEqual([host, 101]);
    socket.destroy();
  }
});

test('a visitor’s word about the host behind a proxy counts only where there is one', async () => {
  const headers = { Host: here(), Origin: 'http://evil.test', 'X-Forwarded-Host': 'evil.test' };
  expect((await asked('POST /api/matches', headers, body)).status).toBe(403);
});

const strict = (policy: string): void => {
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'self';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|\*|http:/);
};

test('every answer forbids foreign script, guessing of types, cookies and other origins', async () => {
  const lines = [
    'GET /',
    'GET /online',
    'GET /healthz',
    'GET /metrics',
    'GET /api/matches',
    `GET /api/matches/${own.match}`,
    'GET /api/nothing',
    'POST /api/matches',
    'POST /api/codes',
    'DELETE /',
    'GET /live/?EIO=4&transport=polling',
    'GET /live/?EIO=4&transport=nothing',
    'POST /live/?EIO=4&transport=polling&sid=unknown',
  ];
  for (const line of lines)
    for (const Origin of [`http://${here()}`, 'http://evil.test']) {
      const { headers } = await asked(line, { Host: here(), Origin });
      strict(headers.get('content-security-policy') ?? `none for ${line}`);
      expect([line, headers.get('x-content-type-options')]).toEqual([line, 'nosniff']);
      for (const name of headers.keys()) expect(name).not.toMatch(/^access-control-|^set-cookie$|^x-powered-by$/);
    }
});

test('no answer about a match stays in a cache', async () => {
  for (const line of ['GET /api/matches', `GET /api/matches/${own.match}`, 'GET /api/nothing', 'POST /api/codes']) {
    const { headers } = await asked(line, { Host: here() });
    expect([line, headers.get('cache-control')]).toEqual([line, 'no-store']);
  }
});

test('the live connection itself says no more than it must, and sets no cookie', async () => {
  const socket = await openRawSocket(server.port);
  socket.write(upgradeText(server.port, { Cookie: 'io=1' }));
  await socket.until('an answer', () => socket.received().length > 0);
  expect([...readAnswer(socket.received()).headers.keys()]).not.toContain('set-cookie');
  socket.destroy();
});

test('where a token is set, figures are for whoever shows it', async () => {
  const figures = async (Authorization?: string, extra: Readonly<Record<string, string>> = {}) => {
    const headers = {
      Host: `127.0.0.1:${guarded.port}`,
      ...extra,
      ...(Authorization === undefined ? {} : { Authorization }),
    };
    return (await rawRequest(guarded.port, requestText('GET /metrics', headers))).status;
  };
  expect(await figures()).toBe(403);
  for (const wrong of [
    '',
    'Bearer',
    'Bearer ',
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    `bearer ${token}`,
    token,
    `Basic ${token}`,
    'Bearer undefined',
  ])
    expect([wrong, await figures(wrong)]).toEqual([wrong, 403]);
  expect(await figures(`Bearer ${token}`, { 'X-Forwarded-For': '10.0.0.1' })).toBe(200);
});
