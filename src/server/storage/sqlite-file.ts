import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import type { Tables } from './schema';

/** Opens a file of the embedded database; makes it and its folder when they are not there. What is committed is on disk. */
export const openSqliteFile = (file: string): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: plainSqliteFile(file) }) });

/** The same, to be asked in its own words. */
export function plainSqliteFile(file: string): Sqlite.Database {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 5000');
  return database;
}
