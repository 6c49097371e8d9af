import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreTrouble, type MatchStore } from './storage/match-store';
import type { DatabasePlace } from './storage/sql/open-database';
import { isFull } from './storage/sql/sqlite-file';

/** Why nothing can be saved. */
export interface SavingTrouble {
  readonly database: 'failing' | 'ok';
  readonly disk: 'full' | 'ok';
}

/** Whether what people do can be saved. */
export interface Health {
  /** The store, with its writes watched. */
  readonly watched: (store: MatchStore) => MatchStore;
  readonly trouble: () => SavingTrouble | undefined;
}

/** With less than this on the disk a step may find no room any more, bytes. */
const leastRoom = 256_000;

/** Bytes left on the disk of an embedded database; another's, or one that tells nothing, has no end. */
export async function roomFor(place: DatabasePlace): Promise<number> {
  if (!('file' in place)) return Infinity;
  const { bavail, bsize } = await statfs(dirname(place.file)).catch(() => ({ bavail: Infinity, bsize: 1 }));
  return bavail * bsize;
}

/**
 * `onChange` hears when saving begins to fail, with the cause, and without one when it works again: when a pulse was written,
 * and the disk has room for more than that.
 */
export function openHealth(place: DatabasePlace, onChange: (problem?: string) => void): Health {
  let trouble: SavingTrouble | undefined;

  function begin(next: SavingTrouble, problem: string): void {
    const isNew = trouble === undefined;
    trouble = next;
    if (isNew) onChange(problem);
  }

  const watching =
    <Args extends readonly unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await write(...args);
      } catch (error) {
        if (error instanceof StoreTrouble)
          begin({ database: 'failing', disk: isFull(error.message) ? 'full' : 'ok' }, error.message);
        throw error;
      }
    };

  return {
    watched: (store) => ({
      ...store,
      commit: watching(store.commit),
      create: watching(store.create),
      beat: watching(async (...pulse: Parameters<MatchStore['beat']>) => {
        const last = await store.beat(...pulse);
        if ((await roomFor(place)) < leastRoom) begin({ database: 'ok', disk: 'full' }, 'the disk is full');
        else if (trouble !== undefined) {
          trouble = undefined;
          onChange();
        }
        return last;
      }),
    }),
    trouble: () => trouble,
  };
}
