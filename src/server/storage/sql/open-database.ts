import type { Kysely } from 'kysely';
import type { Pulse } from '../../clock/pulse';
import { openThread } from '../../threads/thread';
import { openFileWriter } from './file-writer';
import { pulseStatements, stepStatements, type Statement } from './step-statements';
import { groupedCommits } from './grouped-commits';
import { openPostgresServer, writers } from './postgres-server';
import type { Tables } from './schema';
import { openSqliteFile } from './sqlite-file';
import { postgresQuery, writeGroup } from './write-group';
import type { Commit } from '../documents/stored-match';

/** Where matches are kept: a file of the embedded database, or a PostgreSQL server. */
export type DatabasePlace = { readonly file: string } | { readonly postgres: string };

export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  /** Writes a step; false when its revision was taken. */
  readonly commit: (commit: Commit) => Promise<boolean>;
  /** Writes what is given of the pulse. */
  readonly mark: (pulse: Partial<Pulse>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a database. `settler`: the built thread that waits for the disk where it is a file. */
export const openDatabase = (place: DatabasePlace, settler: URL): OpenDatabase =>
  'file' in place ? openFile(place.file, settler) : openPostgres(place.postgres);

/** How much a power cut may cost; the end of the process alone costs nothing. ms. */
const settleEvery = 1_000;

/**
 * Steps are written where they are made, one by one: the system takes one in a tenth of a millisecond, less than another
 * thread would need to wake. Waiting for the disk is left to a thread of its own.
 */
function openFile(file: string, script: URL): OpenDatabase {
  const db = openSqliteFile(file);
  const writer = openFileWriter(file);
  const settler = openThread<undefined, void>(script, file);
  let unsettled = false;
  async function written(writes: readonly Statement[]): Promise<boolean> {
    unsettled = true;
    return writer.write(writes);
  }
  async function settle(): Promise<void> {
    if (!unsettled || settler.waiting() > 0) return;
    unsettled = false;
    // What went wrong is tried again; should the disk be broken, writing says so.
    await settler.ask(undefined).catch(() => (unsettled = true));
  }
  const timer = setInterval(() => void settle(), settleEvery);
  timer.unref();
  return {
    db,
    commit: (commit) => written(stepStatements(commit)),
    async mark(pulse) {
      // Each by itself: after one that changes nothing a step writes no more.
      for (const statement of pulseStatements(pulse)) await written([statement]);
    },
    async close() {
      clearInterval(timer);
      await settle();
      await settler.close();
      writer.close();
      await db.destroy();
    },
  };
}

function openPostgres(url: string): OpenDatabase {
  const db = openPostgresServer(url);
  return {
    db,
    commit: groupedCommits((commits) => writeGroup(db, commits), writers),
    async mark(pulse) {
      for (const statement of pulseStatements(pulse)) await db.executeQuery(postgresQuery(statement));
    },
    close: () => db.destroy(),
  };
}
