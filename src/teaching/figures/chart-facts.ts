import type { FactId } from '../../../rules/index';
import type { ChartId } from '../charts';

/** The fact of 2023 that stands beside each chart. */
export const chartFacts: Readonly<Record<ChartId, FactId>> = {
  valuation: 'F26',
  stake: 'F10',
  funding: 'F06',
  pitches: 'F02',
  burn: 'F15',
  roads: 'F27',
  leader: 'F28',
  'no-burn': 'F08',
  'half-favour': 'F07',
  predictions: 'F13',
  learning: 'F04',
  compare: 'F01',
};
