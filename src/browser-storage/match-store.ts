import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SavedMatch } from './saved-match';

interface Schema extends DBSchema {
  matches: { key: string; value: SavedMatch };
}

type Database = IDBPDatabase<Schema>;

/** Somebody else has stored the match since; nothing was written. */
export class StaleMatch extends Error {
  /** What is stored. */
  readonly stored: SavedMatch | undefined;

  constructor(stored: SavedMatch | undefined) {
    super('the match was changed in another tab');
    this.name = 'StaleMatch';
    this.stored = stored;
  }
}

let database: Promise<Database> | undefined;

/** Opens the browser's database. @throws DOMException where storage is forbidden, as in some private windows */
function open(): Promise<Database> {
  if (database !== undefined) return database;
  const forget = (): void => {
    if (database === opening) database = undefined;
  };
  const opening = openDB<Schema>('hundred-models', 1, {
    upgrade: (db) => void db.createObjectStore('matches', { keyPath: 'id' }),
    terminated: forget,
    // A page of a newer version waits for this one to let go.
    blocking: (_current, _next, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
  });
  opening.catch(forget);
  database = opening;
  return opening;
}

/** Does something with the database; once more with a new connection when the old one was closed meanwhile. */
async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const used = open();
  try {
    return await work(await used);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    if (database === used) database = undefined;
    return work(await open());
  }
}

/** All matches of this browser, the latest first. */
export async function listMatches(): Promise<SavedMatch[]> {
  const matches = await withDatabase((db) => db.getAll('matches'));
  return matches.sort((a, b) => b.updatedAt - a.updatedAt);
}

export const loadMatch = (id: string): Promise<SavedMatch | undefined> => withDatabase((db) => db.get('matches', id));

/**
 * Stores a match over the revision before it.
 * @throws StaleMatch when another tab was faster
 */
export async function storeMatch(match: SavedMatch): Promise<void> {
  const first = await withDatabase(async (db) => {
    const transaction = db.transaction('matches', 'readwrite', { durability: 'strict' });
    const write = async (): Promise<boolean> => {
      const stored = await transaction.store.get(match.id);
      if ((stored?.revision ?? 0) !== match.revision - 1) throw new StaleMatch(stored);
      const isFirst = stored === undefined && (await transaction.store.count()) === 0;
      await transaction.store.put(match);
      return isFirst;
    };
    const [isFirst] = await Promise.all([write(), transaction.done]);
    return isFirst;
  });
  if (first) askToKeep();
}

/** Asks the browser not to clear what is stored here when its disk runs full. */
function askToKeep(): void {
  // Missing where the page is no secure context.
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>;
  storage?.persist().catch(() => undefined);
}

export const deleteMatch = (id: string): Promise<void> => withDatabase((db) => db.delete('matches', id));

/** Gives a match another name, whatever its revision. */
export async function renameMatch(id: string, name: string): Promise<void> {
  const match = await loadMatch(id);
  if (match !== undefined) await storeMatch({ ...match, name, revision: match.revision + 1 });
}
