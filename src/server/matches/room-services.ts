import type { MatchView, Move, Seat } from '../../../rules/index';
import type { Bot } from '../../bots/levels';
import type { Goodbye, ServerToClient } from '../../protocol/live';
import type { Waiter } from '../bots/fair-queue';
import type { Clock } from '../clock/clock';
import type { MatchStore } from '../storage/match-store';

/** A connected page that looks at a match. */
export interface Subscriber {
  /** Absent: a spectator. */
  readonly seat?: Seat;
  /** The network it comes from. */
  readonly address: string;
  /** Sees everything, as a teacher does. */
  readonly seesAll?: boolean;
  /** Hash of what proves the seat: when that changes, the page has to go. */
  readonly credential?: string;
  readonly send: <Name extends keyof ServerToClient>(name: Name, ...args: Parameters<ServerToClient[Name]>) => void;
  /** `protocol`: the one it would have to speak. */
  readonly end: (reason: Goodbye, protocol?: number) => void;
}

/** What rooms need of the server around them. */
export interface RoomServices {
  readonly store: MatchStore;
  readonly clock: Clock;
  /** A legal move for the seat that views. */
  readonly think: (match: Waiter, view: MatchView, bot: Bot, seed: string) => Promise<Move>;
  /** How long a bot's move takes at least, so that people can follow; ms. */
  readonly botPause: number;
  /** Tells other servers that a match moved on. */
  readonly announce: (id: string, revision: number) => void;
  /** Other servers run beside this one: somebody not seen here may be there. */
  readonly shared: boolean;
  /** Tells whoever runs the server what became of a match or a session: `about` has ids and numbers, nothing of people. */
  readonly tell: (what: string, about: Readonly<Record<string, string | number>>) => void;
  /** The server is to be upgraded soon: nothing new is begun on it. */
  readonly draining: () => boolean;
  readonly count: (what: 'move' | 'bot-move' | 'refused' | 'conflict') => void;
  readonly report: (error: unknown, match: string) => void;
}
