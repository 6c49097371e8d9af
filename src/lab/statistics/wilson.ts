import type { Interval } from './interval';

/** Normal quantile of a 95 % interval. */
const z = 1.959964;

/** Wilson's interval for a proportion; shared wins make `won` fractional. */
export function wilson(won: number, of: number): Interval {
  if (of <= 0) return { value: Number.NaN, low: 0, high: 1 };
  const share = won / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { value: share, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
