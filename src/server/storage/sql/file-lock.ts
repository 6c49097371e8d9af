import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'libsql';

/** Another process has the lock. */
export class Locked extends Error {}

/**
 * Keeps other processes from a file of the embedded database until it is let go, or this process ends, however it does: the
 * system itself holds the lock, on a file beside it. Returns what lets it go. @throws Locked
 */
export function lockFile(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Sqlite(`${file}.lock`);
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (!(error instanceof Sqlite.SqliteError) || error.code !== 'SQLITE_BUSY') throw error;
    throw new Locked(`Another server, or a restore, has ${file}.`, { cause: error });
  }
  return () => void lock.close();
}
