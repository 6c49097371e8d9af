import type { Move } from '../../rules/index';

/**
 * The first of the moves that are worth most.
 * @throws RangeError when there are none
 */
export function bestBy(moves: readonly Move[], worthOf: (move: Move) => number): Move {
  let best: Move | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const move of moves) {
    const worth = worthOf(move);
    if (best !== undefined && worth <= most) continue;
    best = move;
    most = worth;
  }
  if (best === undefined) throw new RangeError('nothing to decide');
  return best;
}
