import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSession } from '../../src/server/classroom/new-session';
import type { MatchStore } from '../../src/server/storage/match-store';
import { openStore } from '../../src/server/storage/sql/sql-store';
import { settleWorker } from '../support/built-server';
import { newPostgres, newSqlite, postgresAnswers, type TestDatabase } from '../support/databases';
import { aStoredMatch, aStoredPerson, anEntry, stepOf } from '../support/stored-matches';

const databases: readonly [string, boolean, () => Promise<TestDatabase>][] = [
  ['SQLite', true, newSqlite],
  ['PostgreSQL', postgresAnswers, newPostgres],
];

describe.each(databases)('on %s', (_, answers, open) => {
  describe.skipIf(!answers)('the store', () => {
    let database: TestDatabase;
    let store: MatchStore;
    beforeAll(async () => {
      database = await open();
      store = await openStore(database.place, settleWorker);
    });
    afterAll(async () => {
      await store.close();
      await database.remove();
    });

    test('gives back what was written, the log in order and from any place', async () => {
      let match = aStoredMatch('ORDER');
      expect(await store.create(match)).toBe(true);
      for (let n = 1; n <= 12; n++) {
        match = stepOf(match);
        expect(await store.commit({ match, entry: anEntry(n) })).toBe(true);
      }
      const whole = await store.load('ORDER');
      expect(whole?.match).toEqual(match);
      expect(whole?.log.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect((await store.load('ORDER', 9))?.log).toEqual([anEntry(10), anEntry(11), anEntry(12)]);
    });

    test('answers that come when their session was deleted are not kept; the last of others are', async () => {
      const plan = { format: 1, title: 'A class', language: 'en', games: [], tableSize: 4, pace: 'untimed' } as const;
      const session = newSession({ ...plan, lockStep: false, hints: false, keptDays: 1 }, 'teacher', 0);
      const answers = { student: 'ADA', set: 'quiz', asked: 'before', at: 1, answers: { q: 'it\u2019s a?' } } as const;
      const { id } = session;
      await store.sessions.create(session);
      await store.sessions.putAnswers(id, answers);
      await store.sessions.putAnswers(id, { ...answers, at: 2 });
      expect(await store.sessions.answers(id)).toEqual([{ ...answers, at: 2 }]);
      await store.sessions.remove(id);
      await store.sessions.putAnswers(id, answers);
      expect(await store.sessions.answers(id)).toEqual([]);
    });

    test('an id is taken once', async () => {
      expect(await store.create(aStoredMatch('ONCE'))).toBe(true);
      expect(await store.create(aStoredMatch('ONCE', { title: 'Another' }))).toBe(false);
      expect((await store.load('ONCE'))?.match.title).toBe('A match');
    });

    test('of many that write the same revision at once, one wins, and only its move is kept', async () => {
      const match = aStoredMatch('RACE');
      await store.create(match);
      const written = await Promise.all(
        Array.from({ length: 20 }, (_unused, i) =>
          store.commit({ match: { ...stepOf(match), title: `writer ${i}` }, entry: { ...anEntry(1), at: i } }),
        ),
      );
      expect(written.filter(Boolean)).toHaveLength(1);
      const kept = await store.load('RACE');
      expect(kept?.match.title).toBe(`writer ${written.indexOf(true)}`);
      expect(kept?.log.map(({ at }) => at)).toEqual([written.indexOf(true)]);
    });

    test('a listed match is found page by page, the latest first; private ones, those that ended and live ones that everybody left are not', async () => {
      const at = 1_750_000_000_000;
      const seats = [aStoredPerson()];
      for (let i = 0; i < 5; i++)
        await store.create(aStoredMatch(`LIST${i}`, { createdAt: at + Math.floor(i / 2), seats }));
      await store.create(aStoredMatch('LISTP', { createdAt: at + 9, listed: false, seats }));
      await store.create(aStoredMatch('LISTO', { createdAt: at + 9, status: 'over', seats }));
      await store.create(aStoredMatch('LISTL', { createdAt: at + 9, seats: [aStoredPerson({ present: false })] }));
      const first = await store.list(3);
      expect(first.map(({ id }) => id)).toEqual(['LIST4', 'LIST3', 'LIST2']);
      const rest = await store.list(2, { createdAt: first[2]?.createdAt ?? 0, id: first[2]?.id ?? '' });
      expect(rest.map(({ id }) => id)).toEqual(['LIST1', 'LIST0']);
    });

    test('what is due is found, the longest due first', async () => {
      await store.create(aStoredMatch('DUE1', { wakeAt: 2_000 }));
      await store.create(aStoredMatch('DUE2', { wakeAt: 1_000 }));
      await store.create(aStoredMatch('DUE3', { wakeAt: 3_000 }));
      expect(await store.due(2_000, 10)).toEqual(['DUE2', 'DUE1']);
      expect(await store.due(9_000, 2)).toEqual(['DUE2', 'DUE1']);
    });

    test('what expired is removed with its log and codes', async () => {
      const old = aStoredMatch('OLD', { expiresAt: 5_000 });
      await store.create(old);
      await store.commit({ match: { ...stepOf(old), expiresAt: 5_000 }, entry: anEntry(1) });
      expect(await store.removeExpired(4_999)).toEqual([]);
      expect(await store.removeExpired(5_001)).toEqual(['OLD']);
      expect(await store.load('OLD')).toBeUndefined();
      await store.create(old);
      expect((await store.load('OLD'))?.log).toEqual([]);
    });

    test('a code is taken once, and not after its time', async () => {
      await store.putCode({ hash: 'h1', match: 'ORDER', seat: 1, expiresAt: 9_000 });
      expect(await store.takeCode('h1', 8_000)).toMatchObject({ match: 'ORDER', seat: 1 });
      expect(await store.takeCode('h1', 8_000)).toBeUndefined();
      await store.putCode({ hash: 'h2', match: 'ORDER', seat: 1, expiresAt: 9_000 });
      expect(await store.takeCode('h2', 9_001)).toBeUndefined();
    });

    test('the pulse says when a server last ran, and for how long all together; that never goes back', async () => {
      expect(await store.beat({})).toEqual({});
      expect(await store.beat({ at: 500, running: 100 })).toEqual({});
      expect(await store.beat({ at: 400, running: 90 })).toEqual({ at: 500, running: 100 });
      expect(await store.beat({ trusted: 7, doubtUntil: 8 })).toEqual({ at: 400, running: 100 });
      expect(await store.beat({})).toEqual({ at: 400, running: 100, trusted: 7, doubtUntil: 8 });
    });
  });
});
