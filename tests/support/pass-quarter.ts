import { applyMove, isOver, legalMoves, nextToAct, type MatchState, type Move } from '../../rules/index';

/** Lets everybody do nothing until the next quarter begins or the match is over. */
export function passQuarter(state: MatchState): void {
  const { quarter } = state;
  while (!isOver(state) && state.quarter === quarter) {
    const seat = nextToAct(state);
    if (seat === undefined) return;
    applyMove(state, seat, idleMove(legalMoves(state, seat)));
  }
}

/** The move of a player who wants nothing: ends the turn, seals an empty envelope, shelves a run. */
export function idleMove(moves: readonly Move[]): Move {
  const idle =
    moves.find(({ type }) => type === 'endTurn' || type === 'seal' || type === 'shelve') ??
    moves.find((move) => move.type === 'pitch' && move.investor === 'none' && move.card === 'none') ??
    moves.find((move) => move.type === 'burn' && move.amount === 0) ??
    moves.find(({ type }) => type === 'keepAmbition' || type === 'discard' || type === 'draw');
  if (idle === undefined) throw new Error('nothing to do');
  return idle;
}
