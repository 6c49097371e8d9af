import type { ChartFacts } from './types';

/** What really happened, beside each chart of a debrief. */
export const chartFacts = {
  valuation: 'F26',
  stake: 'F10',
  funding: 'F06',
  pitches: 'F02',
  burn: 'F08',
  roads: 'F27',
  leader: 'F17',
  'no-burn': 'F09',
  'half-favour': 'F07',
  predictions: 'F04',
  learning: 'F28',
  compare: 'F01',
} as const satisfies ChartFacts;
