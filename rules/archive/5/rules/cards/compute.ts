import type { ComputeCard } from '../engine/card-types';

/** Compute cards; cost and upkeep in ¥100 m, capacity in units of free capacity. */
export const computeCards = [
  { id: 'cloud-rental', copies: 8, cost: 1, capacity: 3, upkeep: 0, lasts: 'quarter' },
  { id: 'small-cluster', copies: 6, cost: 3, capacity: 2, upkeep: 1, fact: 'F14' },
  { id: 'large-cluster', copies: 5, cost: 7, capacity: 4, upkeep: 1, fact: 'F14' },
  { id: 'domestic-accelerator', copies: 4, cost: 4, capacity: 3, upkeep: 2, domestic: true },
  { id: 'inference-optimisation', copies: 3, cost: 3, capacity: 2, upkeep: 0, domestic: true },
] as const satisfies readonly ComputeCard[];

/** Capacity a company has without a compute card; it fetches nothing when sold. */
export const foundingClusters = [
  { id: 'giant-cluster', copies: 0, cost: 0, capacity: 3, upkeep: 1 },
  { id: 'startup-cluster', copies: 0, cost: 0, capacity: 1, upkeep: 0 },
  { id: 'gifted-cluster', copies: 0, cost: 0, capacity: 2, upkeep: 1 },
] as const satisfies readonly ComputeCard[];

export type ComputeCardId = (typeof computeCards)[number]['id'];
export type ClusterId = Exclude<ComputeCardId, 'cloud-rental'> | (typeof foundingClusters)[number]['id'];
