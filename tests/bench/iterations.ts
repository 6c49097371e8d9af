import type { Ctx, State } from 'boardgame.io';
import { MCTSBot } from 'boardgame.io/ai';
import { InitializeGame } from 'boardgame.io/internal';
import { applyListed } from '../../rules/analysis';
import {
  applyMove,
  cloneMatch,
  determinize,
  isOver,
  legalMoves,
  nextToAct,
  scoreOf,
  viewFor,
  type MatchView,
  type Move,
  type Seat,
} from '../../rules/index';
import { seededChance } from '../../src/bots/chance';
import { createGame, type GameState } from '../../src/game/game';
import { replayRecord } from '../../src/game/match-record';
import { createDraftedGame } from './drafted-game';
import type { BenchRow } from './bench-row';
import { bestPace } from './pace';
import { halfGames, options } from './positions';

/** Moves of a play-out, as many as MCTSBot makes unless told otherwise. */
const depth = 50;
/** Candidates that face the same imagined world, as in our search. */
const width = 6;
/** Iterations MCTSBot makes before it looks whether it has done enough. */
const chunk = 25;

const games = halfGames(10);

/** One of a list, by turns. */
function turn<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
}

/** Plays at random from a view: the candidate, then as many moves as an iteration of MCTSBot; returns their number. */
function iterate(view: MatchView, seat: Seat, seed: string): number {
  const world = determinize(view, seed);
  const chance = seededChance(seed);
  let best = Number.NEGATIVE_INFINITY;
  let iterations = 0;
  for (const candidate of view.legal.slice(0, width)) {
    const state = cloneMatch(world);
    applyMove(state, seat, candidate);
    for (let i = 0; i < depth; i++) {
      if (isOver(state)) throw new Error('a play-out met the end of the match');
      const acting = nextToAct(state) ?? 0;
      const moves = legalMoves(state, acting);
      applyListed(state, acting, turn(moves, Math.floor(chance() * moves.length)));
    }
    best = Math.max(best, scoreOf(state, seat).total);
    iterations += 1;
  }
  if (!Number.isFinite(best)) throw new Error('nothing was found');
  return iterations;
}

/** Our iterations: a round of candidates from one position at each call. */
function ours(): (call: number) => number {
  const views = games.map((record) => {
    const state = replayRecord(record);
    const seat = nextToAct(state) ?? 0;
    return { view: viewFor(state, seat), seat };
  });
  return (call) => {
    const { view, seat } = turn(views, call);
    return iterate(view, seat, `${call}`);
  };
}

/** What boardgame.io's bot may do at a seat: the same legal moves. It sees the whole state, which costs it nothing. */
const enumerate = (G: GameState, _: Ctx, playerID: string): { move: string; args: [Move] }[] =>
  legalMoves(G.match, Number(playerID)).map((move) => ({ move: 'play', args: [move] }));

/** MCTSBot's iterations on the same Game and positions: a chunk of them from one position at each call. */
function theirs(make: typeof createGame): (call: number) => number {
  const starts = games.map((record) => {
    const game = make(record);
    const state: State<GameState> = InitializeGame({ game, numPlayers: options.players });
    return { game, state };
  });
  return (call) => {
    const { game, state } = turn(starts, call);
    let steps = 0;
    let last = 0;
    const counted: typeof enumerate = (G, ctx, playerID) => {
      if (G.match.moves === last + 1) steps += 1;
      last = G.match.moves;
      return enumerate(G, ctx, playerID);
    };
    const bot = new MCTSBot({ game, enumerate: counted, seed: `${call}`, iterations: chunk, playoutDepth: depth });
    void bot.play(state, Object.keys(state.ctx.activePlayers ?? {})[0] ?? '');
    // After the last move of a play-out nothing is enumerated.
    if (steps < chunk * (depth - 1)) throw new Error('MCTSBot did not play out');
    return chunk;
  };
}

/** Searches that are compared. Each is to run in a thread of its own: they share rules, and would spoil each other's compiled code. */
export const searches = {
  own: () => bestPace(ours()).done,
  mcts: () => bestPace(theirs(createGame)).done,
  mctsOnDrafts: () => bestPace(theirs(createDraftedGame)).done,
} as const;

/** How many iterations a second a search makes here and in boardgame.io; an iteration is a random play-out of 50 moves. */
export function iterationRows({ own, mcts, mctsOnDrafts }: Record<keyof typeof searches, number>): BenchRow[] {
  const iterations = `search iterations (a move and a random play-out of ${depth})`;
  return [
    { name: iterations, value: own, unit: '/s' },
    { name: "the same in boardgame.io's MCTSBot, same Game and positions", value: mcts, unit: '/s' },
    { name: 'our search iterations over those of MCTSBot', value: own / mcts, unit: 'x', target: { atLeast: 300 } },
    { name: 'MCTSBot where moves run on drafts, as boardgame.io has it', value: mctsOnDrafts, unit: '/s' },
    { name: 'our search iterations over those on drafts', value: own / mctsOnDrafts, unit: 'x' },
  ];
}
