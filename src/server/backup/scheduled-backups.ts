import { rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Logger } from 'pino';
import type { Clock } from '../clock/clock';
import type { BackupSettings } from '../settings';
import type { DatabasePlace } from '../storage/sql/open-database';
import { isFull, isShut } from '../storage/sql/sqlite-file';
import { openThread } from '../threads/thread';
import { unfinishedEnding, type BackedUp } from './backup';
import { openBackupFolder } from './backup-folder';
import type { BackupOrder } from './backup-worker';
import { pickOneServer } from './one-server';

/** Backups that a running server makes by itself. */
export interface ScheduledBackups {
  /** Makes one where it is due; never rejects. */
  readonly look: () => Promise<void>;
  /** Seconds since the last good one; Infinity where there is none, NaN where another server makes them. */
  readonly age: () => number;
  /** Gives up the one that is being made. */
  readonly stop: () => Promise<void>;
}

export interface BackupServices {
  readonly place: DatabasePlace;
  /** Tells the database from others. */
  readonly mark: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** Counts tries. */
  readonly count: (result: 'made' | 'failed') => void;
  /** The built thread that makes them. */
  readonly worker: URL;
}

/** Until what went wrong is tried again, ms. */
const longestRetry = 60 * 60_000;
/** Until a server looks whether it has become the one that makes them, ms. */
const lookEvery = 10_000;
/** What stays free for the database where backups lie on its disk, bytes. */
const sparedBeside = 16_000_000;

/** The last good backup: when it was made by a clock that nobody sets, and by the one that dates files, ms. */
interface Made {
  readonly elapsed: number;
  readonly at: number;
}

/**
 * Makes backups of a database in a folder while the server runs. One is due when the server ran for so long since the last,
 * or that is so old by its date: so neither a restart nor a machine that sleeps at night leaves one out. A clock that was set
 * back, to before that date, delays none; one that leaps on makes one too many at most.
 */
export function openScheduledBackups(
  { folder, every, keep }: BackupSettings,
  { place, mark, clock, log, count, worker }: BackupServices,
): ScheduledBackups {
  const thread = openThread<BackupOrder, BackedUp>(worker);
  const server = pickOneServer(place);
  const kept = openBackupFolder(folder, mark);
  const retry = Math.min(every, longestRetry);
  let made: Made | undefined;
  let another = false;
  let nextLook = 0;
  let failing = false;
  let stopping = false;

  function isDue({ elapsed, at }: Made): boolean {
    return clock.elapsed() - elapsed >= every || clock.now() - at >= every;
  }

  /** When the last one was made, as the folder tells it. A date still to come says that a clock was wrong, by so much. */
  function lastMade(): Made | undefined {
    const newest = kept.newest();
    if (newest === undefined) return undefined;
    return { elapsed: clock.elapsed() - Math.abs(clock.now() - newest.at), at: newest.at };
  }

  async function make(): Promise<void> {
    // What is beyond that is gone first, so that keeping fewer makes room.
    const before = kept.keepOnly(keep);
    const [began, at] = [clock.elapsed(), clock.now()];
    const file = kept.next(at);
    const spared = 'file' in place && isOneDisk(folder, dirname(place.file)) ? sparedBeside : 0;
    const held = await thread.ask({ place, file, now: at, spared }).catch((error: unknown) => {
      // A thread that was ended leaves it.
      rmSync(file + unfinishedEnding, { force: true });
      throw error;
    });
    made = { elapsed: began, at };
    const after = kept.keepOnly(keep);
    if (after.stay.length > 0) log.warn({ files: after.stay }, 'Old backups cannot be removed: remove them by hand.');
    count('made');
    const removed = before.removed + after.removed;
    const about = { file: basename(file), ...held, ms: Math.round(clock.elapsed() - began), removed };
    if (failing) log.warn(about, 'A backup was made and checked: they work again.');
    else log.info(about, 'A backup was made and checked.');
    failing = false;
  }

  function fail(error: unknown): void {
    failing = true;
    nextLook = clock.elapsed() + retry;
    count('failed');
    const problem = whatToDo(folder, error instanceof Error ? error.message : String(error));
    const minutes = Math.round(retry / 60_000);
    log.error({ problem }, `No backup could be made; those made before stay. It is tried again in ${minutes} minutes.`);
  }

  return {
    async look() {
      if (stopping || clock.elapsed() < nextLook || (made !== undefined && !isDue(made))) return;
      try {
        another = !(await server.isThis().catch((error: unknown) => {
          if (!another) throw error;
          // Nothing went wrong with backups that are not this server's to make.
          return false;
        }));
        // Nobody else closes what was opened since.
        if (stopping) return await server.close();
        if (another) {
          made = undefined;
          nextLook = clock.elapsed() + lookEvery;
          return;
        }
        made ??= lastMade();
        kept.prepare();
        if (made === undefined || isDue(made)) await make();
      } catch (error) {
        if (!stopping) fail(error);
      }
    },
    age: () => (another ? NaN : made === undefined ? Infinity : (clock.elapsed() - made.elapsed) / 1_000),
    async stop() {
      stopping = true;
      await thread.close();
      await server.close();
    },
  };
}

const isOneDisk = (one: string, other: string): boolean => statSync(one).dev === statSync(other).dev;

/** A sentence for whoever runs the server. */
function whatToDo(folder: string, problem: string): string {
  if (isFull(problem))
    return `There is no room left for a backup in ${folder} (${problem}). Make some, have fewer kept by BACKUP_KEEP, or name another folder in BACKUP_DIR.`;
  if (/ENOTDIR|EEXIST/.test(problem)) return `${folder} is no folder (${problem}). Name one in BACKUP_DIR.`;
  if (isShut(problem))
    return `${folder} can't be written (${problem}). Give the user who runs the server that folder, or name another in BACKUP_DIR.`;
  return problem;
}
