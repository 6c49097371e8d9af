import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rulesVersion } from '../../rules/index';
import type { OnlineRecord, SeatTaken } from '../../src/protocol/api';
import type { MatchInfo } from '../../src/protocol/match-info';
import { openRooms } from '../../src/server/matches/rooms';
import { openStore } from '../../src/server/storage/sql/sql-store';
import type { LoadedMatch, MatchStore } from '../../src/server/storage/match-store';
import { settleWorker } from '../support/built-server';
import { clockAt } from '../support/clock-at';
import { newSqlite, type TestDatabase } from '../support/databases';
import { connectPlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';

/* Matches of rules that this server does not know. */

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

/** Writes a match as a server of some other release would have. */
async function byOtherRules(id: string, rules: number): Promise<void> {
  await withStore(async (store) => {
    const { match } = await kept(store, id);
    await store.commit({ match: { ...match, revision: match.revision + 1, rules } });
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

test.each([
  ['earlier than any that stay', 4],
  ['later than ours', rulesVersion + 1],
])('a match of rules %s is shown as closed, takes no move, and is left as it is', async (_, rules) => {
  const taken = await begun(9);
  const id = taken[0]?.match ?? '';
  await byOtherRules(id, rules);
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
  await byOtherRules(id, rulesVersion + 1);
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
      draining: () => false,
      shared: true,
      tell: () => undefined,
      count: () => undefined,
      report: () => undefined,
    });
    expect(await store.due(2_000, 100)).toContain(id);
    await (await rooms.get(id))?.wake();
    expect((await kept(store, id)).match).toEqual({ ...due, revision: due.revision + 1, wakeAt: 2_000 + 3_600_000 });
  });
});
