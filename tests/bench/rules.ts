import type { State } from 'boardgame.io';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import {
  applyMove,
  cloneMatch,
  createMatch,
  isOver,
  legalMoves,
  preview,
  seatsToAct,
  viewFor,
  type MatchOptions,
  type MatchState,
  type Move,
  type Seat,
} from '../../rules/index';
import { createGame, type GameState } from '../../src/game/game';
import { Dice } from '../support/random-play';
import type { BenchRow } from './bench-row';

const options: MatchOptions = { players: 4, scenario: 'standard' };
const rounds = 25;
/** Short rounds: some of them fall into a moment when nothing else wants the processor. */
const roundMs = 200;
const warmUpMs = 2_000;

interface Pace {
  readonly moves: number;
  readonly games: number;
  readonly seconds: number;
}

/** Plays games for a while. Counts processor time where that is less: a busy machine is not the code's fault. */
function playFor(ms: number, playGame: (seed: number) => number): Pace {
  const start = performance.now();
  const used = process.cpuUsage();
  let moves = 0;
  let games = 0;
  while (performance.now() - start < ms) {
    moves += playGame(games);
    games += 1;
  }
  const { user, system } = process.cpuUsage(used);
  return { moves, games, seconds: Math.min((performance.now() - start) / 1e3, (user + system) / 1e6) };
}

/** The fastest of several rounds: what the code can do when the machine lets it. */
function bestPace(playGame: (seed: number) => number): Pace {
  playFor(warmUpMs, playGame);
  const paces = Array.from({ length: rounds }, () => playFor(roundMs, playGame));
  return paces.reduce((best, pace) => (pace.moves / pace.seconds > best.moves / best.seconds ? pace : best));
}

function nextMove(state: MatchState, dice: Dice): { readonly seat: Seat; readonly move: Move } {
  const [seat = 0] = seatsToAct(state);
  return { seat, move: dice.pick(legalMoves(state, seat)) };
}

/** A whole random game on plain objects, with all legal moves asked for at every step; returns its number of moves. */
function playPlain(seed: number): number {
  const dice = new Dice(seed);
  const state = createMatch(options, `bench ${seed}`);
  while (!isOver(state)) {
    const { seat, move } = nextMove(state, dice);
    applyMove(state, seat, move);
  }
  return state.moves;
}

/** A whole random game through boardgame.io's reducer, as its server plays it. */
function playReducer(seed: number): number {
  const dice = new Dice(seed);
  const game = createGame({ options, seed: `bench ${seed}`, moves: [] });
  const reducer = CreateGameReducer({ game });
  let store: State<GameState> = InitializeGame({ game, numPlayers: options.players });
  while (!isOver(store.G.match)) {
    const before = store.G.match.moves;
    const { seat, move } = nextMove(store.G.match, dice);
    store = reducer(store, {
      type: 'MAKE_MOVE',
      payload: { type: 'play', args: [move], playerID: String(seat) },
    });
    if (store.G.match.moves === before) throw new Error(`boardgame.io refused ${JSON.stringify(move)}`);
  }
  return store.G.match.moves;
}

/** States from the middle of random games. */
function middleStates(): MatchState[] {
  return Array.from({ length: 40 }, (_, seed) => {
    const dice = new Dice(seed);
    const state = createMatch(options, `middle ${seed}`);
    while (state.moves < 60 + seed) {
      const { seat, move } = nextMove(state, dice);
      applyMove(state, seat, move);
    }
    return state;
  });
}

/** Microseconds a call takes, the best of several rounds. */
function microseconds(work: (state: MatchState) => void): number {
  const states = middleStates();
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let pass = 0; pass < 10; pass++) for (const state of states) work(state);
    best = Math.min(best, (performance.now() - start) / (10 * states.length));
  }
  return best * 1000;
}

/** How fast the rules are, on plain objects and inside boardgame.io. */
export async function benchRules(): Promise<BenchRow[]> {
  const plain = bestPace(playPlain);
  const reducer = bestPace(playReducer);
  const plainRate = plain.moves / plain.seconds;
  const reducerRate = reducer.moves / reducer.seconds;
  return [
    { name: 'moves, legal moves at every step', value: plainRate, unit: '/s', target: { atLeast: 400_000 } },
    {
      name: 'whole random games of four',
      value: plain.games / plain.seconds,
      unit: '/s',
      target: { atLeast: 1_500 },
    },
    { name: 'the same Game in boardgame.io', value: reducerRate, unit: 'moves/s' },
    { name: 'plain rules over boardgame.io', value: plainRate / reducerRate, unit: 'x', target: { atLeast: 60 } },
    { name: 'cloneMatch', value: microseconds((state) => cloneMatch(state)), unit: 'µs' },
    { name: 'viewFor', value: microseconds((state) => viewFor(state, 0)), unit: 'µs' },
    { name: 'preview', value: microseconds(previewFirst), unit: 'µs' },
  ];
}

function previewFirst(state: MatchState): void {
  const [seat = 0] = seatsToAct(state);
  const view = viewFor(state, seat);
  const [first] = view.legal;
  if (first !== undefined) preview(view, first);
}
