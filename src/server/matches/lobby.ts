import { tidyCode } from '../../protocol/tidy-code';
import type { Seat } from '../../../rules/index';
import type { JoinMatch, MatchPage, MoveCode, NewMatch, OnlineRecord, SeatTaken } from '../../protocol/api';
import { pageSize } from '../../protocol/limits';
import type { MatchInfo } from '../../protocol/match-info';
import type { StoredMatch } from '../storage/documents/stored-match';
import { listedMatch, tableOf } from './match-info';
import { personAt, type MatchRecipe } from './match-recipe';
import { movesOf } from './replayed';
import type { Room } from './room.types';
import { ApiRefusal } from '../api-refusal';
import type { RoomServices } from './room-services';
import type { Rooms } from './rooms';
import { join, leave, newStoredMatch, rematchOf, seatOfCredential, startWithBots } from './seating';
import { hashOf, newCode, newSecret } from './secrets';
import { refreshed } from './stored-changes';

/** Everything people do around a match. Each call answers, or throws `ApiRefusal`. */
export interface Lobby {
  readonly create: (asked: NewMatch) => Promise<SeatTaken>;
  readonly list: (after: string | undefined) => Promise<MatchPage>;
  readonly info: (id: string) => Promise<MatchInfo>;
  readonly join: (id: string, asked: JoinMatch) => Promise<SeatTaken>;
  readonly leave: (id: string, credential: string) => Promise<void>;
  readonly start: (id: string, credential: string) => Promise<void>;
  readonly code: (id: string, credential: string) => Promise<MoveCode>;
  readonly redeem: (code: string) => Promise<SeatTaken>;
  readonly rematch: (id: string, credential: string) => Promise<SeatTaken>;
  readonly record: (id: string) => Promise<OnlineRecord>;
  readonly remove: (id: string, credential: string) => Promise<void>;
}

const idLength = 12;
const codeLength = 8;
const codeLife = 10 * 60_000;

export function openLobby(rooms: Rooms, services: RoomServices): Lobby {
  const { store, clock } = services;
  const { now, running } = clock;

  async function roomOf(id: string): Promise<Room> {
    const room = await rooms.get(id);
    // Tables of a teaching session are its teacher's alone to change.
    if (room === undefined || room.stored().table !== undefined) throw new ApiRefusal('unknown-match');
    return room;
  }

  async function change(room: Room, recipe: MatchRecipe): Promise<void> {
    const error = await room.change(recipe);
    if (error !== undefined) throw new ApiRefusal(error);
  }

  /** The room, and the seat its caller proved. */
  async function seated(id: string, credential: string): Promise<{ room: Room; seat: Seat; hash: string }> {
    const room = await roomOf(id);
    const hash = hashOf(credential);
    const seat = seatOfCredential(room.stored(), hash);
    if (seat === undefined) throw new ApiRefusal('not-seated');
    return { room, seat, hash };
  }

  async function hosted(id: string, credential: string): Promise<Room> {
    const { room, seat } = await seated(id, credential);
    if (seat !== room.stored().host) throw new ApiRefusal('not-host');
    return room;
  }

  async function stored(match: StoredMatch): Promise<void> {
    if (!(await store.create(refreshed(match, 1, clock)))) throw new ApiRefusal('busy');
    services.tell('A table was made.', tableOf(match));
    // A match of bots, or a full one, begins to move at once.
    if (match.status === 'playing') await (await roomOf(match.id)).wake();
  }

  function mayMake(): void {
    if (services.draining()) throw new ApiRefusal('draining');
  }

  return {
    async create(asked) {
      mayMake();
      const credential = newSecret();
      const match = newStoredMatch(asked, newCode(idLength), hashOf(credential), clock);
      if (typeof match === 'string') throw new ApiRefusal(match);
      await stored(match);
      return { match: match.id, seat: asked.seat, credential };
    },
    async list(after) {
      const found = await store.list(pageSize + 1, cursorOf(after));
      const page = found.slice(0, pageSize);
      const last = page.at(-1);
      const matches = page.map(listedMatch);
      return found.length > pageSize && last !== undefined
        ? { matches, after: `${last.createdAt}.${last.id}` }
        : { matches };
    },
    info: async (id) => (await roomOf(id)).info(),
    async join(id, asked) {
      const room = await roomOf(id);
      const credential = newSecret();
      const hash = hashOf(credential);
      await change(room, (match) => join(match, asked, hash, running()));
      return { match: id, seat: seatOfCredential(room.stored(), hash) ?? 0, credential };
    },
    async leave(id, credential) {
      const { room, seat, hash } = await seated(id, credential);
      await change(room, (match) => (seatOfCredential(match, hash) === seat ? leave(match, seat) : 'not-seated'));
      const { leftBy, status } = room.stored();
      if (leftBy === hash && status !== 'over') services.tell('A table was closed.', { match: id, why: 'left' });
    },
    async start(id, credential) {
      await change(await hosted(id, credential), (match) => startWithBots(match, running()));
    },
    async code(id, credential) {
      const { room, seat, hash } = await seated(id, credential);
      const code = newCode(codeLength);
      const before = codeAt(room.stored(), seat);
      await store.putCode({ hash: hashOf(code), match: id, seat, expiresAt: running() + codeLife });
      await change(room, (match) => {
        const person = personAt(match, seat);
        if (person?.credential !== hash) return 'not-seated';
        person.code = hashOf(code);
        return undefined;
      });
      if (before !== undefined) await store.takeCode(before, running());
      return { code, expiresAt: now() + codeLife };
    },
    async redeem(typed) {
      const codeHash = hashOf(tidyCode(typed));
      const code = await store.takeCode(codeHash, running());
      if (code === undefined) throw new ApiRefusal('unknown-code');
      const room = await roomOf(code.match);
      const credential = newSecret();
      const hash = hashOf(credential);
      await change(room, (match) => {
        const person = personAt(match, code.seat);
        if (person?.code !== codeHash) return 'unknown-code';
        delete person.code;
        person.credential = hash;
        return undefined;
      });
      return { match: code.match, seat: code.seat, credential };
    },
    async rematch(id, credential) {
      const { room, seat } = await seated(id, credential);
      const match = room.stored();
      if (match.status !== 'over') throw new ApiRefusal('not-over');
      if (match.rematch === undefined) {
        mayMake();
        const next = rematchOf(match, newCode(idLength), clock);
        await stored(next);
        await change(room, (old) => void (old.rematch ??= next.id));
        if (room.stored().rematch !== next.id) {
          // Somebody else was faster: theirs is the one.
          await store.remove(next.id);
          rooms.drop(next.id);
          services.tell('A table was removed.', { match: next.id, why: 'made twice' });
        }
      }
      return { match: room.stored().rematch ?? id, seat, credential };
    },
    async record(id) {
      const loaded = await store.load(id, 0, Number.MAX_SAFE_INTEGER);
      if (loaded === undefined || loaded.match.table !== undefined) throw new ApiRefusal('unknown-match');
      const { title, createdAt, updatedAt, rules, options, seed, seats, status } = loaded.match;
      if (status !== 'over' && status !== 'closed') throw new ApiRefusal('not-over');
      return {
        title,
        createdAt,
        updatedAt,
        rules,
        options,
        seed,
        moves: movesOf(loaded.log),
        seats: seats.map((seat) => ({
          name: seat.kind === 'open' ? '' : seat.name,
          kind: seat.kind === 'human' ? 'human' : 'bot',
          level: seat.kind === 'bot' ? seat.level : 'normal',
          temperament: seat.kind === 'bot' ? seat.temperament : 'even',
        })),
      };
    },
    async remove(id, credential) {
      const { leftBy } = (await roomOf(id)).stored();
      if (leftBy === undefined || leftBy !== hashOf(credential)) await hosted(id, credential);
      await store.remove(id);
      rooms.drop(id);
      services.announce(id, Number.MAX_SAFE_INTEGER);
      services.tell('A table was removed.', { match: id, why: 'deleted' });
    },
  };
}

/** Hash of the code that carries a seat to another device, if its owner asked for one. */
function codeAt({ seats }: StoredMatch, seat: Seat): string | undefined {
  const person = seats[seat];
  return person?.kind === 'human' ? person.code : undefined;
}

function cursorOf(after: string | undefined): { createdAt: number; id: string } | undefined {
  const [, at, id] = /^(\d{1,15})\.(\w{1,20})$/.exec(after ?? '') ?? [];
  if (after !== undefined && id === undefined) throw new ApiRefusal('malformed');
  return id === undefined ? undefined : { createdAt: Number(at), id };
}
