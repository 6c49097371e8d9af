import { plainSqliteFile } from './sqlite-file';

/** What SQLite says of a checkpoint; sizes in pages. */
interface Checkpoint {
  readonly log: number;
}

/** A log longer than this, some 16 MB, is begun anew, for which writing has to stop for a moment; pages. */
const longestLog = 4_000;

/** How long to wait for whoever reads, a backup most of all: who writes waits as long; ms. */
const patience = 50;

/** Opens a file to carry its log over into it, until the disk has all that was written before. Writing goes on meanwhile. */
export function openFileSettler(file: string): () => void {
  const database = plainSqliteFile(file);
  database.pragma(`busy_timeout = ${patience}`);
  return () => {
    const [done] = database.pragma('wal_checkpoint(PASSIVE)') as readonly Checkpoint[];
    if ((done?.log ?? 0) > longestLog) database.pragma('wal_checkpoint(RESTART)');
  };
}
