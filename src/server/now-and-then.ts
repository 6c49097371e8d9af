import { setTimeout as pause } from 'node:timers/promises';

/** Until it is read again, ms: longer where reading takes long, so that it is never busy with that. */
const restAfter = (took: number): number => Math.min(60_000, Math.max(5_000, 200 * took));
/** How long to wait for it, ms. */
const patience = 1_000;

/**
 * Reads what costs something now and then, whoever asks how often. Undefined when it could not be read; where that takes
 * long, what was read before. `elapsed`: ms since some moment.
 */
export function nowAndThen<T>(read: () => Promise<T>, elapsed: () => number): () => Promise<T | undefined> {
  let last: T | undefined;
  let nextAt = -Infinity;
  let reading: Promise<void> | undefined;

  async function readAgain(): Promise<void> {
    const began = elapsed();
    last = await read().catch(() => undefined);
    nextAt = elapsed() + restAfter(last === undefined ? 0 : elapsed() - began);
    reading = undefined;
  }

  return async () => {
    if (elapsed() >= nextAt) {
      reading ??= readAgain();
      await Promise.race([reading, pause(patience, undefined, { ref: false })]);
    }
    return last;
  };
}
