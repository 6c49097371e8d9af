/** Does `work` for `who` when it is their turn, at one of the places. Rejects at once when too much of theirs waits. */
export type FairTurns = <T>(who: string, work: (place: number) => Promise<T>) => Promise<T>;

/** Most that waits for one: a bot at every seat. */
const mostWaiting = 6;

/**
 * Shares places: each does one thing at a time, and the next is of whoever has waited longest, for a first turn or since
 * their last. So one that asks a lot makes itself wait, not others.
 */
export function fairTurns(places: number): FairTurns {
  const free = Array.from({ length: places }, (_, place) => place);
  /** What waits, by who; the next one's first. */
  const waiting = new Map<string, ((place: number) => Promise<void>)[]>();

  function next(): void {
    const [turn] = waiting;
    const place = turn === undefined ? undefined : free.shift();
    if (turn === undefined || place === undefined) return;
    const [who, [first, ...rest]] = turn;
    waiting.delete(who);
    if (rest.length > 0) waiting.set(who, rest);
    void first?.(place);
  }

  return (who, work) =>
    new Promise((done, failed) => {
      const own = waiting.get(who) ?? [];
      if (own.length >= mostWaiting) return failed(new Error(`too many questions of ${who}`));
      const begin = async (place: number): Promise<void> => {
        try {
          done(await work(place));
        } catch (error) {
          failed(error);
        }
        free.push(place);
        next();
      };
      waiting.set(who, [...own, begin]);
      next();
    });
}
