import type {
  AmbitionId,
  CardId,
  ClusterId,
  CompanyId,
  ContractId,
  FundingCardId,
  InvestorId,
  NewsId,
} from '../../cards/index';
import type { ScenarioId } from '../../scenarios/index';
import type { QuarterRules, Variant } from '../card-types';
import type { Move } from '../moves';
import type { BoardroomChoice, Debt, QuarterRecord, Sealing, SignedContract, Turn, ValuationParts } from '../state';
import type { Account } from '../ledger';
import type { Climate, Deck, Domain, Measure, Role, Seat, Viewer } from '../vocabulary';

/** Owners' gain and its parts: stake x (valuation + cash - debt) - capital + ambition. Money in ¥100 m. */
export interface ScoreBreakdown {
  readonly total: number;
  readonly stake: number;
  readonly valuation: number;
  readonly cash: number;
  readonly debt: number;
  /** stake x (valuation + cash - debt). */
  readonly kept: number;
  readonly capital: number;
  /** Points of a met ambition; 0 for rivals until the match is over. */
  readonly ambition: number;
}

/** Numbers that follow from the climate of the day. */
export interface ClimateTerms {
  readonly climate: Climate;
  readonly multiple: number;
  /** Valuation per user, ¥100 m, news included. */
  readonly hype: number;
  readonly cheques: number;
  /** The cut: both the lowest rank that still gets money and the number of deals a quarter. */
  readonly cut: number;
}

/** A company's place on an investor's ladder. */
export interface Rung {
  readonly seat: Seat;
  readonly value: number;
  /** 1-based; 0 when the measure is 0 (it never counts). */
  readonly rank: number;
  readonly withinCut: boolean;
}

export interface InvestorView {
  readonly id: InvestorId;
  readonly measure: Measure;
  /** Ranks by a public lot this quarter instead of its measure. */
  readonly byLot: boolean;
  /** Today's cheque, ¥100 m. */
  readonly cheque: number;
  /** Whoever gets the leader's premium on top of it today. */
  readonly premiumTo: readonly Seat[];
  /** All companies, best first. */
  readonly ladder: readonly Rung[];
}

/** The terms of a possible deal, before the boardroom decides who gets it. */
export interface DealTerms {
  readonly investor: InvestorId;
  readonly card: FundingCardId | 'none';
  readonly amount: number;
  /** Cash that arrives; less than the amount when part of it is compute. */
  readonly cash: number;
  readonly preMoney: number;
  readonly stakeAfter: number;
  readonly rank: number;
  readonly withinCut: boolean;
}

export interface CompanyView {
  readonly seat: Seat;
  readonly id: CompanyId;
  readonly role: Role;
  /** Led by the rules, not by a player. */
  readonly neutral: boolean;
  readonly cash: number;
  readonly stake: number;
  readonly capital: number;
  readonly debts: readonly Debt[];
  readonly clusters: readonly ClusterId[];
  readonly capacity: {
    readonly total: number;
    readonly contracts: number;
    readonly trained: number;
    readonly free: number;
    readonly rented: number;
  };
  readonly upkeep: number;
  readonly payroll: number;
  readonly foundation: number;
  readonly verticals: Readonly<Record<Domain, number>>;
  /** Own quality (no licence) in each domain. */
  readonly quality: Readonly<Record<Domain, number>>;
  readonly contracts: readonly SignedContract[];
  /** Contracts of rivals that pay this company a royalty. */
  readonly licensed: readonly { readonly seat: Seat; readonly contract: ContractId; readonly price: number }[];
  readonly users: number;
  /** Attraction before any burn. */
  readonly attraction: number;
  readonly apiPrice: number;
  readonly shelved: number;
  readonly calls: number;
  /** What the next capital call would add to owners' capital; 0 for start-ups. */
  readonly nextCall: number;
  readonly pivoted: boolean;
  readonly backers: readonly InvestorId[];
  readonly raised: number;
  readonly burned: number;
  readonly royaltiesEarned: number;
  readonly rescues: number;
  readonly loans: number;
  readonly wonOver: number;
  readonly calledIn: number;
  readonly dataBonusUsed: boolean;
  readonly brand: number;
  readonly netRevenue: number;
  readonly valuation: number;
  readonly parts: ValuationParts;
  /** Quarters until cash runs out at today's net revenue less payroll; 99 when it does not. */
  readonly runway: number;
  /** Secret ambitions in hand: two until one is kept, none without the module. */
  readonly ambitionsDealt: number;
  readonly handCounts: Readonly<Record<Deck, number>>;
  /** Cards in hand that everybody saw being taken. */
  readonly seen: readonly CardId[];
  readonly sealed: boolean;
  readonly accounts: Readonly<Record<Account, number>>;
  readonly history: readonly QuarterRecord[];
  readonly score: ScoreBreakdown;
}

/** What one seat alone knows; absent for spectators. */
export interface PrivateView {
  readonly seat: Seat;
  readonly hand: readonly CardId[];
  readonly ambitions: readonly AmbitionId[];
  /** Whether the ambition kept would be met if the match ended now. */
  readonly ambitionMet: boolean;
  readonly choice: BoardroomChoice;
}

/** An open contract as it stands today; `preview` of a `sign` move says what a seat lacks. */
export interface OfferView {
  readonly contract: ContractId;
  /** Leaves at the next News if nobody signs it. */
  readonly leavesNext: boolean;
  /** Quality asked for today. */
  readonly quality: number;
}

/** Everything one viewer may know, in one shape for all viewers. Plain JSON. */
export interface MatchView {
  readonly viewer: Viewer;
  readonly rules: number;
  readonly players: number;
  readonly scenario: ScenarioId;
  readonly sealing: Sealing;
  readonly favouritism: number;
  readonly variant?: Variant;
  readonly phase: 'build' | 'boardroom' | 'over';
  readonly quarter: number;
  readonly quarters: number;
  readonly year: number;
  readonly climate: ClimateTerms;
  readonly openSource: number;
  /** Users (tenths) to be shared this quarter. */
  readonly pool: number;
  readonly news: NewsId;
  readonly quarterRules: QuarterRules;
  readonly forecast: NewsId | '';
  readonly pastNews: readonly NewsId[];
  /** Climate of each quarter so far; on a fixed path all of them. */
  readonly climatePath: readonly Climate[];
  readonly lot: readonly Seat[];
  readonly order: readonly Seat[];
  readonly turn: Turn;
  readonly seatsToAct: readonly Seat[];
  readonly companies: readonly CompanyView[];
  readonly rows: Readonly<Record<Deck, readonly CardId[]>>;
  readonly deckCounts: Readonly<Record<Deck, number>>;
  readonly discards: Readonly<Record<Deck, readonly CardId[]>>;
  readonly offers: readonly OfferView[];
  readonly goneContracts: readonly ContractId[];
  readonly goneInvestors: readonly InvestorId[];
  readonly investors: readonly InvestorView[];
  readonly moves: number;
  readonly settledMoves: number;
  readonly canUndo: boolean;
  /** What the viewing seat can do now; empty for spectators and when it is not its move. */
  readonly legal: readonly Move[];
  /** Own secrets of the viewing seat; of every seat for `all`, of none for spectators. */
  readonly privates: readonly PrivateView[];
  /** Ambitions of all seats, once the match is over. */
  readonly ambitions: readonly {
    readonly seat: Seat;
    readonly ambition: AmbitionId;
    readonly met: boolean;
    readonly points: number;
  }[];
  readonly winners: readonly Seat[];
}
