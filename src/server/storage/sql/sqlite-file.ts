import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import type { Tables } from './schema';

/** Opens a file of the embedded database; makes it and its folder when they are not there. */
export const openSqliteFile = (file: string): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: plainSqliteFile(file) }) });

/**
 * The same, to be asked in its own words. What is committed outlives the process, however it ends: it is with the
 * system, in the file's log. That the disk itself has it is seen to by whoever carries the log into the file.
 */
export function plainSqliteFile(file: string): Sqlite.Database {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('wal_autocheckpoint = 0');
  database.pragma('busy_timeout = 5000');
  return database;
}
