import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pickOneServer } from '../../src/server/backup/one-server';
import { openScheduledBackups } from '../../src/server/backup/scheduled-backups';
import type { DatabasePlace } from '../../src/server/storage/sql/open-database';
import { openFileSettler } from '../../src/server/storage/sql/file-settler';
import { plainSqliteFile } from '../../src/server/storage/sql/sqlite-file';
import { eventually, metric, openBystanders } from '../support/bystanders';
import { databaseCommand } from '../support/database-command';
import { newPostgres, postgresAnswers, redisAnswers } from '../support/databases';
import { startLeapingServer } from '../support/leaping-server';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { backupsIn, hasMade, hour, stock } from '../support/scheduled-backups';
import { said } from '../support/said';
import { fullMatch } from '../support/server-api';
import { startTwoNodes } from '../support/two-nodes';

/* Backups that a server makes by itself, and what restarts, clocks, other servers and an end in the middle do to them. */

let folder: string;
let data: string;
let backups: string;
let kept: ReturnType<typeof backupsIn>;
let server: RunningServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  data = join(folder, 'data');
  backups = join(folder, 'backups');
  kept = backupsIn(backups);
  server = undefined;
});
afterEach(async () => {
  await server?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const start = async (env: Readonly<Record<string, string>> = {}): Promise<RunningServer> =>
  (server = await startServer({ LOG_LEVEL: 'info', DATA_DIR: data, BACKUP_DIR: backups, ...env }));

test('the first comes at once, is for nobody else, is told and counted; what it holds plays on elsewhere', async () => {
  const first = await start();
  const taken = await fullMatch(first.address);
  const players = await seated(first.address, taken);
  await playOn(players, 7);
  for (const player of players) player.close();
  await hasMade(first);
  const [about] = said(first, 'A backup was made and checked.');
  expect(about).toMatchObject({ level: 30, bytes: statSync(kept.fileOf(1)).size, ms: expect.any(Number) });
  expect([modeOf(backups), modeOf(kept.fileOf(1)), kept.others()]).toEqual(['700', '600', []]);
  expect(await metric(first, 'backups_total\\{result="made"\\}')).toBe(1);
  expect(await metric(first, 'backup_age_seconds')).toBeLessThan(60);
  // Once more, with what was played since.
  await first.stop();
  kept.redate(1, -25 * hour);
  await first.restart();
  await hasMade(first);
  await first.stop();
  const elsewhere = join(folder, 'elsewhere');
  await databaseCommand(['restore', kept.fileOf(2)], { DATA_DIR: elsewhere });
  const next = await startServer({ DATA_DIR: elsewhere });
  const again = await seated(next.address, taken);
  expect(again[0]?.standing()?.state).toBe(players[0]?.standing()?.state);
  expect(await playOn(again, 5)).toBe(5);
  for (const player of again) player.close();
  await next.remove();
});

test('a restart makes none that is not due, and leaves none out that is; so many are kept, and nothing else is touched', async () => {
  const first = await start({ BACKUP_KEEP: '3', BACKUP_HOURS: '2' });
  await hasMade(first);
  const mine = ['hundred-models-000000-00009-2020-01-01T00-00-00Z.jsonl', 'hundred-models.jsonl', 'letter.txt'];
  for (const name of mine) writeFileSync(join(backups, name), '');
  for (const [age, numbers] of [
    [1, [1]],
    [3, [1, 2]],
    [1.9, [1, 2]],
    [1000, [1, 2, 3]],
    [2.1, [2, 3, 4]],
    [5, [3, 4, 5]],
  ] as const) {
    await first.stop();
    const last = kept.made().at(-1) ?? 0;
    kept.redate(last, -age * hour);
    await first.restart();
    if (numbers.at(-1) === last)
      await eventually('its age', async () => (await metric(first, 'backup_age_seconds')) < Infinity);
    else await hasMade(first);
    expect([age, kept.made()]).toEqual([age, numbers]);
    expect(kept.others().filter((name) => !mine.includes(name))).toEqual([]);
    for (const name of mine) expect(existsSync(join(backups, name))).toBe(true);
  }
  expect(said(first, 'A backup was made')[0]).toMatchObject({ removed: 1 });
});

test('a folder in that of the database is as good, also for the next start', async () => {
  backups = join(data, 'backups');
  kept = backupsIn(backups);
  const first = await start();
  await hasMade(first);
  await first.stop();
  await first.restart();
  await openBystanders(first).then((people) => people.close());
  expect([modeOf(data), modeOf(backups), kept.made()]).toEqual(['700', '700', [1]]);
});

test('killed in the middle of one, a server makes it when it is back, and leaves nothing behind; stopped, neither', async () => {
  await stock(data, 1_500, 40_000);
  const first = await start();
  const begun = (): string => kept.others().find((name) => name.endsWith('.unfinished')) ?? '';
  await eventually('its beginning', async () => existsSync(backups) && begun() !== '');
  const killed = begun();
  await first.kill();
  expect([kept.made(), kept.others()]).toEqual([[], [killed]]);
  await first.restart();
  await eventually('its beginning', async () => begun() !== '' && begun() !== killed);
  expect(await first.stop()).toBe(0);
  expect([kept.made(), kept.others()]).toEqual([[], []]);
  expect(said(first, 'No backup')).toEqual([]);
  await first.restart();
  // Whoever plays meanwhile hardly notices.
  const people = await openBystanders(first);
  await people.goOn();
  people.close();
  await hasMade(first);
  expect([kept.made(), kept.others()]).toEqual([[1], []]);
  expect(said(first, 'A backup was made')[0]).toMatchObject({ matches: 1_501 });
});

test('a backup that reads for long does not hold up what is written', () => {
  mkdirSync(data);
  const file = join(data, 'hundred-models.sqlite');
  const writer = plainSqliteFile(file);
  writer.exec('create table t (text text)');
  const reader = plainSqliteFile(file);
  reader.exec('begin');
  reader.prepare('select count(*) from t').get();
  const insert = writer.prepare('insert into t values (?)');
  for (let i = 0; i < 6_000; i++) insert.run('x'.repeat(4_000));
  const began = performance.now();
  openFileSettler(file)();
  // As long as this takes nobody can write.
  expect(performance.now() - began).toBeLessThan(1_000);
  reader.exec('commit');
  reader.close();
  writer.close();
});

test('two databases with one folder take nothing for their own that is not', async () => {
  const first = await start({ BACKUP_KEEP: '1' });
  await hasMade(first);
  const second = await startServer({ LOG_LEVEL: 'info', BACKUP_DIR: backups, BACKUP_KEEP: '1' });
  await hasMade(second);
  expect(kept.made()).toEqual([1, 1]);
  await second.remove();
});

test('clocks: one that leaps on makes one too many at most, one set back none; the last is the one made last', async () => {
  const day = 24 * hour;
  const leaps = [30 * day, -60 * day, 60 * day].map((wall) => ({ wall, elapsed: 0 }));
  const leaping = await startLeapingServer(leaps, { LOG_LEVEL: 'info', BACKUP_DIR: backups, BACKUP_KEEP: '2' });
  server = leaping;
  await hasMade(leaping);
  await leaping.leap();
  await hasMade(leaping, 2);
  await leaping.leap();
  await leaping.looked();
  expect(kept.made()).toEqual([1, 2]);
  await leaping.leap();
  await leaping.looked();
  expect(kept.made()).toEqual([1, 2]);
  // The clock is right again: the last is of a month to come.
  await leaping.stop();
  await leaping.restart();
  await hasMade(leaping);
  expect(kept.made()).toEqual([2, 3]);
  await leaping.stop();
  await leaping.restart();
  await leaping.looked();
  expect(kept.made()).toEqual([2, 3]);
});

describe.skipIf(!postgresAnswers)('PostgreSQL', () => {
  test.skipIf(!redisAnswers)('of several servers one makes them; when it is gone another does', async () => {
    const { nodes, remove } = await startTwoNodes({ LOG_LEVEL: 'info', BACKUP_DIR: backups });
    await eventually('a backup', async () => nodes.some((node) => said(node, 'A backup was made').length > 0));
    const maker = nodes.find((node) => said(node, 'A backup was made').length > 0);
    const other = nodes.find((node) => node !== maker);
    if (maker === undefined || other === undefined) throw new Error('both made one');
    expect(await metric(maker, 'backup_age_seconds')).toBeLessThan(60);
    expect(await metric(other, 'backup_age_seconds')).toBeNaN();
    expect(kept.made()).toEqual([1]);
    await maker.kill();
    kept.redate(1, -25 * hour);
    await hasMade(other);
    expect([kept.made(), kept.others()]).toEqual([[1, 2], []]);
    await remove();
  });

  test('a backup from there restores into the embedded database', async () => {
    const database = await newPostgres();
    const first = await start({ DATABASE_URL: database.url });
    await hasMade(first);
    await first.remove();
    const restored = await databaseCommand(['restore', kept.fileOf(1)], { DATA_DIR: join(folder, 'elsewhere') });
    expect(restored.stdout).toContain('holds the 0 matches of');
    await database.remove();
  });

  /** The backups of a server of this process, whose clock stands until it is set, and what it told of them. */
  function backupsOf(place: DatabasePlace) {
    const told: string[] = [];
    const clock = { elapsed: 0 };
    const made = openScheduledBackups(
      { folder: backups, every: hour, keep: 1 },
      {
        place,
        mark: '0',
        clock: { now: Date.now, running: () => 0, elapsed: () => clock.elapsed },
        log: pino({ level: 'error' }, { write: (line: string) => void told.push(line) }),
        count: (result) => void told.push(result),
        // A thread that ends at once makes none.
        worker: new URL('data:text/javascript,'),
      },
    );
    return { ...made, told, clock };
  }

  test('where PostgreSQL is away, a server that makes none says nothing of it, and soon asks again', async () => {
    const database = await newPostgres();
    const maker = pickOneServer(database.place);
    expect(await maker.isThis()).toBe(true);
    const nowhere = { postgres: database.url.replace(':5432', ':1') };
    const place = { ...database.place };
    const other = backupsOf(place);
    await other.look();
    expect(other.age()).toBeNaN();
    Object.assign(place, nowhere);
    other.clock.elapsed += 10_000;
    await other.look();
    expect([other.age(), other.told]).toEqual([NaN, []]);
    await maker.close();
    Object.assign(place, database.place);
    other.clock.elapsed += 10_000;
    await other.look();
    expect([other.age(), other.told[0]]).toEqual([Infinity, 'failed']);
    await other.stop();
    await database.remove();
  });

  test('a server that is stopped keeps no connection for them, whatever it was just doing', async () => {
    const database = await newPostgres();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const others = async (): Promise<number> =>
      (
        await client.query(
          'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        )
      ).rows.length;
    for (const when of ['before', 'after'] as const) {
      const made = backupsOf(database.place);
      const looking = when === 'before' ? made.look() : undefined;
      await made.stop();
      await looking;
      if (when === 'after') await made.look();
      await eventually(`the end of those ${when}`, async () => (await others()) === 0, 2_000);
      expect(made.told).toEqual([]);
    }
    await client.end();
    await database.remove();
  });
});

test.each([
  [{ BACKUP_DIR: '' }, 'BACKUP_DIR must be a folder, or not be set at all, not "".'],
  [{ BACKUP_DIR: 'x', BACKUP_HOURS: '0' }, 'BACKUP_HOURS must be a whole number from 1 to 8760, not "0".'],
  [{ BACKUP_DIR: 'x', BACKUP_HOURS: 'daily' }, 'BACKUP_HOURS must be a whole number from 1 to 8760, not "daily".'],
  [{ BACKUP_DIR: 'x', BACKUP_KEEP: '0' }, 'BACKUP_KEEP must be a whole number from 1 to 1000, not "0".'],
  [{ BACKUP_DIR: 'x', BACKUP_KEEP: '-1' }, 'BACKUP_KEEP must be a whole number from 1 to 1000, not "-1".'],
  [{ BACKUP_KEEP: '7' }, 'BACKUP_HOURS and BACKUP_KEEP need BACKUP_DIR: no backups are made without it.'],
])('%j is refused with a sentence', async (env, sentence) => {
  await expect(startServer(env)).rejects.toThrow(sentence);
});
