import { openDocuments, type OpenDocuments } from '../storage/documents/open-documents';
import { openRoom } from './room';
import type { Room } from './room.types';
import type { RoomServices } from './room-services';

/** The matches open on this server. */
export interface Rooms extends Pick<OpenDocuments<Room>, 'get' | 'open' | 'all'> {
  /** Closes the room of a match that is gone. */
  readonly drop: (id: string) => void;
  /** Lets go of what nobody has used for a while. */
  readonly tidy: () => void;
}

/** Positions are let go after this time without a move, rooms without subscribers too; ms. */
const idleAfter = 60_000;

export function openRooms(services: RoomServices): Rooms {
  const rooms: OpenDocuments<Room> = openDocuments(async (id) => {
    const loaded = await services.store.load(id, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    return loaded === undefined ? undefined : openRoom(loaded, services, () => rooms.close(id));
  });
  return {
    get: rooms.get,
    open: rooms.open,
    all: rooms.all,
    drop(id) {
      for (const subscriber of rooms.open(id)?.subscribers ?? []) subscriber.end('deleted');
      rooms.close(id);
    },
    tidy() {
      for (const room of rooms.all()) {
        if (services.clock.elapsed() - room.lastBusy() < idleAfter) continue;
        room.rest();
        if (room.subscribers.size === 0) rooms.close(room.stored().id);
      }
    },
  };
}
