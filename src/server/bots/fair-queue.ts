/** Somebody who waits for a place. `goesFirst` is asked whenever a place is free: it may change meanwhile. */
export interface Waiter {
  readonly id: string;
  readonly goesFirst: () => boolean;
}

/** Does `work` for a waiter when it is their turn, at one of the places. Rejects at once when too much of theirs waits. */
export type FairQueue = <T>(waiter: Waiter, work: (place: number) => Promise<T>) => Promise<T>;

type Work = (place: number) => Promise<void>;

/** Most that waits for one: a bot at every seat. */
const mostWaiting = 6;

/**
 * Shares places: each does one thing at a time, and the next is of whoever has waited longest, for a first turn or since
 * their last, among those who go first if there are any. So one that asks a lot makes itself wait, not others.
 */
export function fairQueue(places: number): FairQueue {
  const free = Array.from({ length: places }, (_, place) => place);
  /** What waits, by id; who has waited longest comes first. */
  const waiting = new Map<string, { readonly waiter: Waiter; readonly works: readonly Work[] }>();

  function nextId(): string | undefined {
    for (const [id, { waiter }] of waiting) if (waiter.goesFirst()) return id;
    const [longest] = waiting.keys();
    return longest;
  }

  function next(): void {
    const id = free.length > 0 ? nextId() : undefined;
    const turn = id === undefined ? undefined : waiting.get(id);
    const place = turn === undefined ? undefined : free.shift();
    if (id === undefined || turn === undefined || place === undefined) return;
    const [first, ...rest] = turn.works;
    waiting.delete(id);
    if (rest.length > 0) waiting.set(id, { ...turn, works: rest });
    void first?.(place);
  }

  return (waiter, work) =>
    new Promise((done, failed) => {
      const own = waiting.get(waiter.id)?.works ?? [];
      if (own.length >= mostWaiting) return failed(new Error(`too many questions of ${waiter.id}`));
      const begin: Work = async (place) => {
        try {
          done(await work(place));
        } catch (error) {
          failed(error);
        }
        free.push(place);
        next();
      };
      waiting.set(waiter.id, { waiter, works: [...own, begin] });
      next();
    });
}
