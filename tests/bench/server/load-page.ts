import type { MatchView, Move } from '../../../rules/index';

/** A page of a load test: it knows whose turn it is, and can move. */
export interface LoadPage {
  readonly view: () => MatchView | undefined;
  /** Makes a move; resolves when this page has seen the state after it. */
  readonly play: (move: Move) => Promise<void>;
  readonly close: () => void;
}

/** A server under load: how a match is made there, and its pages opened. */
export interface LoadedServer {
  readonly name: string;
  /** Its processes: one, or a node each. */
  readonly pids: readonly number[];
  /** A match of four people, everybody at the table. */
  readonly seatMatch: () => Promise<LoadPage[]>;
  readonly stop: () => Promise<void>;
}
