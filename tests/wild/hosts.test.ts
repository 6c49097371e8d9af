import { get } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { postgresAnswers, redisAnswers } from '../support/databases';
import { rawRequest, requestText } from '../support/raw-socket';
import { metricsToken, startServer, type RunningServer } from '../support/running-server';
import { usualMatch } from '../support/server-api';
import { startTwoNodes } from '../support/two-nodes';

/* What a server makes of whom it is asked through, and of what it is called there. */

const body = JSON.stringify(usualMatch);
let server: RunningServer;
const open = async (env: Readonly<Record<string, string>> = {}): Promise<void> => {
  server = await startServer(env);
};
afterEach(() => server.remove());

const make = async (headers: Readonly<Record<string, string>>): Promise<number> =>
  (
    await rawRequest(
      server.port,
      requestText('POST /api/matches', { 'Content-Length': String(body.length), ...headers }, body),
    )
  ).status;

describe('a page belongs to the host it asks', () => {
  test('whether that is named with its usual port or without, in capitals or not', async () => {
    await open();
    for (const [origin, host] of [
      ['https://play.example.org', 'play.example.org:443'],
      ['http://play.example.org', 'play.example.org:80'],
      ['https://play.example.org', 'PLAY.example.org'],
      ['https://xn--fiqs8s.example', 'xn--fiqs8s.example'],
      ['http://[::1]:8080', '[::1]:8080'],
    ] as const)
      expect([origin, host, await make({ Host: host, Origin: origin })]).toEqual([origin, host, 200]);
    for (const [origin, host] of [
      ['https://play.example.org', 'play.example.org:80'],
      ['https://play.example.org:444', 'play.example.org:443'],
      ['https://play.example.org', 'play.example.org.evil.test'],
    ] as const)
      expect([origin, host, await make({ Host: host, Origin: origin })]).toEqual([origin, host, 403]);
  });

  test('as the proxies name it, and nobody else', async () => {
    const asked = { Host: 'inside:8080', Origin: 'https://play.example.org', 'X-Forwarded-Host': 'play.example.org' };
    for (const [trusted, status] of [
      ['1', 200],
      ['127.0.0.1', 200],
      ['10.0.0.0/8, 127.0.0.0/8', 200],
      ['0', 403],
      ['10.0.0.0/8', 403],
      ['::1', 403],
    ] as const) {
      await open({ TRUST_PROXY: trusted });
      expect([trusted, await make(asked)]).toEqual([trusted, status]);
      if (trusted !== '::1') await server.remove();
    }
  });

  test('what pages say is named in the log once each, and not without end', async () => {
    await open();
    for (let n = 0; n < 60; n++)
      expect(await make({ Host: 'here', Origin: `https://${'x'.repeat(50)}${n % 30}.test` })).toBe(403);
    expect(server.output().match(/"level":40/g)).toHaveLength(20);
  });
});

describe('figures', () => {
  const figures = async (port: number, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
    (await rawRequest(port, requestText('GET /metrics', { Host: 'x', ...headers }))).status;

  test('are for nobody without a token, this machine included', async () => {
    await open({ METRICS_TOKEN: metricsToken });
    expect(await figures(server.port)).toBe(403);
    expect(await figures(server.port, { Authorization: `Bearer ${metricsToken}` })).toBe(200);
    expect(await figures(server.port, { 'X-Forwarded-For': '127.0.0.1' })).toBe(403);
  });

  test('can have a port of this machine alone, which has nothing else', async () => {
    const port = await freePort();
    await open({ METRICS_PORT: String(port) });
    expect(await figures(port)).toBe(200);
    expect((await rawRequest(port, requestText('GET /api/matches', { Host: 'x' }))).status).toBe(404);
    expect((await rawRequest(port, requestText('POST /metrics', { Host: 'x' }))).status).toBe(404);
    expect(await server.stop()).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow('fetch failed');
  });
});

test.each([
  [{ TRUST_PROXY: '1', HOST: '0.0.0.0' }, true],
  [{ TRUST_PROXY: '1', HOST: '127.0.0.1' }, false],
  [{ TRUST_PROXY: '10.0.0.0/8', HOST: '0.0.0.0' }, false],
  [{ HOST: '0.0.0.0' }, false],
])('at its start a server warns where others than its proxies can claim addresses: %j', async (env, warned) => {
  await open(env);
  expect(/"level":40[^\n]*TRUST_PROXY[^\n]*HOST=127\.0\.0\.1/.test(server.output())).toBe(warned);
});

test('at info a server tells its settings, that it is ready and that it stops, and no secret', async () => {
  await open({ LOG_LEVEL: 'info', METRICS_TOKEN: metricsToken, BASE_PATH: '/games/hm' });
  expect(await server.stop()).toBe(0);
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const told = lines.map((line) => JSON.parse(line) as { msg: string; settings?: unknown; port?: number });
  expect(told.map(({ msg }) => msg)).toEqual(['Starting.', 'Ready.', 'Stopping: nothing new is taken.', 'Stopped.']);
  expect(told[0]?.settings).toMatchObject({ basePath: '/games/hm/', metricsToken: true });
  expect(told[1]?.port).toBe(server.port);
  expect(server.output()).not.toContain(metricsToken);
});

test('at info refusals are told by reason and network, never by address, and counted', async () => {
  await open({ LOG_LEVEL: 'info', TRUST_PROXY: '1' });
  for (const address of ['203.0.113.77', '2001:db8:1:2:3::4'])
    expect(await make({ Host: 'x', Origin: 'https://evil.test', 'X-Forwarded-For': address })).toBe(403);
  // What it writes comes a moment after its answer.
  await expect.poll(server.output).toMatch(/"reason":"foreign-origin","network":"2001:db8:1::\/48"/);
  const output = server.output();
  expect(output).toMatch(/"reason":"foreign-origin","network":"203\.0\.113\.0\/24"/);
  expect(output).not.toMatch(/203\.0\.113\.77|2001:db8:1:2/);
  const figures = await fetch(`${server.address}/metrics`, { headers: { Authorization: `Bearer ${metricsToken}` } });
  const text = await figures.text();
  expect(text).toContain('hundred_models_refusals_total{reason="foreign-origin"} 2');
  expect(text).toMatch(/^hundred_models_disk_free_bytes [1-9]/m);
});

describe('below a path', () => {
  const textAt = async (path: string): Promise<string> => (await fetch(server.address + path)).text();

  test('with the path or without, as proxies pass it on, the same is answered', async () => {
    await open({ BASE_PATH: '/games/hm' });
    expect(server.output()).toContain(`${server.address}/games/hm\n`);
    for (const base of ['', '/games/hm']) {
      expect(await textAt(`${base}/healthz`)).toBe('{"status":"ok"}');
      expect(await textAt(`${base}/api/matches`)).toContain('"matches"');
      expect(await textAt(`${base}/live/?EIO=4&transport=polling`)).toContain('"sid"');
      expect(await textAt(`${base}/online/AAAAAAAA`)).toContain('Hundred Models');
      expect((await fetch(`${server.address}${base}/assets/gone.js`)).status).toBe(404);
    }
  });

  test('its name without a slash leads there; what only begins like it does not', async () => {
    await open({ BASE_PATH: 'games/hm/' });
    const bare = await fetch(`${server.address}/games/hm?from=link`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([307, '/games/hm/?from=link']);
    expect((await fetch(`${server.address}/games/hmm/assets/x.js`)).status).toBe(404);
    for (const path of ['/games/hm//outside.txt', '/games/hm/../../outside.txt', '/games/hm/..%2f..%2foutside.txt'])
      expect([path, await statusAt(path)]).toEqual([path, expect.not.stringContaining('500')]);
  });

  const statusAt = (path: string): Promise<string> =>
    new Promise((done, failed) => {
      get({ host: '127.0.0.1', port: server.port, path }, (answer) => done(String(answer.resume().statusCode))).on(
        'error',
        failed,
      );
    });
});

describe.skipIf(!postgresAnswers || !redisAnswers)('the cookie that keeps a browser with one server', () => {
  test('is given once, to browsers of joined servers alone, for their path, and never with a file that is kept', async () => {
    await open();
    expect((await fetch(server.address)).headers.get('set-cookie')).toBeNull();
    const { nodes, remove } = await startTwoNodes({ BASE_PATH: '/games/hm', TRUST_PROXY: '1' });
    const { address } = nodes[0];
    const cookieOf = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
      (await fetch(address + path, { headers })).headers.get('set-cookie');
    const given = /^(hundred_models_route=[0-9a-f]{16}); Path=\/games\/hm\/; HttpOnly; SameSite=Lax$/;
    for (const path of ['/games/hm/', '/games/hm/api/matches', '/games/hm/live/?EIO=4&transport=polling'])
      expect(await cookieOf(path)).toMatch(given);
    expect(await cookieOf('/games/hm/', { 'X-Forwarded-Proto': 'https' })).toMatch(/; Secure$/);
    const [, kept = ''] = given.exec((await cookieOf('/games/hm/')) ?? '') ?? [];
    expect(await cookieOf('/games/hm/', { Cookie: `a=b; ${kept}; c=d` })).toBeNull();
    expect(await cookieOf('/games/hm/', { Cookie: 'hundred_models_route=<script>' })).toMatch(given);
    expect(await cookieOf('/games/hm/assets/x.js')).toBeNull();
    await remove();
  });
});

async function freePort(): Promise<number> {
  const other = await startServer();
  const { port } = other;
  await other.remove();
  return port;
}
