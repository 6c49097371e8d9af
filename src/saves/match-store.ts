import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SavedMatch } from './saved-match';

interface Schema extends DBSchema {
  matches: { key: string; value: SavedMatch };
}

/** Another tab has stored the match since; nothing was written. */
export class StaleMatch extends Error {
  constructor() {
    super('the match was changed in another tab');
    this.name = 'StaleMatch';
  }
}

let database: Promise<IDBPDatabase<Schema>> | undefined;

/** Opens the browser's database. @throws DOMException where storage is forbidden, as in some private windows */
function open(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>('hundred-models', 1, {
    upgrade: (db) => void db.createObjectStore('matches', { keyPath: 'id' }),
    terminated: () => (database = undefined),
  });
  database.catch(() => (database = undefined));
  return database;
}

/** All matches of this browser, the latest first. */
export async function listMatches(): Promise<SavedMatch[]> {
  const matches = await (await open()).getAll('matches');
  return matches.sort((a, b) => b.updatedAt - a.updatedAt);
}

export const loadMatch = async (id: string): Promise<SavedMatch | undefined> => (await open()).get('matches', id);

/**
 * Stores a match over the revision before it.
 * @throws StaleMatch when another tab was faster
 */
export async function storeMatch(match: SavedMatch): Promise<void> {
  const transaction = (await open()).transaction('matches', 'readwrite', { durability: 'strict' });
  const stored = await transaction.store.get(match.id);
  if ((stored?.revision ?? 0) !== match.revision - 1) {
    await transaction.done;
    throw new StaleMatch();
  }
  await transaction.store.put(match);
  await transaction.done;
}

export const deleteMatch = async (id: string): Promise<void> => (await open()).delete('matches', id);

/** Gives a match another name, whatever its revision. */
export async function renameMatch(id: string, name: string): Promise<void> {
  const match = await loadMatch(id);
  if (match !== undefined) await storeMatch({ ...match, name, revision: match.revision + 1 });
}
