import type { RoomServices } from '../matches/room-services';
import type { Rooms } from '../matches/rooms';
import type { SessionRecord } from '../../teaching/session-record';
import type { WhatIf } from '../../teaching/what-if';

/** What sessions need of the server around them. */
export interface ClassServices {
  readonly rooms: Rooms;
  readonly services: RoomServices;
  /** Plays a session's matches on with bots, in the background. */
  readonly whatIf: (record: SessionRecord, progress: (done: number, of: number) => void) => Promise<WhatIf>;
}
