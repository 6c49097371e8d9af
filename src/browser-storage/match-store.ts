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

/** Matches this page could not store yet: they last as long as it does. Their revision is 0. */
const unstored = new Map<string, SavedMatch>();

/** Whether no match is held by this page alone. */
export const allStored = (): boolean => unstored.size === 0;

/** Browsers have left requests without an answer for ever, after sleep above all: by then one counts as failed, ms. */
const patience = 10_000;

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
    return await answered(used.then(work));
  } catch (error) {
    const name = error instanceof DOMException ? error.name : undefined;
    if (database === used && (name === 'InvalidStateError' || name === 'TimeoutError')) database = undefined;
    if (name !== 'InvalidStateError') throw error;
    return answered(open().then(work));
  }
}

/** What the browser answers. @throws DOMException where it does not */
async function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** All matches of this browser, the latest first. */
export async function listMatches(): Promise<SavedMatch[]> {
  const here = [...unstored.values()];
  const matches = await withDatabase((db) => db.getAll('matches')).catch((error: unknown) => {
    if (here.length === 0) throw error;
    return [];
  });
  return [...here, ...matches].sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Versions of the rules, other than today's, that matches of this browser are played by; a match, a version. */
export async function olderRules(): Promise<number[]> {
  const versions = (await listMatches()).map(({ rules }) => rules);
  if (versions.length === 0) return [];
  const { rulesVersion } = await import('../../rules/index');
  return versions.filter((version) => version !== rulesVersion);
}

export const loadMatch = async (id: string): Promise<SavedMatch | undefined> =>
  unstored.get(id) ?? withDatabase((db) => db.get('matches', id));

/** Stores a match for the first time; where nothing can be stored this page keeps it, so that it can be played. */
export async function keepNewMatch(match: SavedMatch): Promise<void> {
  unstored.set(match.id, { ...match, revision: 0 });
  await storeMatch(match).catch(() => undefined);
}

/**
 * Stores a match over the revision before it.
 * @throws StaleMatch when another tab was faster
 */
export async function storeMatch(match: SavedMatch): Promise<void> {
  if (unstored.has(match.id)) unstored.set(match.id, { ...match, revision: 0 });
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
  unstored.delete(match.id);
  if (first) askToKeep();
}

/** Asks the browser not to clear what is stored here when its disk runs full. */
function askToKeep(): void {
  // Missing where the page is no secure context.
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>;
  storage?.persist().catch(() => undefined);
}

export async function deleteMatch(id: string): Promise<void> {
  if (!unstored.delete(id)) await withDatabase((db) => db.delete('matches', id));
}

/** Gives a match another name, whatever its revision. */
export async function renameMatch(id: string, name: string): Promise<void> {
  const match = await loadMatch(id);
  if (match !== undefined) await storeMatch({ ...match, name, revision: match.revision + 1 });
}
