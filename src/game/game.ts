import type { Game, MoveFn } from 'boardgame.io';
import { INVALID_MOVE } from 'boardgame.io/core';
import {
  applyMove,
  eventsOf,
  IllegalMove,
  isOver,
  parseMove,
  scoreOf,
  seatsToAct,
  viewFor,
  type MatchEvent,
  type MatchState,
  type MatchView,
  type Seat,
} from '../../rules/index';
import { replayRecord, type MadeMove, type MatchRecord } from './match-record';

export const gameName = 'hundred-models';

/** The server's side of a match. It holds secrets: clients get `GameView` instead. */
export interface GameState {
  readonly start: Omit<MatchRecord, 'moves'>;
  moves: MadeMove[];
  match: MatchState;
}

/** What one client sees of a match. */
export interface GameView {
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
}

/** How boardgame.io reports the end: final owners' gains by seat, and who shares the win. */
export interface GameOver {
  readonly winners: readonly Seat[];
  readonly gains: readonly number[];
}

const seatOf = (playerID: string | null | undefined): Seat =>
  playerID === null || playerID === undefined ? -1 : Number(playerID);

/** One move of the rules, whatever its type; anything the rules refuse leaves the match as it is. */
const play: MoveFn<GameState> = ({ G, playerID, events }, input: unknown) => {
  try {
    const move = parseMove(input);
    const seat = seatOf(playerID);
    applyMove(G.match, seat, move);
    G.moves.push({ seat, move });
  } catch (error) {
    if (error instanceof IllegalMove) return INVALID_MOVE;
    throw error;
  }
  events.setActivePlayers({ value: active(G.match) });
  return undefined;
};

/** Takes back the acting seat's last move, never past something that was revealed: the match is played again without it. */
const undo: MoveFn<GameState> = ({ G, playerID, events }) => {
  if (!mayUndo(G, seatOf(playerID))) return INVALID_MOVE;
  const moves = plain(G.moves).slice(0, -1);
  G.match = replayRecord({ ...plain(G.start), moves });
  G.moves = moves;
  events.setActivePlayers({ value: active(G.match) });
  return undefined;
};

/** Whether the last move is the seat's own and revealed nothing. */
export const mayUndo = ({ moves, match }: GameState, seat: Seat): boolean =>
  moves.at(-1)?.seat === seat && viewFor(match, seat).canUndo;

/** A copy outside boardgame.io's draft. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** boardgame.io's active players: one seat in Build, all in the boardroom, where who has sealed may open it again. */
export const activeSeats = ({
  phase,
  players,
  seatsToAct: waiting,
}: Pick<MatchView, 'phase' | 'players' | 'seatsToAct'>): Record<string, string> => {
  const seats = phase === 'boardroom' ? Array.from({ length: players }, (_, seat) => seat) : waiting;
  return Object.fromEntries(seats.map((seat) => [String(seat), phase]));
};

const active = (match: MatchState): Record<string, string> =>
  activeSeats({ phase: match.phase, players: match.players, seatsToAct: seatsToAct(match) });

const stage = {};

/** The game as boardgame.io knows it: a thin adapter in which no rule lives. A record with moves goes on where it stopped. */
export function createGame(record: MatchRecord): Game<GameState> {
  return {
    name: gameName,
    minPlayers: 2,
    maxPlayers: 6,
    disableUndo: true,
    setup: () => ({
      start: { options: record.options, seed: record.seed },
      moves: [...record.moves],
      match: replayRecord(record),
    }),
    moves: {
      play: { move: play, client: false, redact: true, ignoreStaleStateID: true },
      undo: { move: undo, client: false, redact: true },
    },
    turn: {
      activePlayers: { all: 'build' },
      onBegin: ({ G, events }) => events.setActivePlayers({ value: active(G.match) }),
      stages: { build: stage, boardroom: stage },
    },
    endIf: ({ G }) => (isOver(G.match) ? gameOver(G.match) : undefined),
    playerView: ({ G, playerID }) => viewOf(G, playerID),
  };
}

function gameOver(match: MatchState): GameOver {
  const { winners } = viewFor(match, 'all');
  return { winners, gains: Array.from({ length: match.players }, (_, seat) => scoreOf(match, seat).total) };
}

/** What a client may see: its seat's view and events, or a spectator's. */
export function viewOf(G: GameState, playerID: string | null): GameView {
  const seat = seatOf(playerID);
  const viewer = seat >= 0 && seat < G.match.players ? seat : 'spectator';
  return { view: viewFor(G.match, viewer), events: eventsOf(G.match, viewer) };
}
