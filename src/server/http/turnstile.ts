import { ApiRefusal } from '../api-refusal';

/** How often something wrong may be tried: so often at once, and so often a second on end. */
export interface TurnstileRate {
  readonly burst: number;
  readonly perSecond: number;
}

/** A turnstile as somebody stands before it with a key. */
export interface Turn {
  /** How long it takes until it is theirs, ms. */
  readonly wait: () => number;
  readonly take: () => void;
  readonly giveBack: () => void;
  /** Hears of each refusal. */
  readonly onFull: () => void;
}

/** Longest wait, ms: pages wait a little longer for an answer. */
const longestWait = 10_000;
const forgetEvery = 15_000;

/** Counts tries by key. `elapsed`: ms since some moment. `onFull` hears of each refusal. */
export function turnstile(
  { burst, perSecond }: TurnstileRate,
  elapsed: () => number,
  onFull: () => void = () => undefined,
): (key: string) => Turn {
  const step = 1_000 / perSecond;
  /** When all that was tried will be paid for, by key. */
  const paidAt = new Map<string, number>();
  setInterval(() => {
    for (const [key, at] of paidAt) if (at <= elapsed()) paidAt.delete(key);
  }, forgetEvery).unref();

  return (key) => {
    const at = () => Math.max(elapsed(), paidAt.get(key) ?? 0);
    return {
      wait: () => Math.max(0, at() - elapsed() - (burst - 1) * step),
      take: () => void paidAt.set(key, at() + step),
      giveBack: () => void paidAt.set(key, (paidAt.get(key) ?? 0) - step),
      onFull,
    };
  };
}

/**
 * Does something that may turn out wrong; where too much was wrong lately it waits for its turn at all turnstiles at once, so
 * that the waits don't add up. Wrong tries are bounded, counted before it is known that they are: many at once are no way
 * around. What is right costs nothing, and is never refused for what was wrong before. `isWrong`: of what is thrown.
 * @throws ApiRefusal 'too-many-tries' where too many wait
 */
export async function inTurn<T>(
  turns: readonly Turn[],
  isWrong: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  const full = turns.filter((turn) => turn.wait() > longestWait);
  for (const turn of full) turn.onFull();
  if (full.length > 0) throw new ApiRefusal('too-many-tries');
  const wait = Math.max(...turns.map((turn) => turn.wait()));
  for (const turn of turns) turn.take();
  let wrong = false;
  try {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    return await work();
  } catch (error) {
    wrong = isWrong(error);
    throw error;
  } finally {
    if (!wrong) for (const turn of turns) turn.giveBack();
  }
}
