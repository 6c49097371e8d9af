import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { SeatTaken } from '../../src/protocol/api';
import { eventually, metric } from '../support/bystanders';
import { attend, teach } from '../support/class-client';
import { newPostgres, postgresAnswers } from '../support/databases';
import { openGate } from '../support/gate';
import { connectPlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { seriesOf } from '../support/series';
import { ask, fullMatch, usualMatch } from '../support/server-api';

/* What /metrics tells, and that nobody can make it tell more and more. */

let server: RunningServer | undefined;
afterEach(() => server?.remove());
const start = async (env: Readonly<Record<string, string>> = {}): Promise<RunningServer> =>
  (server = await startServer(env));

const comesTo = (of: RunningServer, name: string, value: number): Promise<void> =>
  eventually(`${name} ${value}`, async () => (await metric(of, name)) === value);

const hosting = readFileSync('docs/hosting.md', 'utf8');
/** What the first column of a table of the hosting guide names, after a heading. */
const listed = (heading: string): string[] =>
  (hosting.split(heading)[1] ?? '')
    .split('\n\n')
    .find((part) => part.startsWith('|'))
    ?.split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name)) ?? [];

describe('the hosting guide lists', () => {
  test('every metric, and none that is not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
    const { names } = await seriesOf(await start({ BACKUP_DIR: folder }));
    const ours = names.flatMap((name) => /^hundred_models_(?!process_|nodejs_)(\w+)$/.exec(name)?.[1] ?? []);
    expect(listed('## Metrics\n').toSorted()).toEqual(ours.toSorted());
    rmSync(folder, { recursive: true });
  });

  test('every setting, and none that is not there', () => {
    const settings = [...readFileSync('src/server/settings.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): v\./gm)];
    expect(listed('# Hosting\n').toSorted()).toEqual(settings.map(([, name = '']) => name).toSorted());
  });
});

/** Sends anything at all; the status, or nothing where the server ended it. */
const send = (to: RunningServer, method: string, path: string, headers: Readonly<Record<string, string>>) =>
  new Promise<number | undefined>((done) => {
    const sent = request({ host: '127.0.0.1', port: to.port, method, path, headers, agent: false }, (answer) => {
      answer.resume();
      answer.once('close', () => done(answer.statusCode));
    });
    sent.once('error', () => done(undefined));
    sent.end();
  });

const word = fc.stringMatching(/^[\w.~-]{1,12}$/);
const anyPath = fc
  .tuple(
    fc.constantFrom('', '/api', '/api/matches', '/api/classes', '/live', '/live/', '/healthz', '/metrics', '/assets'),
    fc.array(word, { maxLength: 3 }),
    fc.constantFrom('', '?EIO=4&transport=polling', '?x=%00', '.js', '%00', '/seats/mine'),
  )
  .map(([front, parts, back]) => `${front}/${parts.join('/')}${back}`);
const anyRequest = fc.record({
  method: fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'HEAD', 'OPTIONS', 'PATCH', 'PROPFIND', 'MKCOL'),
  path: anyPath,
  headers: fc.record(
    { Origin: word.map((host) => `https://${host}`), Authorization: word.map((token) => `Bearer ${token}`) },
    { requiredKeys: [] },
  ),
});

test('whatever is asked for in whatever way, labels say only what they said before', async () => {
  const first = await start();
  /** Every label with every value it has, after so many requests. */
  const after = async (seed: number, numRuns: number): Promise<string[]> => {
    await fc.assert(
      fc.asyncProperty(
        anyRequest,
        async ({ method, path, headers }) => void (await send(first, method, path, headers)),
      ),
      { seed, numRuns },
    );
    const { series } = await seriesOf(first);
    const ours = series.filter(({ name }) => !name.includes('nodejs'));
    expect(ours.length).toBeLessThan(1_000);
    return [...new Set(ours.flatMap(({ labels }) => labels.match(/\w+="[^"]*"/g) ?? []))].sort();
  };
  const begun = await after(1, 1_500);
  const routes = begun.filter((label) => label.startsWith('route='));
  expect(routes).toEqual(['api', 'file', 'health', 'live', 'metrics', 'page'].map((route) => `route="${route}"`));
  expect(await after(2, 1_500)).toEqual(begun);
});

describe('figures tell', () => {
  test('answers, tables, people, bots that waited, limits, and the size of it all', async () => {
    const first = await start({ MATCHES_PER_MINUTE: '3' });
    const bot = { kind: 'bot', name: 'Bot', level: 'normal', temperament: 'even' } as const;
    const [ada] = await fullMatch(first.address, { seats: [{ kind: 'open' }, bot, bot] });
    const pages = await seated(first.address, ada === undefined ? [] : [ada, ada]);
    const watcher = connectPlayer(first.address, ada?.match ?? '');
    await watcher.until('the match', () => watcher.standing() !== undefined);
    await comesTo(first, 'people', 2);
    await playOn(pages.slice(0, 1), 3).catch(() => undefined);
    await eventually('bots', async () => (await metric(first, 'bot_wait_seconds_count')) > 0);
    expect(await metric(first, 'bots_waiting')).toBeGreaterThanOrEqual(0);
    await ask<SeatTaken>(first.address, 'POST', 'matches', { body: usualMatch });
    const taught = await teach(first.address);
    const page = attend(first.address, await taught.join('Zhang Wei'));
    await comesTo(first, 'people', 4);
    expect((await ask(first.address, 'POST', 'matches', { body: usualMatch })).status).toBe(429);
    await comesTo(first, 'limits_hit_total\\{kind="tables"\\}', 1);
    for (let n = 0; n < 12; n++) await ask(first.address, 'POST', 'codes', { body: { code: 'NOSUCHCO' } });
    await comesTo(first, 'limits_hit_total\\{kind="guesses"\\}', 2);
    const more = await seated(first.address, ada === undefined ? [] : [ada, ada, ada, ada]);
    const oneMore = connectPlayer(first.address, ada?.match ?? '', ada);
    await eventually('pages', async () => (await metric(first, 'limits_hit_total\\{kind="pages"\\}')) > 0);
    await eventually('tables', async () => (await metric(first, 'tables\\{status="gathering"\\}')) === 1);
    expect(await metric(first, 'tables\\{status="playing"\\}')).toBe(1);
    expect(await metric(first, 'sessions')).toBe(1);
    expect(await metric(first, 'database_bytes')).toBeGreaterThan(50_000);
    expect(await metric(first, 'http_request_seconds_count\\{route="api",status="429"\\}')).toBe(3);
    for (const one of [...pages, ...more, oneMore, watcher, page, taught.console]) one.close();
  });

  test.skipIf(!postgresAnswers)('the same of PostgreSQL; while that is away all others are still told', async () => {
    const database = await newPostgres();
    const gate = await openGate(5432);
    const first = await start({ DATABASE_URL: database.url.replace(':5432', `:${gate.port}`) });
    await ask(first.address, 'POST', 'matches', { body: usualMatch });
    await comesTo(first, 'tables\\{status="gathering"\\}', 1);
    expect(await metric(first, 'database_bytes')).toBeGreaterThan(1_000_000);
    gate.shut();
    await eventually('word of it', async () => Number.isNaN(await metric(first, 'database_bytes')));
    expect(await metric(first, 'connections')).toBe(0);
    gate.open();
    await comesTo(first, 'tables\\{status="gathering"\\}', 1);
    await first.remove();
    gate.close();
    await database.remove();
  });
});

test('a request whose sender left is told as that', async () => {
  const first = await start();
  const held = request({ host: '127.0.0.1', port: first.port, method: 'POST', path: `/api/matches`, agent: false });
  held.on('error', () => undefined);
  held.setHeader('Content-Length', 100).write(randomBytes(4).toString('hex'));
  await eventually('it', async () => held.socket?.bytesWritten !== undefined && held.socket.bytesWritten > 0);
  held.destroy();
  const left = 'http_request_seconds_count\\{route="api",status="left"\\}';
  await eventually('word of it', async () =>
    (await seriesOf(first)).series.some(({ labels }) => labels === 'route="api",status="left"'),
  );
  expect(await metric(first, left)).toBe(1);
});
