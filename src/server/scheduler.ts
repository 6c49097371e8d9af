import type { ScheduledBackups } from './backup/scheduled-backups';
import type { Break, KeptClock } from './clock/clock';
import { longestSure } from './clock/retention';
import type { SessionService } from './classroom/session-service';
import type { RoomServices } from './matches/room-services';
import type { Rooms } from './matches/rooms';
import { NewerDocument } from './storage/documents/document-text';
import { writeAnyway } from './storage/documents/versioned-document';
import type { MatchStore } from './storage/match-store';

export interface Scheduler {
  readonly stop: () => Promise<void>;
}

interface SchedulerServices {
  readonly store: MatchStore;
  readonly rooms: Rooms;
  readonly sessions: SessionService;
  readonly tell: RoomServices['tell'];
  readonly backups: ScheduledBackups | undefined;
  /** Other servers may write to the same database. */
  readonly othersWrite: boolean;
  readonly clock: KeptClock;
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
export function startScheduler({
  store,
  rooms,
  sessions,
  tell,
  backups,
  othersWrite,
  clock,
  report,
}: SchedulerServices): Scheduler {
  let round = 0;
  /** Matches that a newer server keeps: they stay due here, for as long as it does not play them. */
  const left = new Set<string>();

  async function look(): Promise<void> {
    round++;
    for (const id of await store.due(clock.running(), dueAtOnce + left.size)) {
      if (left.has(id)) continue;
      // One that cannot be opened keeps no other waiting.
      const room = await rooms.get(id).catch((error: unknown) => {
        if (error instanceof NewerDocument) left.add(id);
        report(error);
        return undefined;
      });
      room?.wake().catch(report);
    }
    if (othersWrite) await catchUp();
    if (round % tidyEvery === 0) rooms.tidy();
    if (round % expiryEvery === 1) await removeExpired();
  }

  /** Pages count on from what they were told, so they are told anew where time broke off. */
  async function lookAtClock(): Promise<void> {
    const broke = await clock.look();
    if (broke === undefined) return;
    for (const room of rooms.all()) room.tellClocks();
    // Where other servers write, theirs may be the right clocks.
    if (Math.abs(broke.leap) > longestSure && !othersWrite) await redate(broke);
  }

  /**
   * Sets the dates right of what was made, or used, while the machine's clock was wrong: shortly before it leapt on, or after
   * the time to which it was set back. What is new would else be deleted as old, and the other way round.
   */
  async function redate({ from, leap }: Break): Promise<void> {
    const since = from + Math.min(leap, -longestSure);
    await sessions.redate(since, from, leap);
    for (const id of await store.madeBetween(since, from)) {
      const room = rooms.get(id);
      await room.then((one) => one?.change((match) => void (match.createdAt += leap))).catch(report);
    }
    for (const room of rooms.all()) await room.change(() => writeAnyway).catch(report);
  }

  async function removeExpired(): Promise<void> {
    const before = clock.deletable();
    await sessions.removeExpired(before);
    await store.removeCodes(clock.running());
    for (const id of await store.removeExpired(before)) {
      rooms.drop(id);
      tell('A table was removed.', { match: id, why: 'expired' });
    }
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
        else if ((revisions.get(id) ?? 0) > revision) await room.catchUp().catch(report);
      }
    }
  }

  const timers = [
    every(everySecond, lookAtClock, report),
    every(classEvery, sessions.look, report),
    every(everySecond, look, report),
    ...(backups === undefined ? [] : [every(everySecond, backups.look, report)]),
  ];
  return {
    async stop() {
      await Promise.all(timers.map((stop) => stop()));
    },
  };
}

/** Does something again and again, `ms` apart, never twice at once. Returns what stops that, and waits for what was begun. */
function every(ms: number, work: () => Promise<void>, report: (error: unknown) => void): () => Promise<void> {
  let working: Promise<void> | undefined;
  const timer = setInterval(() => {
    working ??= work()
      .catch(report)
      .finally(() => (working = undefined));
  }, ms);
  return async () => {
    clearInterval(timer);
    await working;
  };
}
