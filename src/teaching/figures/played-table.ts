import type {
  Climate,
  CompanyId,
  MatchEvent,
  MatchOptions,
  QuarterRecord,
  Role,
  Seat,
  TalkReason,
} from '../../../rules/index';

/** What the figures count of a table, as far as it was played. Money in ¥100 m. */
export interface PlayedTable {
  readonly table: number;
  readonly match: string;
  readonly options: MatchOptions;
  /** Quarters of a whole game, and those whose Books closed. */
  readonly quarters: number;
  readonly played: number;
  readonly over: boolean;
  readonly companies: readonly PlayedCompany[];
  readonly pitches: readonly Pitch[];
  readonly events: readonly MatchEvent[];
}

export interface PlayedCompany {
  readonly seat: Seat;
  readonly id: CompanyId;
  readonly role: Role;
  /** Who sits there at the end; absent: a bot. */
  readonly student?: string;
  /** Decisions made for it, and those of them made by bots. */
  readonly decisions: number;
  readonly byBots: number;
  /** Entry 0 is the start. */
  readonly history: readonly QuarterRecord[];
  /** 1, or the part of a shared win; 0 while the match is not over. */
  readonly won: number;
  readonly levels: { readonly foundation: number; readonly vertical: number };
}

/** A pitch to an investor and what came of it; `place` 0 is the highest valuation of that quarter, ties by its lot. */
export interface Pitch {
  readonly quarter: number;
  readonly climate: Climate;
  readonly seat: Seat;
  readonly place: number;
  /** Raised; 0 unless the deal closed. */
  readonly amount: number;
  readonly reason?: TalkReason;
}

/** The quarter whose Books are half time. */
export const halfTime = (quarters: number): number => Math.floor(quarters / 2);
