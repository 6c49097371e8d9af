/** Owners' gains that differ by less, as they are shown, are about the same; ¥100 m. */
const sameGain = 1;

/** Says whether a first owners' gain is above, about the same as, or below a second; undefined where one is missing. */
export function compareGains<const T>(
  first: number | undefined,
  second: number | undefined,
  [above, same, below]: readonly [above: T, same: T, below: T],
): T | undefined {
  if (first === undefined || second === undefined) return undefined;
  const difference = asShown(first) - asShown(second);
  if (Math.abs(difference) < asShown(sameGain)) return same;
  return difference > 0 ? above : below;
}

/** In tenths: what nobody sees decides nothing. */
const asShown = (gain: number): number => Math.round(10 * gain);
