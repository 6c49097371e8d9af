import type { Pulse } from './pulse';

/** The machine's clock as far as deleting may rely on it. */
export type Trust = Partial<Pick<Pulse, 'trusted' | 'doubtUntil'>>;

/** A clock that leaps on by more is in doubt, and so is what it said before; ms. */
export const longestSure = 60 * 60_000;
/** Running time after which it is believed, ms: what sets clocks has set it right by then. */
const doubtFor = 60 * 60_000;

const doubted = ({ doubtUntil = 0 }: Trust, running: number): boolean => running < doubtUntil;

/** Trust after the machine's clock went at once from one time to another, in ms since 1970, at a running time. */
export const afterLeap = (trust: Trust, from: number, to: number, running: number): Trust =>
  to - from <= longestSure || doubted(trust, running) ? trust : { trusted: from, doubtUntil: running + doubtFor };

/** What expired before this may be deleted, ms since 1970. */
export const deletable = (trust: Trust, now: number, running: number): number =>
  doubted(trust, running) ? Math.min(now, trust.trusted ?? now) : now;
