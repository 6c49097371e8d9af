import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp, type BackedUp } from '../../src/server/backup/backup';
import { restore } from '../../src/server/backup/restore';
import { replayed } from '../../src/server/matches/replayed';
import type { DatabasePlace } from '../../src/server/storage/sql/open-database';
import type { MatchStore } from '../../src/server/storage/match-store';
import { openStore } from '../../src/server/storage/sql/sql-store';
import { settleWorker } from '../support/built-server';
import { databaseCommand as run } from '../support/database-command';
import { newPostgres, newSqlite, postgresAnswers, type TestDatabase } from '../support/databases';
import { playOn, seated } from '../support/play-online';
import { startServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';
import { aStoredMatch, anEntry, stepOf } from '../support/stored-matches';

const databases: readonly [string, boolean, () => Promise<TestDatabase>][] = [
  ['SQLite', true, newSqlite],
  ['PostgreSQL', postgresAnswers, newPostgres],
];
const now = 1_750_000_000_000;
/** More than are read or written at once. */
const matches = 620;

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newFile = (): string => join(folder, `backup-${++files}.jsonl`);

async function withStore<T>(place: DatabasePlace, work: (store: MatchStore) => Promise<T>): Promise<T> {
  const store = await openStore(place, settleWorker);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const idOf = (i: number): string => `M${i}`;

/** Many matches; the first with moves, chat and a code. */
const filled = (place: DatabasePlace): Promise<void> =>
  withStore(place, async (store) => {
    for (let i = 0; i < matches; i++) await store.create(aStoredMatch(idOf(i), { title: `Title ${i}, “中文”` }));
    let match = aStoredMatch(idOf(0));
    for (let n = 1; n <= 12; n++) {
      match = stepOf(match);
      await store.commit({ match, entry: anEntry(n) });
    }
    match = { ...match, revision: match.revision + 1, chat: 1 };
    await store.commit({
      match,
      line: { n: 1, at: now, seat: 0, line: { text: 'hello\u2028and\u2029so on\u0085\r' } },
    });
    await store.putCode({ hash: 'code', match: idOf(0), seat: 1, expiresAt: now });
    await store.beat({ at: now - 60_000, running: now - 90_000 });
  });

const contents = (place: DatabasePlace): Promise<unknown> =>
  withStore(place, (store) => Promise.all(Array.from({ length: matches }, (_, i) => store.load(idOf(i)))));

describe.each(databases)('from %s', (_, answers, open) => {
  describe.skipIf(!answers)('a backup', () => {
    let source: TestDatabase;
    let file: string;
    let held: BackedUp;
    beforeAll(async () => {
      source = await open();
      await filled(source.place);
      file = newFile();
      held = await backUp(source.place, file, now);
    });
    afterAll(() => source.remove());

    test('says how much it holds', () => expect(held).toMatchObject({ matches, moves: 12, sessions: 0 }));

    describe.each(databases)('restores into %s', (__, alsoAnswers, openTarget) => {
      test.skipIf(!alsoAnswers)('everything as it was', async () => {
        const target = await openTarget();
        expect(await restore(target.place, file, false, now)).toBe(matches);
        expect(await contents(target.place)).toEqual(await contents(source.place));
        await withStore(target.place, async (store) => {
          expect(await store.takeCode('code', now)).toMatchObject({ match: idOf(0), seat: 1 });
          expect(await store.beat({})).toEqual({ at: now - 60_000, running: now - 90_000 });
        });
        await target.remove();
      });
    });

    test('never takes the place of what is there, unless it is told to', async () => {
      const target = await open();
      await withStore(target.place, (store) => store.create(aStoredMatch('KEPT')));
      await expect(restore(target.place, file, false, now)).rejects.toThrow('not empty');
      await withStore(target.place, async (store) => expect(await store.load('KEPT')).toBeDefined());
      await restore(target.place, file, true, now);
      await withStore(target.place, async (store) => {
        expect(await store.load('KEPT')).toBeUndefined();
        expect((await store.load(idOf(0)))?.log).toHaveLength(12);
      });
      await target.remove();
    });

    test('is not put under a server that runs', async () => {
      const target = await open();
      await withStore(target.place, (store) => store.beat({ at: now - 1_000, running: 0 }));
      await expect(restore(target.place, file, true, now)).rejects.toThrow('A server runs');
      await target.remove();
    });

    test('that is damaged in any way changes nothing', async () => {
      const text = readFileSync(file, 'utf8');
      const lines = text.split('\n');
      const damages: readonly [string, string][] = [
        [text.replace('Title 7,', 'Title 8,'), 'changed, or damaged'],
        [lines.slice(0, 300).join('\n'), 'breaks off after 299 rows'],
        [`${text}{}\n`, 'goes on after its end'],
        [[lines[0], 'what?', ...lines.slice(1)].join('\n'), 'Line 2 of'],
        [text.replace('"format":1', '"format":2'), 'newer version'],
        [text.replace(/"schema":"[^"]*"/, '"schema":"999-later"'), 'newer version'],
        ['{}\n', 'no backup'],
        ['', 'is empty'],
      ];
      const target = await open();
      await withStore(target.place, (store) => store.create(aStoredMatch('KEPT')));
      for (const [damaged, reason] of damages) {
        const bad = newFile();
        writeFileSync(bad, damaged);
        await expect(restore(target.place, bad, true, now)).rejects.toThrow(reason);
      }
      await expect(restore(target.place, join(folder, 'nowhere'), true, now)).rejects.toThrow("can't be read");
      await withStore(target.place, async (store) => expect(await store.load('KEPT')).toBeDefined());
      await target.remove();
    });

    test('whose rows the database refuses changes nothing either', async () => {
      const other = await open();
      await withStore(other.place, (store) => store.create(aStoredMatch('KEPT')));
      const twice = newFile();
      await backUp(other.place, twice, now);
      // As if written by something else: a whole file, with the same match in it twice.
      const [head = '', row = ''] = readFileSync(twice, 'utf8').split('\n');
      writeSigned(twice, [head, row, row]);
      await expect(restore(other.place, twice, true, now)).rejects.toThrow(/unique/i);
      await withStore(other.place, async (store) => expect(await store.load('KEPT')).toBeDefined());
      await other.remove();
    });
  });
});

/** A backup of these lines with the right end. */
function writeSigned(file: string, lines: readonly string[]): void {
  const body = lines.map((line) => `${line}\n`).join('');
  writeFileSync(file, body);
  const sha256 = createHash('sha256').update(body).digest('hex');
  appendFileSync(file, `${JSON.stringify({ end: { rows: lines.length - 1, sha256 } })}\n`);
}

describe('the command', () => {
  test('backs up while people play; every match of the backup is whole, and goes on elsewhere', async () => {
    const data = join(folder, 'data');
    const server = await startServer({ DATA_DIR: data });
    const tables = await Promise.all([1, 2, 3].map(() => fullMatch(server.address)));
    const players = await Promise.all(tables.map((taken) => seated(server.address, taken)));
    const playing = Promise.all(players.map((table) => playOn(table, 60)));
    const backups = [newFile(), newFile(), newFile()];
    for (const file of backups) expect((await run(['backup', file], { DATA_DIR: data })).stdout).toMatch(/3 matches/);
    await playing;
    for (const player of players.flat()) player.close();
    await server.remove();
    for (const [i, file] of backups.entries()) {
      const elsewhere = join(folder, `data-${i}`);
      await run(['restore', file], { DATA_DIR: elsewhere });
      await withStore({ file: join(elsewhere, 'hundred-models.sqlite') }, async (store) => {
        for (const [seat] of tables) {
          const loaded = await store.load(seat?.match ?? '');
          if (loaded === undefined) throw new Error('a match is missing');
          expect(replayed(loaded.match, loaded.log)?.state).toBe(loaded.match.state);
        }
      });
    }
    const next = await startServer({ DATA_DIR: join(folder, 'data-2') });
    const again = await seated(next.address, tables[0] ?? []);
    expect(await playOn(again, 5)).toBe(5);
    for (const player of again) player.close();
    await next.remove();
  });

  test('says in a sentence what is wrong, and loses no file', async () => {
    const file = newFile();
    const nowhere = { DATA_DIR: join(folder, 'nowhere') };
    await expect(run(['backup', file], nowhere)).rejects.toMatchObject({ code: 1, stderr: /There is no database at/ });
    expect(existsSync(file)).toBe(false);
    expect(existsSync(nowhere.DATA_DIR)).toBe(false);
    writeFileSync(file, 'precious');
    const database = await newSqlite();
    if (!('file' in database.place)) throw new Error('no file');
    await withStore(database.place, (store) => store.create(aStoredMatch('A')));
    await expect(backUp(database.place, file, now)).rejects.toThrow('is there already');
    expect(readFileSync(file, 'utf8')).toBe('precious');
    await expect(run(['restore'], {})).rejects.toMatchObject({ code: 1, stderr: /^Usage/ });
    await expect(run(['restore', file, '--force'], {})).rejects.toMatchObject({ code: 1, stderr: /--force.*Usage/s });
    await database.remove();
  });
});
