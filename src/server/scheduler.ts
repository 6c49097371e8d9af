import type { SessionService } from './classroom/session-service';
import type { Rooms } from './matches/rooms';
import type { MatchStore } from './storage/match-store';

export interface Scheduler {
  readonly stop: () => Promise<void>;
}

interface SchedulerServices {
  readonly store: MatchStore;
  readonly rooms: Rooms;
  readonly sessions: SessionService;
  /** Other servers may write to the same database. */
  readonly othersWrite: boolean;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

const everySecond = 1_000;
/** Console and projector shall be at most a second behind, ms. */
const classEvery = 400;
const dueAtOnce = 200;
/** Seconds between the rarer rounds. */
const tidyEvery = 15;
const expiryEvery = 60;

/**
 * Looks once a second after what nobody asks for: clocks that ran out, bots whose server died, matches another server
 * moved on, old matches. All of it lies in the database, so it survives restarts and any server may do it.
 */
export function startScheduler({ store, rooms, sessions, othersWrite, now, report }: SchedulerServices): Scheduler {
  let round = 0;
  let working = Promise.resolve();

  async function look(): Promise<void> {
    round++;
    await store.heartbeat(now());
    for (const id of await store.due(now(), dueAtOnce)) {
      const room = await rooms.get(id);
      room?.wake().catch(report);
    }
    if (othersWrite) await catchUp();
    if (round % tidyEvery === 0) rooms.tidy();
    if (round % expiryEvery === 0) await sessions.removeExpired();
    if (round % expiryEvery === 0) for (const id of await store.removeExpired(now())) rooms.drop(id);
  }

  /** Open rooms learn what other servers wrote, should their messages be lost. */
  async function catchUp(): Promise<void> {
    const watched = [...rooms.all()].filter(({ subscribers }) => subscribers.size > 0);
    for (let i = 0; i < watched.length; i += dueAtOnce) {
      const some = watched.slice(i, i + dueAtOnce);
      const revisions = await store.revisions(some.map((room) => room.stored().id));
      for (const room of some) {
        const { id, revision } = room.stored();
        if (!revisions.has(id)) rooms.drop(id);
        else if ((revisions.get(id) ?? 0) > revision) await room.catchUp();
      }
    }
  }

  let looking = false;
  const classTimer = setInterval(() => {
    if (looking) return;
    looking = true;
    sessions
      .look()
      .catch(report)
      .finally(() => (looking = false));
  }, classEvery);
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    working = look()
      .catch(report)
      .finally(() => (busy = false));
  }, everySecond);
  return {
    async stop() {
      clearInterval(timer);
      clearInterval(classTimer);
      await working;
    },
  };
}
