const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** An owners' gain in ¥100 m, always with one decimal so that columns line up: 61.8, −3.0. */
export function gain(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded < 0 ? `\u2212${tenths.format(-rounded)}` : tenths.format(Math.abs(rounded));
}
