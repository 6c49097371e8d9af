import type { MatchOptions, MatchState, Move, Seat } from '../../rules/index';
import { rulesOf } from '../../rules/releases';

/** A move and the seat that made it. */
export interface MadeMove {
  readonly seat: Seat;
  readonly move: Move;
}

/** Everything a match is: the same record gives the same match on every machine. */
export interface MatchRecord {
  /** Version of the rules it is played by. */
  readonly rules: number;
  readonly options: MatchOptions;
  /** Secret of whoever runs the match: it decides every card. */
  readonly seed: string;
  readonly moves: readonly MadeMove[];
}

/**
 * Plays a record from its start.
 * @throws UnknownRules, BadOptions, or IllegalMove at the first move the rules refuse
 */
export function replayRecord({ rules, options, seed, moves }: MatchRecord): MatchState {
  const { createMatch, applyMove } = rulesOf({ rules });
  const state = createMatch(options, seed);
  for (const { seat, move } of moves) applyMove(state, seat, move);
  return state;
}
