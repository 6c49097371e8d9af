import type { Climate, CompanyId, MatchOptions, Move, Seat } from '../../rules/index';
import type { BotLevel, Temperament } from '../bots/levels';

/** Who plays a seat at this device. */
export interface SavedSeat {
  readonly name: string;
  readonly kind: 'human' | 'bot';
  /** A bot's strength; kept for a person's seat too, for when it is handed to a bot. */
  readonly level: BotLevel;
  /** A bot's character; absent: even. */
  readonly temperament?: Temperament;
}

/** What lists show of a match without playing it again. */
export interface MatchSummary {
  readonly companies: readonly CompanyId[];
  readonly quarter: number;
  readonly quarters: number;
  readonly year: number;
  readonly climate: Climate;
  /** Whose move it is; absent when over. */
  readonly toMove?: Seat;
  readonly winners: readonly Seat[];
}

/** What a guide has said, and whether it is shown. */
export interface GuideProgress {
  /** Ids of the notes that were read. */
  readonly read: readonly string[];
  readonly hidden: boolean;
}

/** A match as it is kept in this browser and written to files. */
export interface SavedMatch {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts the times it was stored: an older copy never overwrites a newer one. */
  readonly revision: number;
  readonly rules: number;
  readonly options: MatchOptions;
  readonly seed: string;
  readonly moves: readonly { readonly seat: Seat; readonly move: Move }[];
  readonly seats: readonly SavedSeat[];
  /** The last quarter whose report was read. */
  readonly reported: number;
  /** Whether players may ask what a strong player would do; absent: no. */
  readonly hints?: boolean;
  /** In a guided first game: how far the guide has come. */
  readonly guide?: GuideProgress;
  readonly summary: MatchSummary;
}
