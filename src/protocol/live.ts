import type { MatchEvent, MatchView, Move, Refusal, Seat } from '../../rules/index';
import type { ApiError } from './api';
import type { Reaction } from './limits';
import type { MatchInfo } from './match-info';
import type { Patch } from './patch';

/** Where the socket answers. */
export const livePath = '/live';

/** What a page says when it connects. Without a credential it watches. */
export interface Hello {
  readonly match: string;
  readonly credential?: string;
}

/** Where a match stands, to one viewer. */
export interface Standing {
  /** Number of moves and undos so far: a move names the one it was made for. */
  readonly state: number;
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
}

/** Everything, at each connection and when the match begins. `standing` is absent while people gather, or when the match is closed. */
export interface Welcome {
  readonly info: MatchInfo;
  /** The viewer's seat; absent: a spectator. */
  readonly seat?: Seat;
  /** How long the record was when the seat's holder last decided something or left, on whatever device; absent where that is not known. */
  readonly followed?: number;
  readonly standing?: Standing;
  readonly chat: readonly ChatLine[];
}

/** A step of the match: what changed since state `after`, and the record from event `from` on. */
export interface Change {
  readonly after: number;
  readonly state: number;
  /** Absent: the view is the same. */
  readonly view?: Patch;
  readonly from: number;
  readonly events: readonly MatchEvent[];
  readonly info: MatchInfo;
}

export interface ChatLine {
  readonly n: number;
  /** ms since 1970. */
  readonly at: number;
  readonly seat: Seat;
  readonly line: { readonly text: string } | { readonly reaction: Reaction };
}

/** Why a connection was ended for good; the page does not try again. */
export type Goodbye = 'unknown-match' | 'seat-moved' | 'deleted' | 'too-many-connections' | 'malformed';

/** Answer to an action: the number of the state it led to, or why not. `stale`: it was made for an older state; the page is sent the new one anyway. */
export type ActionAnswer =
  | { readonly done: number }
  | { readonly refused: Refusal }
  | { readonly error: ApiError | 'stale' };

export interface ServerToClient {
  readonly welcome: (welcome: Welcome) => void;
  readonly change: (change: Change) => void;
  readonly info: (info: MatchInfo) => void;
  readonly chat: (line: ChatLine) => void;
  /** With the server's protocol: where the page's is another, that is why. */
  readonly goodbye: (reason: Goodbye, protocol: number) => void;
  /** The server restarts: the page stays, and comes back by itself. */
  readonly stopping: () => void;
  /** The server is to be upgraded soon: it makes no new tables, and this one goes on. */
  readonly draining: () => void;
  /** Whether what people do can be saved now; said when it changes. */
  readonly saving: (works: boolean) => void;
}

export interface ClientToServer {
  readonly play: (state: number, move: Move, answer: (answer: ActionAnswer) => void) => void;
  readonly undo: (state: number, answer: (answer: ActionAnswer) => void) => void;
  /** "I'm back": the bot that stands in gives the seat back. */
  readonly back: (answer: (answer: { readonly error?: ApiError }) => void) => void;
  readonly say: (text: string, answer: (answer: { readonly error?: ApiError }) => void) => void;
  readonly react: (reaction: Reaction, answer: (answer: { readonly error?: ApiError }) => void) => void;
}
