import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DatabasePlace } from '../storage/sql/open-database';
import { privateFile } from '../storage/sql/private-file';
import { tableKeys, type Tables } from '../storage/sql/schema';
import { BadBackup, backupFormat, type BackupHeader, type BackupRow, type TableName } from './backup-file';
import { connect } from './connect';

/** What a backup holds. */
export interface BackedUp {
  readonly matches: number;
  readonly moves: number;
}

const rowsAtOnce = 500;

/**
 * Writes all of a database as it is at one moment into a new file, while servers go on. The file is there whole or not
 * at all. @throws BadBackup when there is nothing to read, or a file to lose
 */
export async function backUp(place: DatabasePlace, file: string, now: number): Promise<BackedUp> {
  if (existsSync(file)) throw new BadBackup(`${file} is there already: name another file.`);
  if ('file' in place && !existsSync(place.file)) throw new BadBackup(`There is no database at ${place.file}.`);
  const db = connect(place);
  const unfinished = `${file}.unfinished`;
  try {
    const out = await open(unfinished, 'w', privateFile);
    try {
      const counts = await db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((snapshot) => writeAll(snapshot, out, now));
      await out.sync();
      await out.close();
      await rename(unfinished, file);
      return counts;
    } finally {
      await out.close().catch(() => undefined);
      await rm(unfinished, { force: true });
    }
  } finally {
    await db.destroy();
  }
}

async function writeAll(db: Transaction<Tables>, out: FileHandle, now: number): Promise<BackedUp> {
  const hash = createHash('sha256');
  const write = async (values: readonly unknown[]): Promise<void> => {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    hash.update(text);
    await out.write(text);
  };
  const tables = await tablesOf(db);
  const schema = tables.length === 0 ? undefined : await schemaOf(db);
  if (schema === undefined) throw new BadBackup('This database holds nothing of Hundred Models.');
  await write([{ hundredModels: 'backup', format: backupFormat, schema, at: now } satisfies BackupHeader]);
  const rows = new Map<TableName, number>();
  for (const table of tables)
    for await (const page of pagesOf(db, table)) {
      await write(page.map((row) => ({ table, row })));
      rows.set(table, (rows.get(table) ?? 0) + page.length);
    }
  const all = [...rows.values()].reduce((sum, count) => sum + count, 0);
  await out.write(`${JSON.stringify({ end: { rows: all, sha256: hash.digest('hex') } })}\n`);
  return { matches: rows.get('matches') ?? 0, moves: rows.get('log') ?? 0 };
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
