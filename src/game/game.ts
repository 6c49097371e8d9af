import type { Game, MoveFn, Plugin } from 'boardgame.io';
import { INVALID_MOVE } from 'boardgame.io/core';
import type { MatchEvent, MatchState, MatchView, Seat } from '../../rules/index';
import { rulesOf } from '../../rules/releases';
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

/** What moves get from `plainState`. */
interface PlainState {
  readonly plain: GameState;
}

type PlainMove = (
  context: Parameters<MoveFn<GameState>>[0] & PlainState,
  ...args: unknown[]
) => ReturnType<MoveFn<GameState>>;

/**
 * Hands moves the state beside boardgame.io's draft of it: the rules run on a plain copy, many times faster than through
 * a draft. Plugins wrap moves outside of the one that makes the draft.
 */
const plainState: Plugin = {
  name: 'plain-state',
  fnWrap:
    (move) =>
    (context, ...args) =>
      move({ ...context, plain: context.G }, ...args),
};

/** One move of the rules, whatever its type; anything the rules refuse leaves the match as it is. */
const play: PlainMove = ({ plain, playerID, events }, input) => {
  const { cloneMatch, parseMove, applyMove, IllegalMove } = rulesOf(plain.start);
  const match = cloneMatch(plain.match);
  const seat = seatOf(playerID);
  try {
    const move = parseMove(input);
    applyMove(match, seat, move);
    events.setActivePlayers({ value: active(match) });
    return whole({ ...plain, moves: [...plain.moves, { seat, move }], match });
  } catch (error) {
    if (error instanceof IllegalMove) return INVALID_MOVE;
    throw error;
  }
};

/** Takes back the acting seat's last move, never past something that was revealed: the match is played again without it. */
const undo: PlainMove = ({ plain, playerID, events }) => {
  if (!mayUndo(plain, seatOf(playerID))) return INVALID_MOVE;
  const moves = plain.moves.slice(0, -1);
  const match = replayRecord({ ...plain.start, moves });
  events.setActivePlayers({ value: active(match) });
  return whole({ ...plain, moves, match });
};

/** A state without drafts in it. Immer would look for them everywhere, but not in what is frozen. */
const whole = (state: GameState): GameState => Object.freeze(state);

/** Whether the last move is the seat's own and revealed nothing. */
export const mayUndo = ({ moves, match }: GameState, seat: Seat): boolean =>
  moves.at(-1)?.seat === seat && rulesOf(match).viewFor(match, seat).canUndo;

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
  activeSeats({ phase: match.phase, players: match.players, seatsToAct: rulesOf(match).seatsToAct(match) });

const stage = {};

/** The game as boardgame.io knows it: a thin adapter in which no rule lives. A record with moves goes on where it stopped. */
export function createGame(record: MatchRecord): Game<GameState> {
  return {
    name: gameName,
    minPlayers: 2,
    maxPlayers: 6,
    disableUndo: true,
    setup: () => ({
      start: { rules: record.rules, options: record.options, seed: record.seed },
      moves: [...record.moves],
      match: replayRecord(record),
    }),
    plugins: [plainState],
    moves: {
      play: { move: play as MoveFn<GameState>, client: false, redact: true, ignoreStaleStateID: true },
      undo: { move: undo as MoveFn<GameState>, client: false, redact: true },
    },
    turn: {
      activePlayers: { all: 'build' },
      onBegin: ({ G, events }) => events.setActivePlayers({ value: active(G.match) }),
      stages: { build: stage, boardroom: stage },
    },
    endIf: ({ G }) => (rulesOf(G.start).isOver(G.match) ? gameOver(G.match) : undefined),
    playerView: ({ G, playerID }) => viewOf(G, playerID),
  };
}

function gameOver(match: MatchState): GameOver {
  const { viewFor, scoreOf } = rulesOf(match);
  const { winners } = viewFor(match, 'all');
  return { winners, gains: Array.from({ length: match.players }, (_, seat) => scoreOf(match, seat).total) };
}

/** What a client may see: its seat's view and events, or a spectator's. */
export function viewOf(G: GameState, playerID: string | null): GameView {
  const seat = seatOf(playerID);
  const viewer = seat >= 0 && seat < G.match.players ? seat : 'spectator';
  const { viewFor, eventsOf } = rulesOf(G.start);
  return { view: viewFor(G.match, viewer), events: eventsOf(G.match, viewer) };
}
