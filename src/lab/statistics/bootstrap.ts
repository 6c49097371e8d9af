import { seededChance } from '../../bots/chance';
import type { Interval } from './interval';

const resamples = 1000;

/** An estimate from totals, e.g. a ratio of two sums; NaN where it has no value. */
export type Estimate = (totals: readonly number[]) => number;

/**
 * An estimate and its 95 % interval by resampling whole groups: games of one deal are not independent. Each group is a
 * list of sums of equal length; the estimate sees their totals. The same groups and seed give the same interval.
 */
export function bootstrap(groups: readonly (readonly number[])[], estimate: Estimate, seed: string): Interval {
  const width = groups[0]?.length ?? 0;
  const value = estimate(totalsOf(groups, width));
  const chance = seededChance(seed);
  const drawn: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const totals = Array.from<number>({ length: width }).fill(0);
    for (let pick = 0; pick < groups.length; pick++) {
      const group = groups[Math.floor(chance() * groups.length)] ?? [];
      for (let i = 0; i < width; i++) totals[i] = (totals[i] ?? 0) + (group[i] ?? 0);
    }
    const again = estimate(totals);
    if (!Number.isNaN(again)) drawn.push(again);
  }
  drawn.sort((a, b) => a - b);
  const at = (part: number): number => drawn[Math.round(part * (drawn.length - 1))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}

function totalsOf(groups: readonly (readonly number[])[], width: number): number[] {
  return Array.from({ length: width }, (_, i) => groups.reduce((sum, group) => sum + (group[i] ?? 0), 0));
}
