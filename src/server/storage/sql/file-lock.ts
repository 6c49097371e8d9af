import Sqlite from 'libsql';
import { StoreTrouble } from '../match-store';
import { makePrivate } from './private-file';
import { whatToDo } from './sqlite-file';

/** Another process has the lock. */
export class Locked extends Error {}

/**
 * Keeps other processes from a file of the embedded database until it is let go, or this process ends, however it does: the
 * system itself holds the lock, on a file beside it. Returns what lets it go. @throws Locked, or StoreTrouble that names the file
 */
export function lockFile(file: string): () => void {
  let lock: Sqlite.Database | undefined;
  try {
    makePrivate(`${file}.lock`);
    lock = new Sqlite(`${file}.lock`);
    lock.exec('begin exclusive');
  } catch (error) {
    lock?.close();
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY')
      throw new Locked(`Another server, or a restore, has ${file}.`, { cause: error });
    throw new StoreTrouble(whatToDo(file, error instanceof Error ? error.message : String(error)), { cause: error });
  }
  return () => void lock?.close();
}
