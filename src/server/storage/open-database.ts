import type { Kysely } from 'kysely';
import { openThread } from '../threads/thread';
import type { FileGroup } from './file-writer';
import { pulseWrite, writesOf } from './file-writes';
import type { WriteGroup } from './grouped-commits';
import { openPostgresServer, writers } from './postgres-server';
import type { Tables } from './schema';
import { openSqliteFile } from './sqlite-file';
import { writeGroup } from './write-group';

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

function openFile(file: string, script: URL): OpenDatabase {
  const db = openSqliteFile(file);
  const writer = openThread<FileGroup, boolean[]>(script, file);
  return {
    db,
    write: (commits) => writer.ask(commits.map(writesOf)),
    pulse: async (at) => void (await writer.ask([[pulseWrite(at)]])),
    lanes: 1,
    async close() {
      await writer.close();
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
