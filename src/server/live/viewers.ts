import type { Seat } from '../../../rules/index';
import type { Room } from '../matches/room.types';
import type { LimitKind } from '../limit-kinds';
import { rateLimit } from './rate-limit';

/** What all pages of one viewer share, however many there are and however often they come back. */
export interface ViewerShare {
  pages: number;
  readonly mayAct: () => boolean;
  readonly maySay: () => boolean;
}

/** Keeps the shares of a room's viewers: of each seat, and of its spectators together. `onLimit` hears of what they do too often. */
export function openViewers(
  elapsed: () => number,
  onLimit: (kind: LimitKind) => void,
): (room: Room, seat: Seat | undefined) => ViewerShare {
  const rooms = new WeakMap<Room, Map<Seat | undefined, ViewerShare>>();
  return (room, seat) => {
    const shares = rooms.get(room) ?? new Map<Seat | undefined, ViewerShare>();
    rooms.set(room, shares);
    const share = shares.get(seat) ?? {
      pages: 0,
      mayAct: rateLimit(100, 20, elapsed, () => onLimit('acts')),
      maySay: rateLimit(6, 0.5, elapsed, () => onLimit('chat')),
    };
    shares.set(seat, share);
    return share;
  };
}
