import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openHttpServer } from '../../src/server/http/http-server';
import { readSettings } from '../../src/server/settings';
import { isInstalled, startProxy } from '../support/proxies';
import { postgresAnswers, redisAnswers } from '../support/databases';
import { connectPlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';
import { startTwoNodes } from '../support/two-nodes';

interface Service {
  readonly build?: string;
  readonly image: string;
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as Compose;
const dockerfile = readFileSync('Dockerfile', 'utf8');
const caddyfile = readFileSync('deploy/Caddyfile', 'utf8');
const servers = Object.entries(services).filter(([, { build }]) => build !== undefined);

/** Variables of a service as a host who chose a password alone gets them. */
const environmentOf = ({ environment = {} }: Service): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === null
        ? []
        : [
            [
              name,
              value.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, __, kind, usual) =>
                kind === '-' ? usual : 'secret',
              ),
            ],
          ],
    ),
  );

describe('the compose file', () => {
  test('has two servers, whose settings make sense and join them', () => {
    expect(servers.map(([name]) => name)).toEqual(['server-1', 'server-2']);
    for (const [, server] of servers)
      expect(readSettings(environmentOf(server))).toMatchObject({
        port: 8080,
        database: { postgres: 'postgres://hundred_models:secret@postgres:5432/hundred_models' },
        redis: 'redis://redis:6379',
      });
  });

  test('sets nothing the server does not know', () => {
    const known = readFileSync('src/server/settings.ts', 'utf8');
    for (const [, { environment }] of servers)
      for (const name of Object.keys(environment ?? {})) expect(known).toMatch(new RegExp(`^  ${name}: `, 'm'));
  });

  test('names only services and volumes it has, and waits only for those that tell their health', () => {
    const names = Object.keys(services);
    for (const service of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(names).toContain(name);
        expect(condition).toBe('service_healthy');
        const other = services[name];
        expect(
          other?.healthcheck !== undefined || (other?.build !== undefined && /^HEALTHCHECK/m.test(dockerfile)),
        ).toBe(true);
      }
      for (const value of Object.values(environmentOf(service)))
        for (const [, host] of value.matchAll(/(?:@|redis:\/\/|^| )([a-z][\w-]*):\d+/g)) expect(names).toContain(host);
      const sources = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
      expect(sources.filter((source) => !existsSync(source) && !(source in volumes))).toEqual([]);
    }
  });

  test('puts the proxy before every server, at the port they listen on', () => {
    const proxied = environmentOf(services['proxy'] ?? { image: '' })['SERVERS']?.split(' ');
    expect(proxied).toEqual(servers.map(([name]) => `${name}:8080`));
    expect(caddyfile).toMatch(/^\treverse_proxy @game \{\$SERVERS\} \{$/m);
    expect(caddyfile).toMatch(/^\t\thealth_uri \/healthz\/live$/m);
  });
});

test('the health check of the image tells a running server from one that is gone', async () => {
  const [, found = '[]'] = /^HEALTHCHECK[^\n]*\\\n\s+CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [, flag = '', script = ''] = JSON.parse(found) as string[];
  const server = await startServer();
  const check = () =>
    promisify(execFile)(process.execPath, [flag, script.replace('8080', String(server.port))]).then(
      () => 'healthy',
      ({ code }: { code: number }) => code,
    );
  expect(await check()).toBe('healthy');
  await server.remove();
  expect(await check()).toBe(1);
});

test('the image holds what its command needs', () => {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \.\/?$/gm)].flatMap(
    ([, files]) => files?.split(' ') ?? [],
  );
  expect(copied.length).toBeGreaterThan(0);
  for (const file of copied.filter((name) => name !== '.')) {
    expect(() => readFileSync(file)).not.toThrow();
    expect(ignored).not.toContain(file);
  }
  expect(dockerfile).toMatch(/^CMD \["node", "dist-server\/main\.js"\]$/m);
});

test.skipIf(!isInstalled('caddy'))(
  'behind Caddy, what the servers compressed arrives as it was sent, and nothing else is compressed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
    const page = `<title>${'Hundred Models '.repeat(100)}</title>`;
    writeFileSync(join(folder, 'index.html'), page);
    const server = await openHttpServer({ port: 0, host: '127.0.0.1' }, folder, []);
    const proxy = await startProxy('caddy', { servers: [`127.0.0.1:${server.port}`] });
    for (const [accepted, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const response = await fetch(proxy.address, { headers: { 'accept-encoding': accepted } });
      expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
        encoding,
        'Accept-Encoding',
      ]);
      expect(await response.text()).toBe(page);
    }
    await proxy.stop();
    await server.stop(0);
    rmSync(folder, { recursive: true });
  },
);

describe.skipIf(!isInstalled('caddy') || !postgresAnswers || !redisAnswers)('two servers behind Caddy', () => {
  test('are one place: people play through it, and go on when one server is gone', async () => {
    const { nodes, remove } = await startTwoNodes({ TRUST_PROXY: '1' });
    const proxy = await startProxy('caddy', { servers: nodes.map(({ port }) => `127.0.0.1:${port}`) });
    const taken = await fullMatch(proxy.address);
    const players = await seated(proxy.address, taken);
    expect(await playOn(players, 20)).toBe(20);
    await nodes[0].kill();
    for (const player of players) player.close();
    const again = await seated(proxy.address, taken);
    expect(await playOn(again, 20)).toBe(20);
    const watcher = connectPlayer(proxy.address, taken[0]?.match ?? '');
    await watcher.until('the match', () => watcher.standing()?.state === again[0]?.standing()?.state);
    for (const player of [...again, watcher]) player.close();
    await proxy.stop();
    await remove();
  });
});
