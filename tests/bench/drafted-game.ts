import type { Game, MoveFn } from 'boardgame.io';
import { INVALID_MOVE } from 'boardgame.io/core';
import { applyMove, IllegalMove, parseMove, seatsToAct } from '../../rules/index';
import { activeSeats, createGame, type GameState } from '../../src/game/game';
import type { MatchRecord } from '../../src/game/match-record';

/** A move on boardgame.io's draft of the state, as its documentation writes moves. */
const play: MoveFn<GameState> = ({ G, playerID, events }, input: unknown) => {
  const seat = Number(playerID);
  try {
    const move = parseMove(input);
    applyMove(G.match, seat, move);
    G.moves.push({ seat, move });
  } catch (error) {
    if (error instanceof IllegalMove) return INVALID_MOVE;
    throw error;
  }
  const { phase, players } = G.match;
  events.setActivePlayers({ value: activeSeats({ phase, players, seatsToAct: seatsToAct(G.match) }) });
  return undefined;
};

/** The same Game without what ours adds to be quick: what boardgame.io alone makes of the same rules. */
export function createDraftedGame(record: MatchRecord): Game<GameState> {
  const game = createGame(record);
  return {
    ...game,
    plugins: [],
    moves: { ...game.moves, play: { move: play, client: false, redact: true, ignoreStaleStateID: true } },
  };
}
