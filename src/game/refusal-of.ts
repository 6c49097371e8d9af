import {
  applyMove,
  cloneMatch,
  IllegalMove,
  type MatchState,
  type Move,
  type Refusal,
  type Seat,
} from '../../rules/index';

/** Why the rules refuse a move, tried on a copy: boardgame.io itself drops refused moves without a word. */
export function refusalOf(match: MatchState, seat: Seat, move: Move): Refusal | undefined {
  try {
    applyMove(cloneMatch(match), seat, move);
    return undefined;
  } catch (error) {
    if (error instanceof IllegalMove) return { code: error.code, details: error.details };
    throw error;
  }
}
