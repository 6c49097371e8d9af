import { ApiRefusal } from '../api-refusal';

/** How often something wrong may be tried: so often at once, and so often a second on end. */
export interface TurnstileRate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Does something that may turn out wrong, for a key; where too much was wrong lately it waits for its turn. @throws ApiRefusal 'too-many-tries' where too many wait */
export type Turnstile = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Longest wait, ms: pages wait a little longer for an answer. */
const longestWait = 10_000;
const forgetEvery = 15_000;

/**
 * Bounds wrong tries, counted before it is known that they are: many at once are no way around. What is right costs nothing,
 * and is never refused for what was wrong before. `isWrong`: of what is thrown. `elapsed`: ms since some moment. `onFull` hears of each refusal.
 */
export function turnstile(
  { burst, perSecond }: TurnstileRate,
  isWrong: (error: unknown) => boolean,
  elapsed: () => number,
  onFull: () => void = () => undefined,
): Turnstile {
  const step = 1_000 / perSecond;
  /** When all that was tried will be paid for, by key. */
  const paidAt = new Map<string, number>();
  setInterval(() => {
    for (const [key, at] of paidAt) if (at <= elapsed()) paidAt.delete(key);
  }, forgetEvery).unref();

  return async (key, work) => {
    const time = elapsed();
    const at = Math.max(time, paidAt.get(key) ?? 0);
    const wait = at - time - (burst - 1) * step;
    if (wait > longestWait) {
      onFull();
      throw new ApiRefusal('too-many-tries');
    }
    paidAt.set(key, at + step);
    let wrong = false;
    try {
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      return await work();
    } catch (error) {
      wrong = isWrong(error);
      throw error;
    } finally {
      if (!wrong) paidAt.set(key, (paidAt.get(key) ?? 0) - step);
    }
  };
}
