import type { Pace } from '../../protocol/match-info';

const minute = 60_000;

/** Whether a table's end is near enough to be warned of; a relaxed one is looked at once a day. */
export const expiresSoon = (left: number, pace: Pace['kind']): boolean =>
  left <= (pace === 'relaxed' ? 24 * 60 * minute : 10 * minute);
