import { Client } from 'boardgame.io/client';
import type { MatchState, Move, Refusal, Seat } from '../../rules/index';
import { rulesOf } from '../../rules/releases';
import { createGame, mayUndo, type GameState } from './game';
import type { MatchRecord } from './match-record';

/** A match played on this device, by boardgame.io's own client, typed. */
export interface LocalMatch {
  /** The whole match, secrets included: this device runs it. Never changed in place. */
  readonly state: () => MatchState;
  readonly record: () => MatchRecord;
  /** Makes a move; a refused one changes nothing and says why. */
  readonly play: (seat: Seat, move: Move) => Refusal | undefined;
  /** Takes back the seat's last move; undefined when the rules forbid it. */
  readonly undo: (seat: Seat) => Move | undefined;
  readonly stop: () => void;
}

/**
 * Starts a local match, or goes on with a recorded one.
 * @throws BadOptions or IllegalMove when the record breaks the rules
 */
export function startLocalMatch(record: MatchRecord): LocalMatch {
  const client = Client<GameState>({ game: createGame(record), numPlayers: record.options.players, debug: false });
  client.start();
  const inside = (): GameState => client.store.getState().G;
  return {
    state: () => inside().match,
    record: () => ({ ...inside().start, moves: inside().moves }),
    play(seat, move) {
      const refused = rulesOf(record).refusalOf(inside().match, seat, move);
      if (refused !== undefined) return refused;
      client.updatePlayerID(String(seat));
      client.moves['play']?.(move);
      return undefined;
    },
    undo(seat) {
      if (!mayUndo(inside(), seat)) return undefined;
      const last = inside().moves.at(-1)?.move;
      client.updatePlayerID(String(seat));
      client.moves['undo']?.();
      return last;
    },
    stop: () => client.stop(),
  };
}
