import type { State } from 'boardgame.io';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import {
  applyMove,
  cloneMatch,
  createMatch,
  isOver,
  preview,
  nextToAct,
  viewFor,
  type MatchState,
  rulesVersion,
} from '../../rules/index';
import { createGame, type GameState } from '../../src/game/game';
import { replayRecord } from '../../src/game/match-record';
import { Dice } from '../support/random-play';
import type { BenchRow } from './bench-row';
import { bestPace, microseconds } from './pace';
import { halfGames, nextMove, options } from './positions';

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
  const game = createGame({ rules: rulesVersion, options, seed: `bench ${seed}`, moves: [] });
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

/** How fast the rules are, on plain objects and inside boardgame.io. */
export function benchRules(): BenchRow[] {
  const plain = bestPace(playPlain);
  const reducer = bestPace(playReducer);
  const states = halfGames(40).map(replayRecord);
  return [
    { name: 'moves, legal moves at every step', value: plain.done, unit: '/s', target: { atLeast: 400_000 } },
    {
      name: 'whole random games of four',
      value: plain.calls,
      unit: '/s',
      target: { atLeast: 1_500 },
    },
    { name: 'the same Game in boardgame.io', value: reducer.done, unit: 'moves/s' },
    { name: 'plain rules over boardgame.io', value: plain.done / reducer.done, unit: 'x', target: { atLeast: 60 } },
    { name: 'cloneMatch', value: microseconds(states, (state) => cloneMatch(state)), unit: 'µs' },
    { name: 'viewFor', value: microseconds(states, (state) => viewFor(state, 0)), unit: 'µs' },
    { name: 'preview', value: microseconds(states, previewFirst), unit: 'µs' },
  ];
}

function previewFirst(state: MatchState): void {
  const seat = nextToAct(state) ?? 0;
  const view = viewFor(state, seat);
  const [first] = view.legal;
  if (first !== undefined) preview(view, first);
}
