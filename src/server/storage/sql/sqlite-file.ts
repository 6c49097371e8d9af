import { statSync } from 'node:fs';
import { Kysely, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import { StoreTrouble } from '../match-store';
import { makePrivate } from './private-file';
import type { Tables } from './schema';

/** Opens a file of the embedded database; makes it and its folder when they are not there. */
export const openSqliteFile = (file: string): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: plainSqliteFile(file) }) });

/**
 * The same, to be asked in its own words. What is committed outlives the process, however it ends: it is with the
 * system, in the file's log. That the disk itself has it is seen to by whoever carries the log into the file.
 * @throws StoreTrouble that names the file and says what to do
 */
export function plainSqliteFile(file: string): Sqlite.Database {
  try {
    makePrivate(file);
    const database = new Sqlite(file);
    // First: whoever closes the file at this moment holds it.
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('wal_autocheckpoint = 0');
    return database;
  } catch (error) {
    throw new StoreTrouble(whatToDo(file, error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/** Bytes of a file of the embedded database, with what SQLite keeps beside it. */
export const fileSize = (file: string): number =>
  ['', '-wal', '-shm'].reduce((sum, end) => sum + (statSync(file + end, { throwIfNoEntry: false })?.size ?? 0), 0);

/** A sentence for whoever runs the server. */
export function whatToDo(file: string, problem: string): string {
  if (/not a database|malformed|corrupt/i.test(problem))
    return `${file} is damaged, or no database (${problem}). Move it away and start again, or put a backup in its place: npm run restore -- FILE`;
  if (isShut(problem))
    return `${file} can't be written (${problem}). Give the user who runs the server its folder, or name another in DATA_DIR.`;
  if (isFull(problem))
    return `There is no room left on the disk of ${file} (${problem}). Make some, or name another folder in DATA_DIR.`;
  return `${file}: ${problem}`;
}

/** Whether the system says that it may not be written; Node says ENOENT of a folder it can't make on such a disk. */
export const isShut = (problem: string): boolean =>
  /EACCES|EPERM|EROFS|ENOENT.*mkdir|readonly|read-only|unable to open/i.test(problem);

/** Whether the system says that the disk has no room left. */
export const isFull = (problem: string): boolean => /ENOSPC|EDQUOT|is full/i.test(problem);
