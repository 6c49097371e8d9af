import { companyAt, trainingCapacity } from '../company';
import { dataIn, dataValue, serves, type Purpose } from '../phases/data-sets';
import { handOf } from '../phases/market';
import { foundationPrice, highestFoundation, highestVertical, verticalNeed } from '../phases/training';
import { determinize } from './determinize';
import type { MatchView } from './view-types';

/** Means of training: money in ¥100 m, data by its value, units of capacity. */
interface Means {
  readonly cash: number;
  readonly data: number;
  readonly capacity: number;
}

/** What the next level takes, and what a seat has for it. */
export interface TrainingMeans {
  readonly need: Means;
  readonly have: Means;
}

/** What training takes and what the viewing seat has for it, whether or not it can start now; undefined at the highest level, and for who has no seat. */
export function trainingMeans(view: MatchView, purpose: Purpose): TrainingMeans | undefined {
  if (typeof view.viewer !== 'number') return undefined;
  const state = determinize(view, 'preview');
  const company = companyAt(state, view.viewer);
  const foundation = purpose === 'foundation';
  const level = (foundation ? company.foundation : company.verticals[purpose]) + 1;
  if (level > (foundation ? highestFoundation : highestVertical)) return undefined;
  const data = dataIn(handOf(state, view.viewer)).filter((card) => serves(card, purpose));
  return {
    need: foundation
      ? { cash: foundationPrice(state, level), data: level, capacity: level }
      : { cash: 1, data: verticalNeed(state, level), capacity: 1 },
    have: { cash: company.cash, data: dataValue(company, data), capacity: trainingCapacity(company) },
  };
}
