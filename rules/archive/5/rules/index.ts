/** The rulebook's door for whoever plays or shows a match. */
export {
  ambitionCards,
  companyCards,
  computeCards,
  contractCards,
  fundingCards,
  investorCards,
  newsCards,
  type AmbitionId,
  type CardId,
  type ClusterId,
  type CompanyId,
  type ContractId,
  type DataCardId,
  type FundingCardId,
  type InvestorId,
  type NewsId,
} from './cards/index';
export { scenarioCards as scenarios, type ScenarioId } from './scenarios/index';
export type { FundingCard, FundingEffect, Modules, Variant } from './engine/card-types';
export {
  ambitionOf,
  cardOf,
  companyOf,
  contractOf,
  dataOf,
  fundingOf,
  investorOf,
  isFundingCard,
  isScenario,
  newsOf,
  presetOf,
  scenarioOf,
} from './engine/catalogue';
export { cloneMatch } from './engine/clone';
export { companyAt } from './engine/company';
export { openContracts } from './engine/phases/contracts';
export { determinize } from './engine/views/determinize';
export { eventsOf } from './engine/views/disclosure';
export type { EventType, MatchEvent, TalkReason } from './engine/events';
export { applyMove, isOver, nextToAct, refusalOf, seatsToAct } from './engine/flow';
export { closesAlone, leaderPremium } from './engine/phases/investors';
export { accounts, financing, type Account } from './engine/ledger';
export { createMatch, rulesVersion, startingCash } from './engine/match';
export { legalMoves } from './engine/move-rules';
export type { Move, MoveOf, MoveType } from './engine/moves';
export { parseMove } from './engine/parse';
export { investorsIn, valuationsWhenSettled } from './engine/views/closed-quarter';
export { netParts, resultOf } from './engine/views/figures';
export { premiumOutcome, type PremiumOutcome } from './engine/views/premiums';
export { preview } from './engine/views/preview';
export type { DealPreview, Envelope, Figures, OpenedPreview, Preview, Span } from './engine/views/preview-types';
export { trainingMeans, type TrainingMeans } from './engine/views/training-means';
export {
  BadOptions,
  IllegalMove,
  isRefusal,
  reasonCodes,
  type OptionReason,
  type ReasonCode,
  type Refusal,
  type RefusalDetails,
} from './engine/refusal';
export { scoreOf } from './engine/score';
export type { MatchOptions, MatchState, QuarterRecord, Sealing } from './engine/state';
export { highestVertical } from './engine/phases/training';
export { actionsPerTurn, handLimit } from './engine/phases/turn';
export { mostBurn } from './engine/phases/users';
export { levelWorth } from './engine/phases/valuation';
export { ownView, publicView, viewFor, type OwnView, type PublicView } from './engine/views/view';
export type { CompanyView, InvestorView, MatchView, OfferView } from './engine/views/view-types';
export {
  climates,
  decks,
  domains,
  type Climate,
  type Deck,
  type Domain,
  type FactId,
  type Measure,
  type Role,
  type Seat,
  type Tier,
  type Viewer,
} from './engine/vocabulary';
