import type {
  AmbitionId,
  CardId,
  ClusterId,
  ComputeCardId,
  ContractId,
  DataCardId,
  FundingCardId,
  InvestorId,
} from '../cards/index';
import type { Deck, Domain, Seat } from './vocabulary';

/** Everything a seat can do, as small plain objects. Card lists are sorted. */
export type Move =
  | { readonly type: 'keepAmbition'; readonly ambition: AmbitionId }
  | { readonly type: 'draw'; readonly deck: Deck; readonly card: CardId | 'top' }
  | { readonly type: 'build'; readonly card: ComputeCardId }
  | { readonly type: 'trainFoundation'; readonly data: readonly DataCardId[] }
  | { readonly type: 'payOverrun' }
  | { readonly type: 'shelve' }
  | { readonly type: 'finishShelved' }
  | { readonly type: 'trainVertical'; readonly domain: Domain; readonly data: readonly DataCardId[] }
  | { readonly type: 'sign'; readonly contract: ContractId; readonly licensor?: Seat }
  | { readonly type: 'winOver'; readonly contract: ContractId }
  | { readonly type: 'pivot'; readonly domain: Domain }
  | { readonly type: 'setPrice'; readonly price: number }
  | { readonly type: 'sellCluster'; readonly cluster: ClusterId }
  | { readonly type: 'capitalCall' }
  | { readonly type: 'endTurn' }
  | { readonly type: 'discard'; readonly card: CardId }
  | { readonly type: 'pitch'; readonly investor: InvestorId | 'none'; readonly card: FundingCardId | 'none' }
  | { readonly type: 'burn'; readonly amount: number }
  | { readonly type: 'seal' }
  | { readonly type: 'unseal' };

export type MoveType = Move['type'];
export type MoveOf<T extends MoveType> = Extract<Move, { type: T }>;
