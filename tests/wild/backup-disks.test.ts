import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { metric, openBystanders } from '../support/bystanders';
import { databaseCommand } from '../support/database-command';
import { startServer, type RunningServer } from '../support/running-server';
import { backupsIn, hasFailed, hasMade, hour, stock } from '../support/scheduled-backups';
import { said } from '../support/said';
import { fullMatch } from '../support/server-api';
import { mayMount, mount, remount, unmount } from '../support/small-disk';

/* Where the backups that a server makes by itself cannot be written. */

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

const start = async (): Promise<RunningServer> =>
  (server = await startServer({ LOG_LEVEL: 'info', DATA_DIR: data, BACKUP_DIR: backups }));

describe.skipIf(!mayMount)('a small disk', () => {
  beforeEach(() => {
    mkdirSync(backups);
    mount(backups, 'size=1m');
  });
  afterEach(() => unmount(backups));

  test('that is full: the cause is told with what to do, what was made stays, and the server goes on', async () => {
    const first = await start();
    await hasMade(first);
    await first.stop();
    kept.redate(1, -30 * hour);
    await stock(data, 200, 10_000);
    await first.restart();
    expect(await hasFailed(first)).toMatch(/^There is no room left for a backup in .*BACKUP_KEEP/);
    expect(said(first, 'No backup could be made')[0]).toMatchObject({ level: 50 });
    expect([kept.made(), kept.others()]).toEqual([[1], []]);
    expect(await metric(first, 'backups_total\\{result="failed"\\}')).toBe(1);
    expect(await metric(first, 'backup_age_seconds')).toBeGreaterThan((29 * hour) / 1_000);
    expect((await fetch(`${first.address}/healthz`, { headers: { Connection: 'close' } })).status).toBe(200);
    await databaseCommand(['restore', kept.fileOf(1)], { DATA_DIR: join(folder, 'elsewhere') });
  });

  test('that cannot be written is named at the start, though none is due', async () => {
    const first = await start();
    await hasMade(first);
    await first.stop();
    remount(backups, 'ro');
    await first.restart();
    expect(await hasFailed(first)).toMatch(/can't be written \(EROFS.*\)\. Give the user/);
    expect(kept.made()).toEqual([1]);
    expect(await metric(first, 'backup_age_seconds')).toBeLessThan(60);
  });

  test('of database and backups: a backup stops before it takes the room of those who play', async () => {
    unmount(backups);
    mount(backups, 'size=18m');
    data = join(backups, 'data');
    await stock(data, 100, 10_000);
    const first = await start();
    expect(await hasFailed(first)).toContain('are left for what people play');
    const people = await openBystanders(first).catch((error: unknown) => error);
    expect(people).not.toBeInstanceOf(Error);
    expect(kept.others().filter((name) => name !== 'data')).toEqual([]);
  });
});

test.each([
  ['a file', () => writeFileSync(backups, ''), / is no folder \(E/],
  [
    'below a file',
    () => (writeFileSync(join(folder, 'x'), ''), void (backups = join(folder, 'x', 'y'))),
    / is no folder \(E/,
  ],
])('%s in place of the folder is named, and stops nothing', async (_, prepare, problem) => {
  prepare();
  const first = await start();
  expect(await hasFailed(first)).toMatch(problem);
  expect(await metric(first, 'backup_age_seconds')).toBe(Infinity);
  await fullMatch(first.address);
});
