/** Somebody who waits for a place. What it says of itself is asked whenever a place is free: it may change meanwhile. */
export interface Waiter {
  readonly id: string;
  readonly goesFirst: () => boolean;
  /** Who has to share with all others who ask: the network people come from. */
  readonly payer: () => string;
}

/**
 * Does `work` for a waiter when it is their turn, at one of the places. `cost`: how long it may take, ms. Rejects at once when
 * too much of theirs waits.
 */
export type FairQueue = <T>(waiter: Waiter, cost: number, work: (place: number) => Promise<T>) => Promise<T>;

interface Work {
  readonly cost: number;
  readonly begin: (place: number) => Promise<void>;
}

/** What waits for one waiter, in order. */
interface Line {
  readonly waiter: Waiter;
  readonly works: readonly [Work, ...Work[]];
}

/** Most that waits for one: a bot at every seat. */
const mostWaiting = 6;

/**
 * Shares places: each does one thing at a time. Next are those who go first, if there are any; among them the payer whose
 * things took least time; of theirs what costs least, and then whoever has waited longest, for a first turn or since their
 * last. So whoever asks a lot makes themselves wait, not others. `elapsed`: ms since some moment.
 */
export function fairQueue(places: number, elapsed: () => number): FairQueue {
  const free = Array.from({ length: places }, (_, place) => place);
  /** By id; who has waited longest comes first. */
  const waiting = new Map<string, Line>();
  /** The time payers used, ms; whoever used less than the last who had a turn has lost that lead, and is not in here. */
  const used = new Map<string, number>();
  let reached = 0;
  const usedBy = (payer: string): number => Math.max(reached, used.get(payer) ?? 0);

  /** The smaller, the sooner it is a line's turn. */
  const rank = ({ waiter, works: [{ cost }] }: Line): readonly [number, number, number] => [
    waiter.goesFirst() ? 0 : 1,
    usedBy(waiter.payer()),
    cost,
  ];

  function pay(payer: string, ms: number): void {
    used.set(payer, usedBy(payer) + ms);
    for (const [other, time] of used) if (time <= reached) used.delete(other);
  }

  function next(): void {
    if (free.length === 0) return;
    let best: { readonly line: Line; readonly rank: readonly number[] } | undefined;
    for (const line of waiting.values()) {
      const own = rank(line);
      if (best === undefined || isBefore(own, best.rank)) best = { line, rank: own };
    }
    const place = best === undefined ? undefined : free.shift();
    if (best === undefined || place === undefined) return;
    const { waiter, works } = best.line;
    const [first, second, ...rest] = works;
    waiting.delete(waiter.id);
    if (second !== undefined) waiting.set(waiter.id, { waiter, works: [second, ...rest] });
    reached = usedBy(waiter.payer());
    void first.begin(place);
  }

  return (waiter, cost, work) =>
    new Promise((done, failed) => {
      const own = waiting.get(waiter.id)?.works ?? [];
      if (own.length >= mostWaiting) return failed(new Error(`too many questions of ${waiter.id}`));
      const begin = async (place: number): Promise<void> => {
        const payer = waiter.payer();
        const began = elapsed();
        try {
          done(await work(place));
        } catch (error) {
          failed(error);
        }
        pay(payer, elapsed() - began);
        free.push(place);
        // Where nobody waits nobody is ahead, and no network is kept.
        if (waiting.size === 0 && free.length === places) used.clear();
        next();
      };
      const [first, ...rest] = own;
      const added = { cost, begin };
      waiting.set(waiter.id, { waiter, works: first === undefined ? [added] : [first, ...rest, added] });
      next();
    });
}

/** Whether a rank is smaller at the first place where two differ. */
function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, i) => value !== other[i]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}
