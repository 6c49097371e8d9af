/** A mean, and where it lies with 95 % confidence. Money in ¥100 m. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Owners' gain at the end, by company and table, when bots play on from the same states: as the rules are, and with one thing changed. */
export interface WhatIfCase {
  readonly id: 'no-burn' | 'half-favour';
  /** Mean over all companies: as it was with bots, with the change, and the difference. */
  readonly asWas: Estimate;
  readonly changed: Estimate;
  readonly difference: Estimate;
  /** Mean difference by rank of valuation at half time, the leader first. */
  readonly byRank: readonly Estimate[];
}

export interface WhatIf {
  /** Play-outs behind each mean. */
  readonly playOuts: number;
  readonly tables: number;
  readonly cases: readonly WhatIfCase[];
}
