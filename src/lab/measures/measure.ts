import { bootstrap, type Estimate } from '../statistics/bootstrap';
import type { Interval } from '../statistics/interval';
import { wilson } from '../statistics/wilson';
import type { Sample, SampleGame } from './sample';

/** `share` 0..1, `points` of a hundred, `times` a fair or equal share, a plain `number`, `minutes`. */
export type Unit = 'share' | 'points' | 'times' | 'number' | 'minutes';

/** One figure of a tournament. */
export interface Measure extends Interval {
  /** A group and a name: `card.web-3`. */
  readonly id: string;
  readonly unit: Unit;
  /** Observations it rests on. */
  readonly of: number;
  /** For a share of something counted: how many there were. */
  readonly won?: number;
  /** Which of many it is: the card that does best. */
  readonly which?: string;
}

/** A proportion, its interval by Wilson. */
export const proportion = (id: string, won: number, of: number): Measure => ({
  id,
  unit: 'share',
  of,
  won,
  ...wilson(won, of),
});

/** Wins against those of equal seats: 1 is fair. */
export function timesFair(id: string, won: number, of: number, fair: number): Measure {
  const { value, low, high } = wilson(won, of);
  return { id, unit: 'times', of, won, value: value / fair, low: low / fair, high: high / fair };
}

/** Anything that follows from sums over games; its interval by resampling mirrored sets. */
export const estimated = (
  sample: Sample,
  head: Pick<Measure, 'id' | 'unit'>,
  sums: (game: SampleGame) => readonly number[],
  estimate: Estimate,
): Measure => estimatedBySet(sample, head, (set) => addUp(set.map(sums)), estimate);

/** The same from sums over whole mirrored sets. */
export function estimatedBySet(
  sample: Sample,
  { id, unit }: Pick<Measure, 'id' | 'unit'>,
  sums: (set: readonly SampleGame[]) => readonly number[],
  estimate: Estimate,
): Measure {
  const groups = sample.sets.map(sums);
  const games = sample.sets.reduce((count, set) => count + set.length, 0);
  return { id, unit, of: games, ...bootstrap(groups, estimate, `${sample.settings.seed}.${id}`) };
}

/** The first of two sums over the second. */
export const ratio: Estimate = ([a = 0, b = 0]) => (b === 0 ? Number.NaN : a / b);

/** Adds lists place by place; shorter ones end in zeros. */
export function addUp(lists: readonly (readonly number[])[]): number[] {
  const sums: number[] = [];
  for (const list of lists) for (const [i, value] of list.entries()) sums[i] = (sums[i] ?? 0) + value;
  return sums;
}
