import type { FundingCardId, InvestorId } from '../../cards/index';
import type { Refusal } from '../refusal';
import type { TalkReason } from '../events';
import type { BoardroomChoice, ValuationParts } from '../state';
import type { Domain, Seat } from '../vocabulary';

/** A whole envelope: whom to pitch to, with which card, and what to burn. */
export type Envelope = Readonly<Omit<BoardroomChoice, 'stage'>>;

/** Figures of a company at one moment. Money in ¥100 m, users in tenths. */
export interface Figures {
  readonly cash: number;
  readonly debt: number;
  readonly valuation: number;
  /** What the valuation adds up from. */
  readonly parts: ValuationParts;
  /** Owners' gain without ambition. */
  readonly gain: number;
  readonly stake: number;
  readonly capital: number;
  readonly netRevenue: number;
  /** What a quarter leaves: net revenue less payroll. */
  readonly result: number;
  readonly freeCapacity: number;
  readonly foundation: number;
  /** The bill of a training run put aside; 0 without one. */
  readonly shelved: number;
  readonly verticals: Readonly<Record<Domain, number>>;
  readonly users: number;
  /** Quarters until cash runs out; 99 when it does not. */
  readonly runway: number;
  /** Places with the investors of the day; 0 where the measure is 0. */
  readonly ranks: readonly { readonly investor: InvestorId; readonly rank: number }[];
}

/** What a move, or a whole envelope, would bring the seat that looks. */
export interface Preview {
  /** Set when it would be refused; `after` then equals `before`. */
  readonly refused?: Refusal;
  readonly before: Figures;
  /**
   * What is certain once the move is made. An envelope changes nothing until it is opened. A training run counts with the
   * least bill it may bring, paid where the cash is there, else put aside.
   */
  readonly after: Figures;
  /** What nobody knows yet: what is drawn from a deck, what the overrun costs, what rivals choose. */
  readonly unknown: readonly ('card' | 'overrun' | 'rivals')[];
  /** For `trainFoundation`: the bill for each chip, in order of size, with its chance (0..1). */
  readonly overruns?: readonly { readonly bill: number; readonly chance: number }[];
  /** For `pitch`, `burn` and `seal`, with what the envelope holds so far, and for a whole envelope. */
  readonly opened?: OpenedPreview;
}

/** Figures between which something will lie; the same twice where it hangs on nobody else. */
export interface Span {
  /** Each figure at least: no users are won. */
  readonly least: Figures;
  /** Each figure at most: the best place among those who burn. */
  readonly most: Figures;
}

/** What an envelope brings when all are opened, before the Books of the quarter. */
export interface OpenedPreview {
  /** Who has a turn before that, in order. All of this then holds as far as they change nothing it rests on. */
  readonly stillBuild: readonly Seat[];
  readonly burn: BurnOutlook;
  /** What a grant or a loan brings, ¥100 m. */
  readonly alone: number;
  /** When no investor's deal closes: users leave, the burn is lost, a grant or loan arrives. */
  readonly withoutDeal: Span;
  /** For a pitch to an investor. */
  readonly deal?: DealPreview;
}

/** A pitch to an investor: how it stands today, and what it brings on each condition. */
export interface DealPreview {
  readonly investor: InvestorId;
  readonly card: FundingCardId | 'none';
  /** Today's rank, the card counted; 0 when the measure is 0. */
  readonly rank: number;
  readonly withinCut: boolean;
  /** Why the investor would not back the company as it stands today; absent where it would. */
  readonly talks?: Extract<TalkReason, 'no-proof' | 'no-measure' | 'below-cut'>;
  /** Rivals the investor would rather back if they pitch to it too, first the one it likes best. */
  readonly preferred: readonly Seat[];
  /** Rivals who sit down first by today's valuations, if investors back them. */
  readonly seatedFirst: readonly Seat[];
  /** Whether nobody is valued higher today. */
  readonly leads: boolean;
  /** If the deal closes while somebody is valued higher, or where no premium is paid. */
  readonly closed: DealOutcome;
  /** If it closes while nobody is valued higher: the leader's premium included; absent where none is paid. */
  readonly highest?: DealOutcome & { readonly premium: number };
}

export interface DealOutcome extends Span {
  /** The whole cheque, ¥100 m; `cash` of it is money. */
  readonly amount: number;
  readonly cash: number;
  /** What the company is priced at before the money, at least and at most. */
  readonly preMoney: { readonly least: number; readonly most: number };
}

/** How far a burn goes if no rival burns, and against the most they could. */
export interface BurnOutlook {
  readonly burn: number;
  /** Place among companies if nobody else burns; 0: does not take part. */
  readonly bestPlace: number;
  readonly worstPlace: number;
  /** Users (tenths) for those places. */
  readonly bestUsers: number;
  readonly worstUsers: number;
  /** Users (tenths) for each place that nobody shares, from the first. */
  readonly places: readonly number[];
  /** What the first place alone adds to the valuation: the largest burn it would pay back, ¥100 m. */
  readonly breakEven: number;
}
