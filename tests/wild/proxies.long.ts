import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ManagerOptions } from 'socket.io-client';
import { postgresAnswers, redisAnswers } from '../support/databases';
import { askHttp2 } from '../support/http2-client';
import { playOn, seated } from '../support/play-online';
import { isInstalled, proxyKinds, startProxy } from '../support/proxies';
import { startServer } from '../support/running-server';
import { fullMatch, usualMatch } from '../support/server-api';
import { startTwoNodes } from '../support/two-nodes';

/* The files of `deploy/`, each in the program they are for. */

const body = JSON.stringify(usualMatch);
const json = { 'content-type': 'application/json' };
/** As browsers behind a proxy have it: cookies are kept; nobody vouches for the certificate. */
const asBrowser: Partial<ManagerOptions> = { withCredentials: true, rejectUnauthorized: false };
const byPolling: Partial<ManagerOptions> = { ...asBrowser, transports: ['polling'] };

describe.each(proxyKinds)('behind %s', (kind) => {
  describe.skipIf(!isInstalled(kind))('as our file has it', () => {
    test.each(['', '/games/hm'])(
      'below "%s" by TLS and HTTP/2: the page, what is compressed, a table, and play by web sockets',
      async (basePath) => {
        const server = await startServer({ TRUST_PROXY: '127.0.0.0/8', BASE_PATH: `${basePath}/` });
        const proxy = await startProxy(kind, { servers: [`127.0.0.1:${server.port}`], tls: true, basePath });
        const page = await askHttp2(proxy.address, `${basePath}/online/AAAAAAAA`);
        expect(page.body.toString()).toContain('Hundred Models');
        expect(page.headers['strict-transport-security']).toMatch(/^max-age=\d{7,}$/);
        const long = await askHttp2(proxy.address, `${basePath}/api/openapi.json`, { 'accept-encoding': 'br' });
        expect(long.headers['content-encoding']).toBe('br');
        expect(JSON.parse(brotliDecompressSync(long.body).toString())).toHaveProperty('openapi');
        const made = await askHttp2(proxy.address, `${basePath}/api/matches`, { ...json, origin: proxy.address, body });
        expect(made.status).toBe(200);
        const foreign = { ...json, origin: 'https://evil.test', body };
        expect((await askHttp2(proxy.address, `${basePath}/api/matches`, foreign)).status).toBe(403);
        const players = await seated(proxy.address, await fullMatch(server.address), {
          ...asBrowser,
          path: `${basePath}/live`,
          extraHeaders: { Origin: proxy.address },
        });
        expect(players.map(({ socket }) => socket.io.engine.transport.name)).toEqual(players.map(() => 'websocket'));
        expect(await playOn(players, 6)).toBe(6);
        for (const player of players) player.close();
        // Named without its slash it leads there; nowhere is no such place.
        const bare = await askHttp2(proxy.address, `${basePath}${basePath === '' ? '/' : ''}?from=elsewhere`);
        expect(`${bare.status} ${bare.headers.location}`).toMatch(
          basePath === '' ? /^200 undefined$/ : /^30\d \S*\/games\/hm\/(\?from=elsewhere)?$/,
        );
        await proxy.stop();
        await server.remove();
      },
    );

    test('that rewrites Host: pages are refused with a line that names both hosts, until ORIGIN is set', async () => {
      const server = await startServer({ TRUST_PROXY: '127.0.0.0/8' });
      const servers = [`127.0.0.1:${server.port}`];
      const proxy = await startProxy(kind, { servers, tls: true, rewritesHost: true });
      const make = async (): Promise<number> =>
        (await askHttp2(proxy.address, '/api/matches', { ...json, origin: proxy.address, body })).status;
      expect(await make()).toBe(403);
      expect(await make()).toBe(403);
      const lines = server.output().split('\n');
      expect(lines.filter((line) => line.includes(proxy.address))).toEqual([
        expect.stringMatching(/"level":40.*"host":"(127\.0\.0\.1:\d+|hundred_models)".*set ORIGIN/),
      ]);
      await server.remove();
      const told = await startServer({ TRUST_PROXY: '127.0.0.0/8', ORIGIN: proxy.address, PORT: '0' });
      await proxy.stop();
      const again = await startProxy(kind, { servers: [`127.0.0.1:${told.port}`], tls: true, rewritesHost: true });
      const headers = { ...json, origin: proxy.address, body };
      expect((await askHttp2(again.address, '/api/matches', headers)).status).toBe(200);
      expect((await askHttp2(again.address, '/api/matches', { ...headers, origin: again.address })).status).toBe(403);
      await again.stop();
      await told.remove();
    });
  });

  describe.skipIf(!isInstalled(kind) || !postgresAnswers || !redisAnswers)('two servers', () => {
    test.each([false, true])('play by polling, web sockets shut out: %s', async (withoutWebSockets) => {
      const { nodes, remove } = await startTwoNodes({ TRUST_PROXY: '127.0.0.0/8' });
      const servers = nodes.map(({ port }) => `127.0.0.1:${port}`);
      const proxy = await startProxy(kind, { servers, tls: true, withoutWebSockets });
      const tables = await Promise.all([1, 2, 3].map(() => fullMatch(nodes[0].address)));
      const polling = { ...byPolling, transports: withoutWebSockets ? ['polling', 'websocket'] : ['polling'] };
      const players = await Promise.all(tables.map((taken) => seated(proxy.address, taken, polling)));
      const losses: string[] = [];
      for (const { socket } of players.flat()) socket.on('disconnect', (reason) => losses.push(reason));
      expect(await Promise.all(players.map((table) => playOn(table, 20)))).toEqual([20, 20, 20]);
      expect(players.flat().map(({ socket }) => socket.io.engine.transport.name)).toEqual(
        players.flat().map(() => 'polling'),
      );
      expect(losses).toEqual([]);
      for (const player of players.flat()) player.close();
      await proxy.stop();
      await remove();
    });

    test('take over from one that is gone, by web sockets and by polling', async () => {
      const { nodes, remove } = await startTwoNodes({ TRUST_PROXY: '127.0.0.0/8' });
      const proxy = await startProxy(kind, { servers: nodes.map(({ port }) => `127.0.0.1:${port}`), tls: true });
      const taken = await fullMatch(nodes[0].address);
      const come = async () =>
        (
          await Promise.all(taken.map((one, i) => seated(proxy.address, [one], i === 0 ? asBrowser : byPolling)))
        ).flat();
      const before = await come();
      expect(await playOn(before, 10)).toBe(10);
      await nodes[0].kill();
      for (const player of before) player.close();
      const after = await come();
      expect(await playOn(after, 10)).toBe(10);
      for (const player of after) player.close();
      await proxy.stop();
      await remove();
    });
  });
});
