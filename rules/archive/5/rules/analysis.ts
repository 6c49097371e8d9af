/** What bots and the lab need of the rulebook besides its door: how figures come about, and moves that nobody checks again. */
export { dataCards, foundingClusters } from './cards/index';
export { ambitionMet } from './engine/phases/ambitions';
export type { QuarterRules } from './engine/card-types';
export { ambitionOf, deckOf, isDataCard, rulesUnder } from './engine/catalogue';
export { contractLoad, debtOf, openSourceLevel, payrollOf, totalCapacity, verticalSum } from './engine/company';
export { loadFor, qualityAsked } from './engine/phases/contracts';
export { applyListed } from './engine/flow';
export { dealTerms, hasProof, ladderOf } from './engine/phases/investors';
export type { Company, ValuationParts } from './engine/state';
export { overrunChips } from './engine/phases/training';
export { callSum } from './engine/phases/turn';
export { appealOf, leavingUsers, poolOf, poolShares, usersKept } from './engine/phases/users';
export {
  climateStep,
  cutToday,
  multipleAt,
  netRevenue,
  royaltiesDueTo,
  valuationParts,
} from './engine/phases/valuation';
export { roles } from './engine/vocabulary';
