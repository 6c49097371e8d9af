import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import { schemaVersions, tableKeys, type Tables } from '../storage/sql/schema';

/**
 * A backup is text, a JSON object a line: what it is, one line for each row of the database, and at last their number and
 * a hash of all before. Nothing in it belongs to one kind of database.
 */
export const backupFormat = 1;

/** A row as any of our databases has it. */
export type BackupRow = Readonly<Record<string, string | number | null>>;
export type TableName = keyof Tables;

/** The first line. `at` in ms since 1970. */
export interface BackupHeader {
  readonly hundredModels: 'backup';
  readonly format: number;
  /** Version of the schema the rows were read from. */
  readonly schema: string;
  readonly at: number;
}

/** Rows of each table. */
export type RowCounts = ReadonlyMap<TableName, number>;

/** The file is no backup, or not all of it is there; the message says what is wrong. */
export class BadBackup extends Error {}

const header = v.object({
  hundredModels: v.literal('backup'),
  format: v.number(),
  schema: v.string(),
  at: v.number(),
});
const tableNames = Object.keys(tableKeys) as TableName[];
const line = v.object({
  table: v.picklist(tableNames),
  row: v.record(v.string(), v.union([v.string(), v.number(), v.null()])),
});
const end = v.object({ end: v.object({ rows: v.number(), sha256: v.string() }) });

/** Reads a whole backup, hash and all: what it is, and how much it holds. @throws BadBackup */
export async function checkedBackup(file: string): Promise<BackupHeader & { readonly counts: RowCounts }> {
  const hash = createHash('sha256');
  let found: BackupHeader | undefined;
  const counts = new Map<TableName, number>();
  let rows = 0;
  let ended: v.InferOutput<typeof end>['end'] | undefined;
  for await (const text of linesOf(file)) {
    if (ended !== undefined) throw new BadBackup(`${file} goes on after its end.`);
    const value = parsed(text);
    if (found === undefined) found = headerOf(file, value);
    else if (v.is(end, value)) ended = value.end;
    else if (v.is(line, value)) {
      rows++;
      counts.set(value.table, (counts.get(value.table) ?? 0) + 1);
    } else throw new BadBackup(`Line ${rows + 2} of ${file} is no row of a backup.`);
    if (ended === undefined) hash.update(`${text}\n`);
  }
  if (found === undefined) throw new BadBackup(`${file} is empty.`);
  if (ended === undefined) throw new BadBackup(`${file} breaks off after ${rows} rows: its end is missing.`);
  if (ended.rows !== rows || ended.sha256 !== hash.digest('hex'))
    throw new BadBackup(`${file} was changed, or damaged: it is not what was written.`);
  return { ...found, counts };
}

/** The rows of a backup that was checked. */
export async function* rowsOf(file: string): AsyncGenerator<{ readonly table: TableName; readonly row: BackupRow }> {
  for await (const text of linesOf(file)) {
    const value = parsed(text);
    if (v.is(line, value)) yield value;
  }
}

function headerOf(file: string, value: unknown): BackupHeader {
  if (!v.is(header, value)) throw new BadBackup(`${file} is no backup of Hundred Models.`);
  if (value.format !== backupFormat || !schemaVersions().includes(value.schema))
    throw new BadBackup(`${file} was written by a newer version of the game: restore it with that one.`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lines end at a line feed alone: what people write may hold other ends of lines. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, 'utf8');
  try {
    let rest = '';
    for await (const part of stream) {
      const lines = `${rest}${String(part)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines.map((line) => line.replace(/\r$/, ''));
    }
    if (rest !== '') yield rest;
  } catch (error) {
    throw new BadBackup(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    stream.destroy();
  }
}
