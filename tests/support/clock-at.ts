import type { Clock } from '../../src/server/clock/clock';

/** A clock that stands: both the time of day and running time are `at`, ms. */
export const clockAt = (at: number): Clock => ({ now: () => at, running: () => at, elapsed: () => at });
