import {
  applyMove,
  createMatch,
  legalMoves,
  nextToAct,
  type MatchOptions,
  type MatchState,
  type Move,
  type Seat,
  rulesVersion,
} from '../../rules/index';
import type { MatchRecord } from '../../src/game/match-record';
import { Dice } from '../support/random-play';

/** The game most rows measure. */
export const options: MatchOptions = { players: 4, scenario: 'standard' };

/** Random games of four last about 400 moves. */
const halfGame = 200;

/** A random move of whoever acts first. */
export function nextMove(state: MatchState, dice: Dice): { readonly seat: Seat; readonly move: Move } {
  const seat = nextToAct(state) ?? 0;
  return { seat, move: dice.pick(legalMoves(state, seat)) };
}

/** The first halves of random games, always the same ones. */
export function halfGames(count: number): MatchRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const dice = new Dice(index);
    const seed = `half ${index}`;
    const state = createMatch(options, seed);
    const moves = Array.from({ length: halfGame }, () => {
      const next = nextMove(state, dice);
      applyMove(state, next.seat, next.move);
      return next;
    });
    return { rules: rulesVersion, options, seed, moves };
  });
}
