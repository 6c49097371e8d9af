import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types as pgTypes } from 'pg';
import { openThread } from '../threads/thread';
import type { WriteGroup } from './grouped-commits';
import type { Tables } from './schema';
import { openSqliteFile } from './sqlite-file';
import type { Commit } from './stored-match';
import { writeGroup } from './write-group';

/** Where matches are kept: a file of the embedded database, or a PostgreSQL server. */
export type DatabasePlace = { readonly file: string } | { readonly postgres: string };

export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly write: WriteGroup;
  /** How many groups may be written at once. */
  readonly lanes: number;
  readonly close: () => Promise<void>;
}

const int8 = 20;
const connections = 8;

/** Opens a database. `writer`: the built thread that writes to a file. */
export const openDatabase = (place: DatabasePlace, writer: URL): OpenDatabase =>
  'file' in place ? openFile(place.file, writer) : openPostgres(place.postgres);

function openFile(file: string, script: URL): OpenDatabase {
  const db = openSqliteFile(file);
  const writer = openThread<readonly Commit[], boolean[]>(script, file);
  return {
    db,
    write: writer.ask,
    lanes: 1,
    async close() {
      await writer.close();
      await db.destroy();
    },
  };
}

function openPostgres(connectionString: string): OpenDatabase {
  // Times and revisions stay far below 2^53: plain numbers, as from the embedded database.
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === int8 ? Number : pgTypes.getTypeParser(oid, format),
  };
  const pool = new Pool({
    connectionString,
    max: connections + 2,
    connectionTimeoutMillis: 3_000,
    query_timeout: 10_000,
    types,
  });
  // A connection that breaks while nobody uses it: the next query opens another.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, write: (commits) => writeGroup(db, commits), lanes: connections, close: () => db.destroy() };
}
