import type { Estimate } from '../what-if';
import { meanOf, sumOf } from './statistics';

/** 97.5 % points of Student's t for 1 to 30 degrees of freedom; beyond, 1.96 + 2.4 / degrees is right to 0.003. */
const points = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;

const pointAt = (freedom: number): number => points[freedom - 1] ?? 1.96 + 2.4 / freedom;

/** A mean with its 95 % interval by Student's t; undefined of fewer than two values. */
export function meanInterval(values: readonly number[]): Estimate | undefined {
  const mean = meanOf(values);
  if (mean === undefined || values.length < 2) return undefined;
  const freedom = values.length - 1;
  const variance = sumOf(values.map((value) => (value - mean) ** 2)) / freedom;
  const reach = pointAt(freedom) * Math.sqrt(variance / values.length);
  return { mean, low: mean - reach, high: mean + reach };
}

/**
 * The mean of the groups' means, each group counting alike, with its 95 % interval by Student's t from the variance
 * within groups: what groups there are is given. Undefined without groups or with a group of fewer than two.
 */
export function stratifiedMean(groups: readonly (readonly number[])[]): Estimate | undefined {
  const means = groups.flatMap((group) => meanOf(group) ?? []);
  const mean = meanOf(means);
  const freedom = sumOf(groups.map((group) => group.length - 1));
  if (mean === undefined || groups.some((group) => group.length < 2)) return undefined;
  const variances = groups.map((group, index) => {
    const own = means[index] ?? 0;
    return sumOf(group.map((value) => (value - own) ** 2)) / (group.length - 1) / group.length;
  });
  const reach = (pointAt(freedom) * Math.sqrt(sumOf(variances))) / groups.length;
  return { mean, low: mean - reach, high: mean + reach };
}

/** Normal quantile of a 95 % interval. */
const z = 1.959964;

/** A proportion with Wilson's 95 % interval; shared wins make `won` fractional. Undefined of nothing. */
export function shareInterval(won: number, of: number): Estimate | undefined {
  if (of <= 0) return undefined;
  const share = won / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { mean: share, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
