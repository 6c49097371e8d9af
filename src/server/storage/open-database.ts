import type { Kysely } from 'kysely';
import { openThread } from '../threads/thread';
import type { FileGroup } from './file-writer';
import { pulseWrite, writesOf } from './file-writes';
import type { WriteGroup } from './grouped-commits';
import { openPostgresServer, writers } from './postgres-server';
import type { Tables } from './schema';
import { openSqliteFile } from './sqlite-file';
import { writeGroup } from './write-group';
import type { FileWork } from './write-worker';

/** Where matches are kept: a file of the embedded database, or a PostgreSQL server. */
export type DatabasePlace = { readonly file: string } | { readonly postgres: string };

export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly write: WriteGroup;
  /** Notes that a server runs at a time, ms since 1970. */
  readonly pulse: (at: number) => Promise<void>;
  /** How many groups may be written at once. */
  readonly lanes: number;
  readonly close: () => Promise<void>;
}

/** Opens a database. `writer`: the built thread that writes to a file. */
export const openDatabase = (place: DatabasePlace, writer: URL): OpenDatabase =>
  'file' in place ? openFile(place.file, writer) : openPostgres(place.postgres);

/** How much a power cut may cost; the end of the process alone costs nothing. ms. */
const settleEvery = 1_000;

function openFile(file: string, script: URL): OpenDatabase {
  const db = openSqliteFile(file);
  const writer = openThread<FileGroup, boolean[]>(script, { file, work: 'write' } satisfies FileWork);
  const settler = openThread<undefined, void>(script, { file, work: 'settle' } satisfies FileWork);
  let unsettled = false;
  const write = (group: FileGroup): Promise<boolean[]> => {
    unsettled = true;
    return writer.ask(group);
  };
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
    write: (commits) => write(commits.map(writesOf)),
    pulse: async (at) => void (await write([[pulseWrite(at)]])),
    lanes: 1,
    async close() {
      clearInterval(timer);
      await settle();
      await writer.close();
      await settler.close();
      await db.destroy();
    },
  };
}

function openPostgres(url: string): OpenDatabase {
  const db = openPostgresServer(url);
  return {
    db,
    write: (commits) => writeGroup(db, commits),
    pulse: async (at) => {
      await db
        .insertInto('pulse')
        .values({ id: 1, at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
        .execute();
    },
    lanes: writers,
    close: () => db.destroy(),
  };
}
