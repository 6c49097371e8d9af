/** A mean, and where it lies with 95 % confidence. Money in ¥100 m. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Owners' gain a company at the end, ambitions left out, when bots play on from the same states: as the rules are, and
 * with one thing changed. Intervals are of the play-outs from these very tables (Student's t, stratified by table and
 * paired by seed): they say what chance leaves open here, not what other classes would see.
 */
export interface WhatIfCase {
  readonly id: 'no-burn' | 'half-favour';
  /** From the first quarter; absent without tables. */
  readonly fromStart?: WhatIfOutcome;
  /** From the half-time states of tables that got there. */
  readonly fromHalf?: WhatIfOutcome;
  /** Mean difference by place of valuation at half time, the leader first; from the half-time states. */
  readonly byRank: readonly Estimate[];
  /** The first of these less the last: below zero, the gap between them closes. */
  readonly gap?: Estimate;
}

export interface WhatIfOutcome {
  readonly tables: number;
  readonly asWas: Estimate;
  readonly changed: Estimate;
  readonly difference: Estimate;
}

export interface WhatIf {
  /** Which of the session's games. */
  readonly game: number;
  /** Play-outs from each state, with each change and without. */
  readonly playOuts: number;
  readonly tables: number;
  readonly cases: readonly WhatIfCase[];
}
