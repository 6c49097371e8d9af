import { openRoom } from './room';
import type { Room } from './room-door';
import type { RoomServices } from './room-services';

/** The matches open on this server. */
export interface Rooms {
  /** The room of a match, opened when it was not; undefined when there is no such match. */
  readonly get: (id: string) => Promise<Room | undefined>;
  /** The room, only if it is open here. */
  readonly open: (id: string) => Room | undefined;
  readonly all: () => Iterable<Room>;
  /** Closes the room of a match that is gone. */
  readonly drop: (id: string) => void;
  /** Lets go of what nobody has used for a while. */
  readonly tidy: () => void;
}

/** Positions are let go after this time without a move, rooms without onlookers too; ms. */
const idleAfter = 60_000;

export function openRooms(services: RoomServices): Rooms {
  const rooms = new Map<string, Promise<Room | undefined>>();
  const opened = new Map<string, Room>();

  async function load(id: string): Promise<Room | undefined> {
    const loaded = await services.store.load(id, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    if (loaded === undefined) return undefined;
    const room = openRoom(loaded, services);
    opened.set(id, room);
    return room;
  }

  return {
    async get(id) {
      const found = rooms.get(id) ?? load(id);
      rooms.set(id, found);
      try {
        const room = await found;
        if (room === undefined) rooms.delete(id);
        return room;
      } catch (error) {
        rooms.delete(id);
        throw error;
      }
    },
    open: (id) => opened.get(id),
    all: () => opened.values(),
    drop(id) {
      for (const onlooker of opened.get(id)?.onlookers ?? []) onlooker.end('deleted');
      opened.delete(id);
      rooms.delete(id);
    },
    tidy() {
      for (const [id, room] of opened) {
        if (services.now() - room.lastBusy() < idleAfter) continue;
        room.rest();
        if (room.onlookers.size > 0) continue;
        opened.delete(id);
        rooms.delete(id);
      }
    },
  };
}
