import { createHash } from 'node:crypto';
import {
  applyMove,
  createMatch,
  isOver,
  scoreOf,
  viewFor,
  type MatchOptions,
  type MatchState,
  type Seat,
} from '../../rules/index';
import { readMove, writeMove, type SeatMove } from './notation';

/** A whole recorded match: what was played, and what came of it. */
export interface GoldenMatch {
  readonly options: MatchOptions;
  readonly seed: string;
  readonly players: 'random' | 'bots';
  /** One line a quarter, moves separated by semicolons. */
  readonly moves: readonly string[];
  /** A short hash of the whole state as each quarter opens, and at the end. */
  readonly states: readonly string[];
  /** Owners' gain by seat at the end, and who shares the win. */
  readonly gains: readonly number[];
  readonly winners: readonly Seat[];
}

/** Plays moves from the start and writes down what comes of them. */
export function tellMatch(
  { options, seed, players }: Pick<GoldenMatch, 'options' | 'seed' | 'players'>,
  played: readonly SeatMove[],
): GoldenMatch {
  const state = createMatch(options, seed);
  const moves: string[][] = [[]];
  const states = [hashOf(state)];
  for (const made of played) {
    const { quarter } = state;
    moves.at(-1)?.push(writeMove(made));
    applyMove(state, made.seat, made.move);
    if (state.quarter === quarter && !isOver(state)) continue;
    states.push(hashOf(state));
    if (!isOver(state)) moves.push([]);
  }
  return {
    options,
    seed,
    players,
    moves: moves.map((quarter) => quarter.join('; ')),
    states,
    gains: Array.from({ length: state.players }, (_, seat) => scoreOf(state, seat).total),
    winners: viewFor(state, 'spectator').winners,
  };
}

/** The moves of a recorded match, in order. */
export const movesOf = ({ moves }: Pick<GoldenMatch, 'moves'>): SeatMove[] =>
  moves.flatMap((quarter) => quarter.split('; ').map(readMove));

/** Equal states have equal hashes, in whatever order their fields are written. */
const hashOf = (state: MatchState): string =>
  createHash('sha256').update(JSON.stringify(state, inOrder)).digest('hex').slice(0, 16);

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
