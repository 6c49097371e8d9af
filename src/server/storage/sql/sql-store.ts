import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Pulse } from '../../clock/pulse';
import { guarded } from './guarded';
import { StoreTrouble, type LoadedMatch, type MatchStore, type StoreFigures } from '../match-store';
import { openDatabase, type DatabasePlace } from './open-database';
import { readEntry, readLine, rowOf } from './rows';
import { migrate, pulseRows, type Tables } from './schema';
import { openAssetStore } from './sql-asset-store';
import { fileSize, whatToDo } from './sqlite-file';
import { openSessionStore } from './sql-session-store';
import { documentIn, documentsIn } from '../documents/document-text';
import type { StoredMatch } from '../documents/stored-match';

/** Opens the store and brings its schema up to date. `settler`: the built thread that waits for the disk where it is a file. @throws StoreTrouble when the database can't be reached */
export async function openStore(place: DatabasePlace, settler: URL): Promise<MatchStore> {
  const { db, commit, mark, close } = openDatabase(place, settler);
  await guarded(() => migrate(db)).catch((error: StoreTrouble) => {
    throw 'file' in place ? new StoreTrouble(whatToDo(place.file, error.message), { cause: error }) : error;
  });
  return {
    mark: await guarded(() => markOf(db)),
    sessions: openSessionStore(db),
    assets: openAssetStore(db),
    commit: (step) => guarded(() => commit(step)),
    create: (match) => guarded(() => create(db, match)),
    load: (id, state = 0, chat = 0) => guarded(() => load(db, id, state, chat)),
    documents: (ids) => guarded(() => documents(db, ids)),
    list: (limit, before) => guarded(() => list(db, limit, before)),
    due: (running, limit) => guarded(() => due(db, running, limit)),
    revisions: (ids) => guarded(() => revisions(db, ids)),
    madeBetween: (from, to) =>
      guarded(async () => {
        const made = db
          .selectFrom('matches')
          .select('id')
          .where('created_at', '>=', from)
          .where('created_at', '<=', to);
        return (await made.execute()).map(({ id }) => id);
      }),
    remove: (id) => guarded(() => remove(db, [id])),
    clearChat: (ids) =>
      guarded(async () => {
        if (ids.length > 0) await db.deleteFrom('chat').where('match', 'in', ids).execute();
      }),
    removeExpired: (before) => guarded(() => removeExpired(db, before)),
    removeCodes: (running) =>
      guarded(async () => {
        await db.deleteFrom('codes').where('expires_at', '<', running).execute();
      }),
    putCode: ({ expiresAt, ...code }) =>
      guarded(async () => {
        await db
          .insertInto('codes')
          .values({ ...code, expires_at: expiresAt })
          .execute();
      }),
    takeCode: (hash, running) =>
      guarded(async () => {
        const row = await db.deleteFrom('codes').where('hash', '=', hash).returningAll().executeTakeFirst();
        if (row === undefined || row.expires_at < running) return undefined;
        return { hash, match: row.match, seat: row.seat, expiresAt: row.expires_at };
      }),
    beat: (pulse) =>
      guarded(async () => {
        const last = await lastPulse(db);
        await mark(pulse);
        return last;
      }),
    figures: () => guarded(() => figures(db, place)),
    close,
  };
}

async function figures(db: Kysely<Tables>, place: DatabasePlace): Promise<StoreFigures> {
  const count = sql<number | string>`count(*)`.as('n');
  const matches = await db.selectFrom('matches').select(['status', count]).groupBy('status').execute();
  const sessions = await db.selectFrom('sessions').select(count).executeTakeFirst();
  return {
    bytes: 'file' in place ? fileSize(place.file) : await postgresSize(db),
    sessions: Number(sessions?.n),
    matches: Object.fromEntries(matches.map(({ status, n }) => [status, Number(n)])),
  };
}

async function postgresSize(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ size: number | string }>`select pg_database_size(current_database()) as size`.execute(
    db,
  );
  return Number(rows[0]?.size);
}

/** Of the moment at which it was made. */
async function markOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ timestamp: string }>`select min(timestamp) as timestamp from kysely_migration`.execute(
    db,
  );
  return createHash('sha256').update(String(rows[0]?.timestamp)).digest('hex').slice(0, 6);
}

async function create(db: Kysely<Tables>, match: StoredMatch): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('matches')
    .values(rowOf(match))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function load(db: Kysely<Tables>, id: string, state: number, chat: number): Promise<LoadedMatch | undefined> {
  // The row is read first: what log and chat hold beyond it belongs to a later revision, and is left out.
  const row = await db.selectFrom('matches').select('document').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const match = documentIn(row.document) as StoredMatch;
  const log =
    match.state <= state
      ? []
      : await db
          .selectFrom('log')
          .select('entry')
          .where('match', '=', id)
          .where('n', '>', state)
          .where('n', '<=', match.state)
          .orderBy('n')
          .execute();
  const lines =
    match.chat <= chat
      ? []
      : await db
          .selectFrom('chat')
          .select('line')
          .where('match', '=', id)
          .where('n', '>', chat)
          .where('n', '<=', match.chat)
          .orderBy('n')
          .execute();
  return {
    match,
    log: log.map(({ entry }) => readEntry(entry)),
    chat: lines.map(({ line }) => readLine(line)),
  };
}

async function documents(db: Kysely<Tables>, ids: readonly string[]): Promise<StoredMatch[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('matches').select('document').where('id', 'in', ids).execute();
  return documentsIn(rows.map(({ document }) => document)) as StoredMatch[];
}

async function list(
  db: Kysely<Tables>,
  limit: number,
  before?: { readonly createdAt: number; readonly id: string },
): Promise<StoredMatch[]> {
  let query = db
    .selectFrom('matches')
    .select('document')
    .where('listed', '=', 1)
    .where('status', 'in', ['gathering', 'playing'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (before !== undefined)
    query = query.where((where) =>
      where.or([
        where('created_at', '<', before.createdAt),
        where.and([where('created_at', '=', before.createdAt), where('id', '<', before.id)]),
      ]),
    );
  return documentsIn((await query.execute()).map(({ document }) => document)) as StoredMatch[];
}

async function due(db: Kysely<Tables>, running: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('matches')
    .select('id')
    .where('wake_at', '<=', running)
    .orderBy('wake_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function revisions(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('matches').select(['id', 'revision']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

async function remove(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('matches').where('id', 'in', ids).execute();
    await transaction.deleteFrom('log').where('match', 'in', ids).execute();
    await transaction.deleteFrom('chat').where('match', 'in', ids).execute();
    await transaction.deleteFrom('codes').where('match', 'in', ids).execute();
  });
}

async function removeExpired(db: Kysely<Tables>, before: number): Promise<string[]> {
  const rows = await db.selectFrom('matches').select('id').where('expires_at', '<', before).limit(200).execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await remove(db, ids);
  return ids;
}

async function lastPulse(db: Kysely<Tables>): Promise<Partial<Pulse>> {
  const rows = await db.selectFrom('pulse').selectAll().execute();
  return Object.fromEntries(
    Object.entries(pulseRows).flatMap(([mark, id]) => rows.filter((row) => row.id === id).map(({ at }) => [mark, at])),
  );
}
