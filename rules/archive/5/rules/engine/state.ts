import type {
  AmbitionId,
  CardId,
  ClusterId,
  CompanyId,
  ContractId,
  FundingCardId,
  InvestorId,
  NewsId,
} from '../cards/index';
import type { ScenarioId } from '../scenarios/index';
import type { Variant } from './card-types';
import type { MatchEvent } from './events';
import type { Account } from './ledger';
import type { Climate, Deck, Domain, Role, Seat, Tier } from './vocabulary';

/** How a match is set up. `favouritism` (0..1) and `companies` default to the scenario's. */
export interface MatchOptions {
  readonly players: number;
  readonly scenario: ScenarioId;
  readonly companies?: readonly CompanyId[];
  /** `together`: one boardroom for all (online). `own-turn`: sealed at the end of one's own turn (hotseat). */
  readonly sealing?: Sealing;
  readonly favouritism?: number;
  readonly variant?: Variant;
}

export type Sealing = 'together' | 'own-turn';

/** A royalty token on a contract: whom it pays, ¥100 m a quarter. */
export interface Licence {
  readonly licensor: Seat;
  readonly price: number;
}

export interface SignedContract {
  readonly id: ContractId;
  /** First quarter whose Books pay it. */
  readonly paysFrom: number;
  readonly load: number;
  /** Quarter in which it was last won over from a rival; 0: never. */
  readonly wonOver: number;
  readonly licence?: Licence;
}

/** Money owed, due at the Books of a quarter. */
export interface Debt {
  readonly sum: number;
  readonly due: number;
}

/** The five parts of a valuation, before rounding; ¥100 m. */
export interface ValuationParts {
  readonly brand: number;
  readonly revenue: number;
  readonly foundation: number;
  readonly verticals: number;
  readonly hype: number;
}

/** A company as its Books closed; entry 0 is the start of the match. Users in tenths, money in ¥100 m. */
export interface QuarterRecord {
  readonly quarter: number;
  readonly climate: Climate;
  /** The cut of that quarter: ranks that got money, and chairs for deals. */
  readonly cut: number;
  readonly valuation: number;
  readonly parts: ValuationParts;
  readonly stake: number;
  readonly cash: number;
  readonly debt: number;
  readonly capital: number;
  readonly users: number;
  readonly netRevenue: number;
  readonly foundation: number;
  readonly contracts: number;
  /** Raised in deals and burned on users, from the start of the match. */
  readonly raised: number;
  readonly burned: number;
  /** Owners' gain without ambition. */
  readonly gain: number;
  /** What moved through each account this quarter; payments negative. */
  readonly accounts: Readonly<Record<Account, number>>;
}

export interface Company {
  readonly id: CompanyId;
  readonly role: Role;
  brand: number;
  cash: number;
  /** Share the owners still hold, (0, 1]. */
  stake: number;
  /** What the owners put in. */
  capital: number;
  debts: Debt[];
  clusters: ClusterId[];
  /** Rented capacity left, for this quarter's training only. */
  rented: number;
  /** Own capacity used by training this quarter. */
  trained: number;
  foundation: number;
  readonly verticals: Record<Domain, number>;
  contracts: SignedContract[];
  /** In tenths of a user. */
  users: number;
  /** Royalty a licence costs from now on, 1-3. */
  apiPrice: number;
  /** Sum that finishes the shelved training run; 0: nothing is shelved. */
  shelved: number;
  /** Capital calls so far, and the quarter of the last one (0: none). */
  calls: number;
  calledIn: number;
  pivoted: boolean;
  /** Every investor who closed a deal, once each, in order. */
  backers: InvestorId[];
  raised: number;
  burned: number;
  royaltiesEarned: number;
  rescues: number;
  loans: number;
  wonOver: number;
  /** Whether the data bonus was used this quarter. */
  dataBonusUsed: boolean;
  /** Cards in hand that everybody saw being taken. */
  seen: CardId[];
  accounts: Record<Account, number>;
  history: QuarterRecord[];
}

/** An investor in the row. `lot` replaces its measure this quarter when favouritism is below 1. */
export interface InvestorSlot {
  readonly id: InvestorId;
  readonly lot: readonly Seat[];
}

export interface Turn {
  /** Whose turn it is in Build. */
  seat: Seat;
  /** What that seat has to do now. */
  stage: 'ambition' | 'act' | 'draw' | 'overrun' | 'discard' | 'boardroom' | 'done';
  actions: number;
  /** The overrun bill to be paid or shelved; only in stage `overrun`. */
  bill: number;
  priceSet: boolean;
}

/** What a company decides in the boardroom; undecided parts hold the stage. */
export interface BoardroomChoice {
  stage: 'pitch' | 'burn' | 'seal' | 'sealed';
  investor: InvestorId | 'none';
  card: FundingCardId | 'none';
  burn: number;
}

/** Everything that no client may see; `viewFor` takes from here only what a seat may know. */
export interface Secret {
  rng: [number, number, number, number];
  decks: Record<Deck, CardId[]>;
  newsDeck: NewsId[];
  investorDeck: InvestorId[];
  contractDecks: Record<Tier, ContractId[]>;
  hands: CardId[][];
  /** Ambitions dealt to each seat; one is left once it has chosen. */
  ambitions: AmbitionId[][];
  choices: BoardroomChoice[];
  events: MatchEvent[];
}

export interface MatchState {
  readonly rules: number;
  readonly players: number;
  readonly scenario: ScenarioId;
  readonly sealing: Sealing;
  readonly favouritism: number;
  readonly variant?: Variant;
  phase: 'build' | 'boardroom' | 'over';
  /** 1 .. quarters of the scenario. */
  quarter: number;
  climate: Climate;
  news: NewsId;
  /** Next quarter's news; empty in the last quarter. */
  forecast: NewsId | '';
  pastNews: NewsId[];
  /** This quarter's public lot: the earlier seat wins a tie. */
  lot: Seat[];
  /** Build order; a neutral company has the seat `players`. */
  order: Seat[];
  turn: Turn;
  sealed: boolean[];
  companies: Company[];
  rows: Record<Deck, CardId[]>;
  discards: Record<Deck, CardId[]>;
  /** Open contracts, the oldest first. */
  contracts: ContractId[];
  /** Contracts and investors that left unsigned or were replaced; they do not come back. */
  goneContracts: ContractId[];
  goneInvestors: InvestorId[];
  investors: InvestorSlot[];
  /** Moves made, and how many of them can no longer be undone because they revealed something. */
  moves: number;
  settledMoves: number;
  secret: Secret;
}
