import { sql, type Kysely } from 'kysely';
import type { DatabasePlace } from '../storage/sql/open-database';
import { migrate, pulseRows, rebuild, tableKeys, type Tables } from '../storage/sql/schema';
import { lockFile, Locked } from '../storage/sql/file-lock';
import { BadBackup, checkedBackup, rowsOf, type BackupRow, type TableName } from './backup-file';
import { connect } from './connect';

const rowsAtOnce = 200;
/** Servers write their pulse once a second; one older than this is of none that runs, nor one to come: there the clock was set back. ms. */
const pulseFor = 5_000;

/**
 * Puts a backup into a database, whole or not at all. What is there is lost, which `replace` has to allow. Returns the
 * number of matches. @throws BadBackup, before anything is changed
 */
export async function restore(place: DatabasePlace, file: string, replace: boolean, now: number): Promise<number> {
  const { schema } = await checkedBackup(file);
  const unlock = 'file' in place ? lockForRestore(place.file) : undefined;
  const db = connect(place);
  try {
    await migrate(db);
    return await db.transaction().execute(async (transaction) => {
      await refuseToHarm(transaction, replace, now);
      let matches = 0;
      await rebuild(transaction, schema, async () => {
        matches = await fill(transaction, file);
      });
      return matches;
    });
  } finally {
    await db.destroy();
    unlock?.();
  }
}

/** No server may start meanwhile either. @throws BadBackup when one runs */
function lockForRestore(file: string): () => void {
  try {
    return lockFile(file);
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    throw new BadBackup('A server runs on this database. Stop it, and try again.');
  }
}

async function refuseToHarm(db: Kysely<Tables>, replace: boolean, now: number): Promise<void> {
  const pulse = await db.selectFrom('pulse').select('at').where('id', '=', pulseRows.at).executeTakeFirst();
  if (pulse !== undefined && Math.abs(now - pulse.at) < pulseFor)
    throw new BadBackup('A server runs on this database. Stop it, wait five seconds, and try again.');
  if (replace) return;
  for (const table of Object.keys(tableKeys) as TableName[]) {
    if (table === 'pulse') continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0)
      throw new BadBackup('This database is not empty. --replace deletes what it holds, and restores the backup.');
  }
}

async function fill(db: Kysely<Tables>, file: string): Promise<number> {
  let matches = 0;
  let table: TableName | undefined;
  let rows: BackupRow[] = [];
  const flush = async (): Promise<void> => {
    if (table !== undefined && rows.length > 0) await insert(db, table, rows);
    rows = [];
  };
  for await (const next of rowsOf(file)) {
    if (next.table !== table || rows.length === rowsAtOnce) await flush();
    table = next.table;
    rows.push(next.row);
    if (table === 'matches') matches++;
  }
  await flush();
  return matches;
}

async function insert(db: Kysely<Tables>, table: TableName, rows: readonly BackupRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => sql.val(row[column])))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(
    values,
  )}`.execute(db);
}
