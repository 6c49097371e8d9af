/** The rulebook's only public door. */
export {
  ambitionCards,
  companyCards,
  computeCards,
  contractCards,
  dataCards,
  foundingClusters,
  fundingCards,
  investorCards,
  newsCards,
  type AmbitionId,
  type CardId,
  type ClusterId,
  type CompanyId,
  type ComputeCardId,
  type ContractId,
  type DataCardId,
  type FundingCardId,
  type InvestorId,
  type NewsId,
} from './cards/index';
export { scenarioCards as scenarios, type ScenarioId } from './scenarios/index';
export type * from './engine/card-types';
export {
  ambitionOf,
  cardOf,
  clusterOf,
  companyOf,
  contractOf,
  dataOf,
  deckOf,
  fundingOf,
  investorOf,
  isCompany,
  isDataCard,
  isFundingCard,
  isScenario,
  newsOf,
  presetOf,
  rulesUnder,
  scenarioOf,
  type HandCard,
} from './engine/catalogue';
export { ambitionMet } from './engine/ambitions';
export { cloneMatch } from './engine/clone';
export {
  bestVertical,
  contractLoad,
  debtOf,
  freeCapacity,
  openSourceLevel,
  payrollOf,
  totalCapacity,
  verticalSum,
} from './engine/company';
export { loadFor, openContracts, qualityAsked } from './engine/contracts';
export { determinize } from './engine/determinize';
export { eventsOf } from './engine/disclosure';
export type { EventType, MatchEvent, TalkReason } from './engine/events';
export { applyListed, applyMove, isOver, nextToAct, seatsToAct } from './engine/flow';
export { accounts, type Account } from './engine/ledger';
export { createMatch, rulesVersion, startingCash } from './engine/match';
export { dealTerms, hasProof, ladderOf, leaderPremium } from './engine/investors';
export { legalMoves } from './engine/move-rules';
export type { Move, MoveOf, MoveType } from './engine/moves';
export { parseMove } from './engine/parse';
export { preview } from './engine/preview';
export {
  BadOptions,
  IllegalMove,
  optionReasons,
  reasonCodes,
  type OptionReason,
  type ReasonCode,
  type Refusal,
  type RefusalDetails,
} from './engine/refusal';
export { scoreOf } from './engine/score';
export type {
  BoardroomChoice,
  Company,
  Debt,
  Licence,
  MatchOptions,
  MatchState,
  QuarterRecord,
  Sealing,
  SignedContract,
  Turn,
  ValuationParts,
} from './engine/state';
export {
  climates,
  decks,
  domains,
  measures,
  roles,
  tiers,
  type Climate,
  type Deck,
  type Domain,
  type FactId,
  type Measure,
  type Role,
  type Seat,
  type Tier,
  type Viewer,
} from './engine/terms';
export { overrunChips, highestFoundation, highestVertical } from './engine/training';
export { actionsPerTurn, apiPrices, callSum, handLimit } from './engine/turn';
export { appealOf, leavingUsers, poolOf } from './engine/users';
export {
  chequeFactor,
  cutToday,
  hypeToday,
  levelWorth,
  multipleAt,
  netRevenue,
  royaltiesDueTo,
  valuationParts,
} from './engine/valuation';
export { ownView, publicView, viewFor, type OwnView, type PublicView } from './engine/view';
export type {
  BurnOutlook,
  ClimateTerms,
  CompanyView,
  DealTerms,
  InvestorView,
  MatchView,
  OfferView,
  Preview,
  PreviewFigures,
  PrivateView,
  Rung,
  ScoreBreakdown,
} from './engine/view-types';
