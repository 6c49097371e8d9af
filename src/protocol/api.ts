import type { MatchOptions, Move, Seat } from '../../rules/index';
import type { BotLevel, Temperament } from '../bots/levels';
import type { ListedMatch, MatchInfo, PaceId } from './match-info';

/*
 * Requests over HTTP, all JSON. Whoever holds a seat proves it with `Authorization: Bearer <credential>`.
 *
 *   POST   /api/matches                 NewMatch      -> SeatTaken   the maker takes seat `seat`
 *   GET    /api/matches?after=CURSOR                  -> MatchPage   listed ones, the latest first
 *   GET    /api/matches/ID                            -> MatchInfo
 *   POST   /api/matches/ID/seats        JoinMatch     -> SeatTaken
 *   DELETE /api/matches/ID/seats/mine   (credential)  -> {}          before the start the seat is free again, later a bot plays it
 *   POST   /api/matches/ID/start        (host)        -> {}          bots take the seats still open
 *   POST   /api/matches/ID/code         (credential)  -> MoveCode    to carry the seat to another device
 *   POST   /api/codes                   { code }      -> SeatTaken   the old device's credential ends
 *   POST   /api/matches/ID/rematch      (credential)  -> SeatTaken   the same people and game; made at the first call
 *   GET    /api/matches/ID/record                     -> OnlineRecord  after the end
 *   DELETE /api/matches/ID              (host)        -> {}
 *
 * Pages say their protocol in the header `x-protocol`, and every answer says the server's; scripts need not.
 * Every refusal is `{ error: ApiError }` with a status of 4xx or 5xx. The server describes all of it at /api/openapi.json.
 */

export interface NewMatch {
  readonly title: string;
  readonly options: MatchOptions;
  readonly pace: PaceId;
  readonly listed: boolean;
  readonly hints: boolean;
  /** The maker's own name and seat. */
  readonly name: string;
  readonly seat: Seat;
  /** One for each seat; the maker's is ignored. */
  readonly seats: readonly SeatPlan[];
}

export type SeatPlan =
  | { readonly kind: 'open' }
  | { readonly kind: 'bot'; readonly name: string; readonly level: BotLevel; readonly temperament: Temperament };

export interface JoinMatch {
  readonly name: string;
  /** Absent: any that is open. */
  readonly seat?: Seat;
}

export interface SeatTaken {
  readonly match: string;
  readonly seat: Seat;
  /** Proves the seat; never shown, kept by the browser. */
  readonly credential: string;
}

export interface MoveCode {
  readonly code: string;
  /** ms since 1970. */
  readonly expiresAt: number;
}

export interface MatchPage {
  readonly matches: readonly ListedMatch[];
  /** For the next page; absent on the last. */
  readonly after?: string;
}

/** A match that is over or closed, whole: enough to play it again move by move. */
export interface OnlineRecord {
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly rules: number;
  readonly options: MatchOptions;
  readonly seed: string;
  readonly moves: readonly { readonly seat: Seat; readonly move: Move }[];
  readonly seats: readonly {
    readonly name: string;
    readonly kind: 'human' | 'bot';
    readonly level: BotLevel;
    readonly temperament: Temperament;
  }[];
}

/** Why the server says no. */
export const apiErrors = [
  'malformed',
  'too-large',
  'bad-name',
  'bad-options',
  'unknown-match',
  'unknown-code',
  'full',
  'seat-taken',
  'name-taken',
  'started',
  'not-over',
  'not-host',
  'not-seated',
  'match-closed',
  'paused',
  'too-many-tries',
  'too-many-matches',
  'foreign-origin',
  'other-version',
  'stopping',
  'draining',
  'busy',
  'not-found',
  'failed',
] as const;
export type ApiError = (typeof apiErrors)[number];

export type { MatchInfo };
