/** The mean; undefined of nothing. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sumOf(values) / values.length;

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A part of a whole; undefined of nothing. */
export const partOf = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);

/** Without the last bits, which differ with the order of a sum: to a millionth. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6;
