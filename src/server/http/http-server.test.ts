import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync, brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHttpServer, type HttpServer } from './http-server';
import { sendText } from './send-text';
import { eventually } from '../../../tests/support/bystanders';

const root = mkdtempSync(join(tmpdir(), 'hundred-models-'));
const app = join(root, 'app');
let server: HttpServer;
let address: string;
const page = `<title>the app</title><meta property="og:image" content="./og.png" /><script src="./assets/main-1a2b.js"></script>${'<p></p>'.repeat(200)}`;
const longAnswer = JSON.stringify(Array.from({ length: 400 }, (_, move) => ({ move })));

beforeAll(async () => {
  mkdirSync(join(app, 'assets'), { recursive: true });
  writeFileSync(join(app, 'index.html'), page);
  writeFileSync(join(app, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(app, 'assets', 'main-1a2b.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(app, 'assets', 'main-1a2b.js.gz'), gzipSync('export {};'));
  writeFileSync(join(app, 'assets', 'face-3c4d.woff2'), 'a face');
  writeFileSync(join(app, 'assets', 'long-5e6f.woff2'), Buffer.alloc(4_000_000));
  writeFileSync(join(app, 'assets', 'gone-7a8b.woff2'), 'removed while the server runs');
  writeFileSync(join(app, '.hidden'), 'secret');
  writeFileSync(join(root, 'outside.txt'), 'secret');
  server = await openHttpServer({ port: 0, host: '127.0.0.1' }, app, [
    { path: '/long', answer: (request, response) => void sendText(request, response, longAnswer) },
    { path: '/short', answer: (request, response) => void sendText(request, response, '{}') },
  ]);
  address = `http://127.0.0.1:${server.port}`;
});

afterAll(async () => {
  await server.stop(0);
  rmSync(root, { recursive: true });
});

interface RawAnswer {
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** The answer to a path sent as it stands, its body as it travels: `fetch` would tidy the one and unpack the other. */
const rawAnswer = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(parts) }));
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

test.each(['/assets/main', '/assets/main-old.js', '/assets/', '/assets/a/b', '/gone.txt'])(
  'what is missing where files lie is missing, and not for long: %s',
  async (path) => {
    const { status, headers } = await fetch(address + path);
    expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([404, 'no-store', null]);
  },
);

test.each(['/healthz', '/healthz?', '/healthz?from=outside&x=1'])('health is told at %s', async (path) => {
  const answer = await fetch(address + path);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
});

test('whole addresses for other sites are there where the server knows its own', async () => {
  expect(await (await fetch(address)).text()).toContain('content="/og.png"');
  for (const origin of ['https://example.org', 'https://$&$1.example.org']) {
    const known = await openHttpServer({ port: 0, host: '127.0.0.1', origin }, app, []);
    for (const path of ['/', '/index.html', '/online'])
      expect(await (await fetch(`http://127.0.0.1:${known.port}${path}`)).text()).toContain(
        `content="${origin}/og.png"`,
      );
    await known.stop(0);
  }
});

describe('what travels', () => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
  const cases = [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['', 'none'],
  ] as const;
  test.each(cases)('accepted %j: a file and an answer of the server as %s', async (accepted, encoding) => {
    for (const [path, body] of [
      ['/assets/main-1a2b.js', 'export {};'],
      ['/long', longAnswer],
    ] as const) {
      const { headers, bytes } = await rawAnswer(path, { 'accept-encoding': accepted });
      expect(headers['content-encoding'] ?? 'none').toBe(encoding);
      expect(headers.vary).toBe('Accept-Encoding');
      expect(unpack[encoding](bytes).toString()).toBe(body);
      expect(headers['content-type'] ?? '').not.toMatch(/gzip|brotli/);
    }
  });

  test('the page keeps its type and is asked for anew', async () => {
    const { headers, bytes } = await rawAnswer('/replay', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({ 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
    expect(brotliDecompressSync(bytes).toString()).toContain('the app');
  });

  test('what has no compressed copy, a short answer and what is refused go as they are', async () => {
    const face = await rawAnswer('/assets/face-3c4d.woff2', { 'accept-encoding': 'br, gzip' });
    expect([face.headers['content-encoding'], face.bytes.toString()]).toEqual([undefined, 'a face']);
    for (const [path, accepted] of [
      ['/short', 'br, gzip'],
      ['/long', 'br;q=0, identity'],
    ] as const)
      expect((await rawAnswer(path, { 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
  });
});

test.each(['/../outside.txt', '/..%2foutside.txt', '/assets/../../outside.txt', '/.hidden', '//outside.txt', '/%00'])(
  'nothing outside the app is served: %s',
  async (path) => {
    expect((await rawAnswer(path)).bytes.toString()).not.toContain('secret');
  },
);

test.each(['bytes=5-2', 'bytes=0-3', 'bytes=-2', 'bytes=99-', 'bytes=2-1,0-0', 'nothing'])(
  'a file is sent whole, whatever part of it is asked for: %s',
  async (range) => {
    const { headers, bytes } = await rawAnswer('/assets/face-3c4d.woff2', { range });
    expect([headers['content-range'], bytes.toString()]).toEqual([undefined, 'a face']);
  },
);

// Only there does the system tell which files are open.
test.runIf(process.platform === 'linux')('whoever leaves amid a file keeps it open no longer', async () => {
  const open = (): number =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).endsWith('long-5e6f.woff2');
      } catch {
        return false;
      }
    }).length;
  for (let i = 0; i < 20; i++)
    await new Promise<void>((done) => {
      const request = get({ host: '127.0.0.1', port: server.port, path: '/assets/long-5e6f.woff2' }, (response) => {
        response.once('data', () => request.destroy()).once('error', () => undefined);
      });
      request.on('error', () => undefined).once('close', done);
    });
  await expect(eventually('every file is closed', async () => open() === 0)).resolves.toBeUndefined();
});

test('a file that is gone ends its answer, not the server', async () => {
  rmSync(join(app, 'assets', 'gone-7a8b.woff2'));
  await expect(fetch(`${address}/assets/gone-7a8b.woff2`).then((answer) => answer.text())).rejects.toThrow(
    /fetch failed|terminated/,
  );
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

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
