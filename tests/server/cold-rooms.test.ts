import { produce } from 'immer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { legalMoves, viewFor } from '../../rules/index';
import type { Welcome } from '../../src/protocol/live';
import { replayed } from '../../src/server/matches/replayed';
import type { Room } from '../../src/server/matches/room.types';
import type { Subscriber, RoomServices } from '../../src/server/matches/room-services';
import { openRooms, type Rooms } from '../../src/server/matches/rooms';
import { newStoredMatch, join } from '../../src/server/matches/seating';
import { refreshed } from '../../src/server/matches/stored-changes';
import { waitingAt } from '../../src/server/matches/seat-control';
import type { LoadedMatch, MatchStore } from '../../src/server/storage/match-store';
import { openSessionService } from '../../src/server/classroom/session-service';
import { openStore } from '../../src/server/storage/sql/sql-store';
import { settleWorker } from '../support/built-server';
import { clockAt } from '../support/clock-at';
import { newSqlite, type TestDatabase } from '../support/databases';
import { usualMatch } from '../support/server-api';

let database: TestDatabase;
let store: MatchStore;
beforeAll(async () => {
  database = await newSqlite();
  store = await openStore(database.place, settleWorker);
});
afterAll(async () => {
  await store.close();
  await database.remove();
});

const servicesOf = (through: MatchStore): RoomServices => ({
  store: through,
  clock: clockAt(0),
  think: () => Promise.reject(new Error('no bots here')),
  botPause: 0,
  announce: () => undefined,
  draining: () => false,
  shared: true,
  tell: () => undefined,
  count: () => undefined,
  report: () => undefined,
});

/** The rooms of one of several servers on the same store. */
const server = (through: MatchStore): Rooms => openRooms(servicesOf(through));

async function roomAt(rooms: Rooms, id: string): Promise<Room> {
  const room = await rooms.get(id);
  if (room === undefined) throw new Error('no room');
  return room;
}

async function newMatch(id: string): Promise<void> {
  const made = newStoredMatch(usualMatch, id, 'Ada', clockAt(0));
  if (typeof made === 'string') throw new Error(made);
  const match = produce(made, (draft) => {
    for (const name of ['Bo', 'Cy']) join(draft, { name }, name, 0);
  });
  await store.create(refreshed(match, 1, clockAt(0)));
}

/** Somebody makes a move at a server, as the database has the match. */
async function move(rooms: Rooms, id: string): Promise<void> {
  const room = await roomAt(rooms, id);
  await room.catchUp();
  const { match, log } = (await store.load(id)) as LoadedMatch;
  const position = replayed(match, log);
  const [seat = 0] = position === undefined ? [] : waitingAt(position.match);
  const [first] = position === undefined ? [] : legalMoves(position.match, seat);
  if (first === undefined) throw new Error('nothing to do');
  expect(await room.act(seat, match.state, { type: 'play', move: first }, 'human')).toEqual({ done: match.state + 1 });
}

/** What a page that comes now is shown. */
async function welcomed(room: Room): Promise<Welcome | undefined> {
  let welcome: Welcome | undefined;
  const page: Subscriber = {
    address: '',
    send: (name, ...args) => {
      if (name === 'welcome') welcome = args[0] as Welcome;
    },
    end: () => undefined,
  };
  await room.enter(page);
  room.leave(page);
  return welcome;
}

const reads = [0, 1, 2, 3].flatMap((read) =>
  (['before', 'after'] as const).flatMap((when) => [true, false].map((watched) => ({ read, when, watched }))),
);

test.each(reads)(
  'a match let go and read again shows what its row says, when another server writes $when read $read of it; watched: $watched',
  async ({ read, when, watched }) => {
    const id = `COLD${read}${when}${watched}`;
    await newMatch(id);
    const other = server(store);
    let reads = -1;
    const load: MatchStore['load'] = async (...args) => {
      const mine = ++reads;
      if (mine === read && when === 'before') await move(other, id);
      const loaded = await store.load(...args);
      if (mine === read && when === 'after') await move(other, id);
      return loaded;
    };
    const room = await roomAt(server({ ...store, load }), id);
    if (watched) await room.enter({ address: '', send: () => undefined, end: () => undefined });
    await move(other, id);
    reads = 0;
    room.rest();
    const shown = await welcomed(room);
    const kept = (await store.load(id)) as LoadedMatch;
    const before = replayed(
      { ...kept.match, state: shown?.standing?.state ?? 0 },
      kept.log.filter(({ n }) => n <= (shown?.standing?.state ?? 0)),
    );
    if (before === undefined) throw new Error('unreadable');
    expect(shown?.standing?.state).toBe(room.stored().state);
    expect(shown?.standing?.view).toEqual(viewFor(before.match, 'spectator'));
    await room.catchUp();
    const now = await welcomed(room);
    expect(now?.standing?.state).toBe(kept.match.state);
  },
);

test('a page that comes to a session just when it would be let go is told what happens there', async () => {
  const services = servicesOf(store);
  const sessions = openSessionService({
    rooms: openRooms(services),
    services,
    whatIf: () => Promise.reject(new Error('no bots here')),
  });
  const made = await sessions.create({
    format: 1,
    title: 'Monday',
    language: 'en',
    games: [{ scenario: 'intro' }],
    tableSize: 4,
    pace: 'untimed',
    lockStep: false,
    hints: false,
    keptDays: 1,
  });
  const room = await sessions.room(made.session);
  const told = new Promise<void>((done) => {
    void room?.enter({
      key: '',
      role: 'teacher',
      send: (name, ...args) => {
        if (name === 'session' && JSON.stringify(args).includes('Ada')) done();
      },
      end: (reason) => {
        throw new Error(reason);
      },
    });
  });
  await sessions.look();
  await sessions.join(made.code, 'Ada');
  await expect(told).resolves.toBeUndefined();
  await sessions.settled();
});
