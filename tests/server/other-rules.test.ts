import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rulesVersion } from '../../rules/index';
import { replayRecord } from '../../src/game/match-record';
import type { OnlineRecord, SeatTaken } from '../../src/protocol/api';
import type { MatchInfo } from '../../src/protocol/match-info';
import { movesOf, replayed } from '../../src/server/matches/replayed';
import { openRooms } from '../../src/server/matches/rooms';
import type { StoredMatch } from '../../src/server/storage/documents/stored-match';
import { openStore } from '../../src/server/storage/sql/sql-store';
import type { LoadedMatch, MatchStore } from '../../src/server/storage/match-store';
import { settleWorker } from '../support/built-server';
import { clockAt } from '../support/clock-at';
import { newSqlite, type TestDatabase } from '../support/databases';
import { connectPlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';

/* Matches begun by a server with an earlier version of the rules, opened by today's. */

let database: TestDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await newSqlite();
  server = await startServer({ DATA_DIR: join(folder(), 'data') });
});
afterAll(async () => {
  await server.remove();
  await database.remove();
});

const folder = (): string => ('file' in database.place ? join(database.place.file, '..') : '');

/** Does something with what the server keeps, the server stopped meanwhile. */
async function withStore<T>(work: (store: MatchStore) => Promise<T>): Promise<T> {
  await server.stop();
  const store = await openStore({ file: join(folder(), 'data', 'hundred-models.sqlite') }, settleWorker);
  const result = await work(store);
  await store.close();
  await server.restart();
  return result;
}

async function kept(store: MatchStore, id: string): Promise<LoadedMatch> {
  const loaded = await store.load(id);
  if (loaded === undefined) throw new Error('the match is gone');
  return loaded;
}

/** Writes a match as a server with the version of the rules before today's would have. */
async function byEarlierRules(id: string, digest: (match: StoredMatch, loaded: LoadedMatch) => string): Promise<void> {
  await withStore(async (store) => {
    const loaded = await kept(store, id);
    const match = { ...loaded.match, revision: loaded.match.revision + 1, rules: rulesVersion - 1 };
    await store.commit({ match: { ...match, digest: digest(match, loaded) } });
  });
}

/** A match of three people with some moves made, everybody gone again. */
async function begun(moves: number): Promise<readonly SeatTaken[]> {
  const taken = await fullMatch(server.address);
  const players = await seated(server.address, taken);
  await playOn(players, moves);
  for (const player of players) player.close();
  return taken;
}

/** The digest as it was kept when the version of the rules was hashed with the position. */
function withVersion({ digestAt, rules }: StoredMatch, { match, log }: LoadedMatch): string {
  const { options, seed } = match;
  const moves = movesOf(log.filter(({ n }) => n <= (digestAt ?? match.state)));
  const position = { ...replayRecord({ options, seed, moves }), rules };
  return createHash('sha1').update(JSON.stringify(position)).digest('base64url');
}

test.each([
  ['with the version of the rules in it', withVersion],
  ['without it', ({ digest }: StoredMatch) => digest],
])(
  'a match that today’s rules play alike goes on, its digest kept %s, at this version and the next',
  async (_, digest) => {
    const taken = await begun(11);
    const id = taken[0]?.match ?? '';
    await byEarlierRules(id, digest);
    const players = await seated(server.address, taken);
    expect(await playOn(players, 2)).toBe(2);
    for (const player of players) player.close();
    await withStore(async (store) => {
      const { match, log } = await kept(store, id);
      expect(match.rules).toBe(rulesVersion);
      expect(replayed({ ...match, rules: rulesVersion + 1 }, log)?.state).toBe(13);
    });
    const again = await seated(server.address, taken);
    await playOn(again);
    expect(again[0]?.info()?.status).toBe('over');
    for (const player of again) player.close();
  },
);

test('a match that today’s rules play otherwise is shown as closed, takes no move, and is left as it is', async () => {
  const taken = await begun(9);
  const id = taken[0]?.match ?? '';
  await byEarlierRules(id, () => 'another position');
  const before = await withStore(async (store) => (await kept(store, id)).match);
  const { body: info } = await ask<MatchInfo>(server.address, 'GET', `matches/${id}`);
  expect(info.status).toBe('closed');
  const players = [...taken, undefined].map((one) => connectPlayer(server.address, id, one));
  for (const player of players) {
    await player.until('a welcome', () => player.welcome() !== undefined);
    expect(player.welcome()?.info).toMatchObject({ status: 'closed', clock: { waiting: [] } });
    expect(player.standing()).toBeUndefined();
  }
  expect(await players[0]?.play({ type: 'endTurn' }, before.state)).toEqual({ error: 'match-closed' });
  expect((await ask<OnlineRecord>(server.address, 'GET', `matches/${id}/record`)).body.error).toBe('not-over');
  const [, second] = taken;
  const leaving = await ask(server.address, 'DELETE', `matches/${id}/seats/mine`, {
    credential: second?.credential ?? '',
  });
  expect(leaving.body.error).toBe('match-closed');
  for (const player of players) player.close();
  // A server with the rules it was played by finds it as it was left.
  expect(await withStore(async (store) => (await kept(store, id)).match)).toEqual(before);
});

test('the server looks only rarely after a match it can’t play, and changes nothing else about it', async () => {
  const taken = await begun(3);
  const id = taken[0]?.match ?? '';
  await byEarlierRules(id, () => 'another position');
  await withStore(async (store) => {
    const { match } = await kept(store, id);
    const due = { ...match, revision: match.revision + 1, wakeAt: 1_000 };
    await store.commit({ match: due });
    const rooms = openRooms({
      store,
      clock: clockAt(2_000),
      think: () => Promise.reject(new Error('no bots here')),
      botPause: 0,
      announce: () => undefined,
      shared: true,
      count: () => undefined,
      report: () => undefined,
    });
    expect(await store.due(2_000, 100)).toContain(id);
    await (await rooms.get(id))?.wake();
    expect((await kept(store, id)).match).toEqual({ ...due, revision: due.revision + 1, wakeAt: 2_000 + 3_600_000 });
  });
});
