import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHttpServer, type HttpServer } from './http-server';

const root = mkdtempSync(join(tmpdir(), 'hundred-models-'));
const app = join(root, 'app');
let server: HttpServer;
let address: string;

beforeAll(async () => {
  mkdirSync(join(app, 'assets'), { recursive: true });
  writeFileSync(join(app, 'index.html'), '<title>the app</title>');
  writeFileSync(join(app, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(app, '.hidden'), 'secret');
  writeFileSync(join(root, 'outside.txt'), 'secret');
  server = await openHttpServer({ port: 0, host: '127.0.0.1' }, app, []);
  address = `http://127.0.0.1:${server.port}`;
});

afterAll(async () => {
  await server.stop(0);
  rmSync(root, { recursive: true });
});

/** The body of a path sent as it stands: `fetch` would tidy it first. */
const rawBody = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve(body));
    }).on('error', reject);
  });

test('every answer forbids inline script, foreign hosts and frames', async () => {
  for (const path of ['/', '/assets/main-1a2b.js', '/healthz']) {
    const { headers } = await fetch(address + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('an address of the app is its page, asked for anew each time; hashed files stay a year', async () => {
  const page = await fetch(`${address}/replay`);
  expect(await page.text()).toContain('the app');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = await fetch(`${address}/assets/main-1a2b.js`);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each(['/../outside.txt', '/..%2foutside.txt', '/assets/../../outside.txt', '/.hidden', '//outside.txt', '/%00'])(
  'nothing outside the app is served: %s',
  async (path) => {
    expect(await rawBody(path)).not.toContain('secret');
  },
);

test('only reading is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status, headers } = await fetch(address, { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
});

test('health is ok while it runs, and the port is free after it stopped', async () => {
  const other = await openHttpServer({ port: 0, host: '127.0.0.1' }, app, []);
  const health = await fetch(`http://127.0.0.1:${other.port}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  await other.stop(5_000);
  const again = await openHttpServer({ port: other.port, host: '127.0.0.1' }, app, []);
  expect(again.port).toBe(other.port);
  await again.stop(5_000);
});

test('a taken port is refused', async () => {
  await expect(openHttpServer({ port: server.port, host: '127.0.0.1' }, app, [])).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
