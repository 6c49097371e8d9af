import type { ChartId } from '../../../teaching/charts/index';
import { BurnChart } from './burn-chart';
import { CompareChart } from './compare-chart';
import { StakeChart, ValuationChart } from './course-chart';
import type { Drawing } from './drawing';
import { FundingChart } from './funding-chart';
import { LeaderChart } from './leader-chart';
import { LearningChart } from './learning-chart';
import { PitchesChart } from './pitches-chart';
import { PredictionsChart } from './predictions-chart';
import { RoadsChart } from './roads-chart';
import { WhatIfChart } from './what-if-chart';

/** How each chart is drawn; one without a drawing is a type error. */
export const drawings: { readonly [Id in ChartId]: Drawing<Id> } = {
  valuation: ValuationChart,
  stake: StakeChart,
  funding: FundingChart,
  pitches: PitchesChart,
  burn: BurnChart,
  roads: RoadsChart,
  leader: LeaderChart,
  'no-burn': WhatIfChart,
  'half-favour': WhatIfChart,
  predictions: PredictionsChart,
  learning: LearningChart,
  compare: CompareChart,
};
