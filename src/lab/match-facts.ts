import type { AmbitionId, CardId, CompanyId, ContractId, Role } from '../../rules/index';

/** What the measures count of a game; all of it follows from its record. Money in ¥100 m. */
export interface MatchFacts {
  readonly quarters: number;
  readonly seats: readonly SeatFacts[];
  readonly deals: readonly DealFact[];
  /** How often a decision had so many legal moves: index = moves. Closing an envelope or a turn is none. */
  readonly legal: readonly number[];
  /** Decisions in Build with more than one legal move. */
  readonly buildDecisions: number;
  /** Contracts that lay open at some time. */
  readonly contractsSeen: readonly ContractId[];
}

export interface SeatFacts {
  readonly company: CompanyId;
  readonly role: Role;
  /** 1, or the part of a shared win. */
  readonly win: number;
  /** Owners' gain with ambition. */
  readonly score: number;
  /** Owners' gain without ambition after the Books of each quarter; entry 0 is the start. */
  readonly gains: readonly number[];
  /** Place in the first quarter's build order among those of its role, from 0. */
  readonly place: number;
  /** Where it is furthest ahead of the table's mean. */
  readonly strength: Strength;
  readonly ambition?: { readonly id: AmbitionId; readonly met: boolean };
  /** Cards that came into its hand, and those it played or spent. */
  readonly taken: CardCounts;
  readonly used: CardCounts;
  /** Contracts it signed or won over. */
  readonly contracts: readonly ContractId[];
}

export type CardCounts = Readonly<Partial<Record<CardId, number>>>;

/** What a company can win by: parts of its valuation, money kept, a stake hardly sold and little capital called, its ambition. */
export const strengths = ['revenue', 'foundation', 'verticals', 'users', 'cash', 'ownership', 'ambition'] as const;
export type Strength = (typeof strengths)[number];

/** Money raised in a deal; place 0 is the highest valuation of that quarter, ties by the quarter's lot. */
export interface DealFact {
  readonly quarter: number;
  readonly place: number;
  readonly amount: number;
}
