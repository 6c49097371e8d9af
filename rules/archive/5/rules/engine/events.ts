import type {
  AmbitionId,
  CardId,
  ClusterId,
  ComputeCardId,
  ContractId,
  DataCardId,
  FundingCardId,
  InvestorId,
  NewsId,
} from '../cards/index';
import type { Climate, Deck, Domain, Seat } from './vocabulary';

/** Why a pitch ended in talk only: not best-ranked of those who pitched, below the cut, no proof, or no chair left. */
export type TalkReason = 'outranked' | 'below-cut' | 'no-measure' | 'no-proof' | 'no-chair';

/**
 * What happened, in order. Money in ¥100 m, users in tenths. `card: 'hidden'` and `ambition: 'hidden'` stand where the
 * viewer may not know; `licensor: -1` where a contract was signed without a licence.
 */
export type MatchEvent = { readonly quarter: number } & (
  | { readonly type: 'news'; readonly news: NewsId; readonly from: Climate; readonly to: Climate }
  | { readonly type: 'contractLeft'; readonly contract: ContractId }
  | { readonly type: 'investorLeft'; readonly investor: InvestorId }
  | { readonly type: 'turn'; readonly seat: Seat }
  | { readonly type: 'keptAmbition'; readonly seat: Seat; readonly ambition: AmbitionId | 'hidden' }
  | {
      readonly type: 'drew';
      readonly seat: Seat;
      readonly deck: Deck;
      readonly faceUp: boolean;
      readonly card: CardId | 'hidden';
    }
  | { readonly type: 'built'; readonly seat: Seat; readonly card: ComputeCardId; readonly cost: number }
  | {
      readonly type: 'trained';
      readonly seat: Seat;
      readonly level: number;
      readonly data: readonly DataCardId[];
      readonly cost: number;
      readonly chip: number;
      readonly bill: number;
    }
  | { readonly type: 'foundationReached'; readonly seat: Seat; readonly level: number; readonly bill: number }
  | { readonly type: 'shelved'; readonly seat: Seat; readonly bill: number }
  | {
      readonly type: 'verticalReached';
      readonly seat: Seat;
      readonly domain: Domain;
      readonly level: number;
      readonly data: readonly DataCardId[];
      readonly cost: number;
    }
  | {
      readonly type: 'signed';
      readonly seat: Seat;
      readonly contract: ContractId;
      readonly licensor: Seat;
      readonly royalty: number;
      readonly bonus: number;
      readonly users: number;
    }
  | {
      readonly type: 'wonOver';
      readonly seat: Seat;
      readonly from: Seat;
      readonly contract: ContractId;
      readonly cost: number;
    }
  | { readonly type: 'licenceEnded'; readonly seat: Seat; readonly licensor: Seat; readonly contract: ContractId }
  | {
      readonly type: 'pivoted';
      readonly seat: Seat;
      readonly domain: Domain;
      readonly level: number;
      readonly foundation: number;
    }
  | { readonly type: 'priceSet'; readonly seat: Seat; readonly price: number }
  | {
      readonly type: 'soldCluster';
      readonly seat: Seat;
      readonly cluster: ClusterId;
      readonly sum: number;
      readonly forced: boolean;
    }
  | { readonly type: 'capitalCall'; readonly seat: Seat; readonly sum: number; readonly capital: number }
  | { readonly type: 'discarded'; readonly seat: Seat; readonly card: CardId }
  | { readonly type: 'turnEnded'; readonly seat: Seat; readonly actionsLeft: number }
  | { readonly type: 'sealed'; readonly seat: Seat }
  | { readonly type: 'unsealed'; readonly seat: Seat }
  | {
      readonly type: 'opened';
      readonly seat: Seat;
      readonly investor: InvestorId | 'none';
      readonly card: FundingCardId | 'none';
      readonly burn: number;
    }
  | { readonly type: 'usersLeft'; readonly seat: Seat; readonly users: number }
  | {
      readonly type: 'usersWon';
      readonly seat: Seat;
      readonly place: number;
      readonly attraction: number;
      readonly share: number;
      readonly users: number;
      readonly tied: number;
      readonly refund: number;
    }
  | { readonly type: 'dataWon'; readonly seat: Seat; readonly card: CardId | 'hidden' }
  | {
      readonly type: 'dealClosed';
      readonly seat: Seat;
      readonly investor: InvestorId;
      readonly card: FundingCardId | 'none';
      readonly rank: number;
      readonly amount: number;
      readonly cash: number;
      readonly stakeBefore: number;
      readonly stakeAfter: number;
    }
  | {
      readonly type: 'talked';
      readonly seat: Seat;
      readonly investor: InvestorId;
      readonly rank: number;
      readonly reason: TalkReason;
    }
  | { readonly type: 'granted'; readonly seat: Seat; readonly sum: number }
  | {
      readonly type: 'borrowed';
      readonly seat: Seat;
      readonly sum: number;
      readonly repay: number;
      readonly due: number;
    }
  | {
      readonly type: 'books';
      readonly seat: Seat;
      readonly contracts: number;
      readonly users: number;
      readonly royaltiesIn: number;
      readonly bonus: number;
      readonly royaltiesOut: number;
      readonly upkeep: number;
      readonly payroll: number;
      readonly repaid: number;
      readonly cash: number;
    }
  | { readonly type: 'profitPressure'; readonly seat: Seat; readonly loss: number; readonly stakeAfter: number }
  | {
      readonly type: 'rescued';
      readonly seat: Seat;
      readonly sum: number;
      readonly stakeBefore: number;
      readonly stakeAfter: number;
    }
  | {
      readonly type: 'ambitionMet';
      readonly seat: Seat;
      readonly ambition: AmbitionId;
      readonly met: boolean;
      readonly points: number;
    }
  | { readonly type: 'over'; readonly winners: readonly Seat[] }
);

export type EventType = MatchEvent['type'];
