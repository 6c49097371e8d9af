import type { Rooms } from './rooms';

/** How many people have a page open, of a match or, by their keys, of a session; each spectator counts as one. */
export function countPeople(rooms: Rooms, atSessions: readonly string[]): number {
  const known = new Set(atSessions);
  let spectators = 0;
  for (const { subscribers } of rooms.all())
    for (const { credential, seesAll } of subscribers) {
      if (credential !== undefined) known.add(credential);
      // A teacher is at the console.
      else if (seesAll !== true) spectators++;
    }
  return known.size + spectators;
}
