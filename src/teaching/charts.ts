/** Charts of a debrief, in the order they are usually shown. The last three appear where there is something to compare. */
export const chartIds = [
  'valuation',
  'stake',
  'funding',
  'pitches',
  'burn',
  'roads',
  'leader',
  'no-burn',
  'half-favour',
  'predictions',
  'learning',
  'compare',
] as const;
export type ChartId = (typeof chartIds)[number];
