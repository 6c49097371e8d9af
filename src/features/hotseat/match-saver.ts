import { StaleMatch } from '../../browser-storage/match-store';
import type { SavedMatch } from '../../browser-storage/saved-match';

/** Why moves are not saved: another tab went on with the match, it is no longer stored at all, or the browser could not write, which is tried again. */
export type SavingTrouble = 'stale' | 'gone' | 'storage';

/** Whether nothing is saved any more, however often it is tried. */
const isForGood = (trouble: SavingTrouble | undefined): boolean => trouble === 'stale' || trouble === 'gone';

interface Saving {
  /** Writes a match over the revision before it. @throws StaleMatch when it is not the one before */
  readonly store: (match: SavedMatch) => Promise<void>;
  /** Calls back after a while; returns how to call it off. */
  readonly later: (work: () => void) => () => void;
  readonly onTrouble: (trouble: SavingTrouble | undefined) => void;
}

/** How long after a write that failed it is tried again, ms. */
const pause = 3_000;

export function afterAWhile(work: () => void): () => void {
  const timer = setTimeout(work, pause);
  return () => clearTimeout(timer);
}

/** Saves a match as it goes on. */
export interface MatchSaver {
  /** Writes the newest state of the match; those before it that were not written yet no longer matter. */
  readonly save: (match: SavedMatch) => void;
  /** Whether nothing is left to be written. */
  readonly saved: () => boolean;
  /** Tries once more what is not written yet, and then no longer. */
  readonly stop: () => void;
}

/**
 * Writes the newest state of a match over the revision that is really stored: a write that failed counts for nothing, and
 * is tried again until one succeeds. `start`: the match as it is stored now; of revision 0 it is not, as far as is known.
 */
export function openMatchSaver(start: SavedMatch, { store, later, onTrouble }: Saving): MatchSaver {
  let stored = start.revision;
  let wanted: SavedMatch | undefined;
  /** What could not be written over the revision stored: it may have reached the disk nevertheless. */
  const doubtful = new Set(stored === 0 ? [start] : []);
  let trouble: SavingTrouble | undefined;
  let writing = false;
  let callOff: (() => void) | undefined;
  let stopped = false;

  function tell(next: SavingTrouble | undefined): void {
    if (trouble === next) return;
    trouble = next;
    onTrouble(next);
  }

  const next = (match: SavedMatch): SavedMatch => ({ ...match, revision: stored + 1 });

  /** Whether what is stored is what this very page wrote. */
  const isOurs = (there: SavedMatch | undefined): there is SavedMatch =>
    there !== undefined && [...doubtful].some((one) => JSON.stringify(next(one)) === JSON.stringify(there));

  /** From now on a revision is stored, and nothing is in doubt. */
  function isStored(revision: number): void {
    stored = revision;
    doubtful.clear();
  }

  async function write(match: SavedMatch): Promise<void> {
    try {
      await store(next(match));
      isStored(stored + 1);
      if (wanted === match) wanted = undefined;
      tell(undefined);
    } catch (error) {
      if (!(error instanceof StaleMatch)) {
        doubtful.add(match);
        throw error;
      }
      if (!isOurs(error.stored)) return tell(error.stored === undefined ? 'gone' : 'stale');
      isStored(error.stored.revision);
    }
  }

  async function writeAll(): Promise<void> {
    if (writing) return;
    writing = true;
    callOff?.();
    callOff = undefined;
    try {
      while (wanted !== undefined && !isForGood(trouble)) await write(wanted);
    } catch {
      tell('storage');
      if (!stopped) callOff = later(() => void writeAll());
    }
    writing = false;
  }

  const save = (match: SavedMatch): void => {
    wanted = match;
    void writeAll();
  };
  if (stored === 0) save(start);
  return {
    save,
    saved: () => wanted === undefined,
    stop() {
      stopped = true;
      if (callOff !== undefined) void writeAll();
    },
  };
}
