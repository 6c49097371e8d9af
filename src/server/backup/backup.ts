import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DatabasePlace } from '../storage/sql/open-database';
import { privateFile } from '../storage/sql/private-file';
import { tableKeys, type Tables } from '../storage/sql/schema';
import {
  BadBackup,
  backupFormat,
  checkedBackup,
  type BackupHeader,
  type BackupRow,
  type RowCounts,
  type TableName,
} from './backup-file';
import { connect } from './connect';

/** What a backup holds. */
export interface BackedUp {
  readonly matches: number;
  readonly moves: number;
  readonly sessions: number;
  /** Its size. */
  readonly bytes: number;
}

const rowsAtOnce = 500;

/** Ending of a file that is not whole yet. */
export const unfinishedEnding = '.unfinished';

/**
 * Writes all of a database as it is at one moment into a new file, while servers go on, and reads it back. The file is there
 * whole or not at all. `spared`: bytes of its disk that stay free, or it is given up.
 * @throws BadBackup when there is nothing to read, a file to lose, or what was read back is not what the database holds
 */
export async function backUp(place: DatabasePlace, file: string, now: number, spared = 0): Promise<BackedUp> {
  if (existsSync(file)) throw new BadBackup(`${file} is there already: name another file.`);
  if ('file' in place && !existsSync(place.file)) throw new BadBackup(`There is no database at ${place.file}.`);
  const db = connect(place);
  const unfinished = `${file}${unfinishedEnding}`;
  try {
    const out = await open(unfinished, 'w', privateFile);
    try {
      const tables = await tablesOf(db);
      const held = await db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (snapshot) => {
          // Before anything is read: tables that are being restored would be seen as empty.
          if ('postgres' in place && tables.length > 0)
            await sql`lock table ${sql.join(tables.map((name) => sql.table(name)))} in access share mode`.execute(
              snapshot,
            );
          return writeAll(snapshot, tables, now, async (text) => {
            if (spared > 0) await refuseToFill(dirname(file), spared + Buffer.byteLength(text));
            await out.appendFile(text);
          });
        });
      await out.sync();
      await out.close();
      await refuseWhatDiffers(unfinished, held);
      await rename(unfinished, file);
      await settleFolder(dirname(file));
      const { size: bytes } = await stat(file);
      const of = (table: TableName): number => held.get(table) ?? 0;
      return { matches: of('matches'), moves: of('log'), sessions: of('sessions'), bytes };
    } finally {
      await out.close().catch(() => undefined);
      await rm(unfinished, { force: true });
    }
  } finally {
    await db.destroy();
  }
}

/** Whoever plays needs the disk more than a backup does. @throws BadBackup where less than so many bytes are left */
async function refuseToFill(folder: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < needed)
    throw new BadBackup(`ENOSPC: only ${Math.floor((bavail * bsize) / 1e6)} MB are left for what people play`);
}

/** Reads a backup back. @throws BadBackup unless it is whole and has as many rows as the database */
async function refuseWhatDiffers(file: string, held: RowCounts): Promise<void> {
  const { counts } = await checkedBackup(file);
  for (const [table, rows] of held)
    if ((counts.get(table) ?? 0) !== rows)
      throw new BadBackup(`${file} holds ${counts.get(table) ?? 0} rows of ${table}, the database ${rows}.`);
}

/** Has the disk know the names in a folder. */
async function settleFolder(folder: string): Promise<void> {
  let names: FileHandle | undefined;
  try {
    names = await open(folder);
    await names.sync();
  } catch {
    // Some systems open no folders.
  } finally {
    await names?.close();
  }
}

/** Writes everything a database holds; how much it says that is. */
async function writeAll(
  db: Transaction<Tables>,
  tables: readonly TableName[],
  now: number,
  out: (text: string) => Promise<void>,
): Promise<RowCounts> {
  const hash = createHash('sha256');
  const write = async (values: readonly unknown[]): Promise<void> => {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    hash.update(text);
    await out(text);
  };
  const schema = tables.length === 0 ? undefined : await schemaOf(db);
  if (schema === undefined) throw new BadBackup('This database holds nothing of Hundred Models.');
  await write([{ hundredModels: 'backup', format: backupFormat, schema, at: now } satisfies BackupHeader]);
  const held = new Map<TableName, number>();
  let rows = 0;
  for (const table of tables) {
    for await (const page of pagesOf(db, table)) {
      await write(page.map((row) => ({ table, row })));
      rows += page.length;
    }
    held.set(table, await countOf(db, table));
  }
  await out(`${JSON.stringify({ end: { rows, sha256: hash.digest('hex') } })}\n`);
  return held;
}

async function countOf(db: Kysely<Tables>, table: TableName): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.n);
}

/** Those of our tables that are there: a database may wait for a newer server to add some. */
async function tablesOf(db: Kysely<Tables>): Promise<TableName[]> {
  const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
  return (Object.keys(tableKeys) as TableName[]).filter((name) => there.has(name));
}

async function schemaOf(db: Kysely<Tables>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(
    db,
  );
  return rows[0]?.name;
}

async function* pagesOf(db: Kysely<Tables>, table: TableName): AsyncGenerator<readonly BackupRow[]> {
  const keys = tableKeys[table];
  const order = sql.join(keys.map((key) => sql.ref(key)));
  for (let last: BackupRow | undefined; ;) {
    const after =
      last === undefined ? sql`` : sql`where (${order}) > (${sql.join(keys.map((key) => sql.val(last?.[key])))})`;
    const { rows } =
      await sql<BackupRow>`select * from ${sql.table(table)} ${after} order by ${order} limit ${sql.lit(rowsAtOnce)}`.execute(
        db,
      );
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < rowsAtOnce) return;
  }
}
