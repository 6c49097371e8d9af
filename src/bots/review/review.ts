import {
  applyMove,
  createMatch,
  isOver,
  legalMoves,
  parseMove,
  viewFor,
  type MatchOptions,
  type MatchState,
  type Move,
  type Seat,
} from '../../../rules/index';
import { compare, type Compared } from '../advice/advise';
import { evaluateAll, winChances } from '../evaluation/win-chances';
import type { Budget } from '../search/search';
import { partOf } from '../thinking';

/** A match that was played to its end, with everything it follows from. */
export interface PlayedMatch {
  /** Version of the rules it was played by. */
  readonly rules: number;
  readonly options: MatchOptions;
  readonly seed: string;
  readonly moves: readonly { readonly seat: Seat; readonly move: Move }[];
}

/** Everybody's chance to win after so many moves. */
export interface ChancesAt {
  readonly position: number;
  readonly quarter: number;
  /** By seat; 0 to 1. */
  readonly chances: readonly number[];
}

/** A decision on which much of the match hung. */
export interface TurningPoint extends Compared {
  /** Moves made before it. */
  readonly position: number;
  readonly quarter: number;
  /** Chance to win that the move made is worth above the best other one, -1 to 1: below 0 something was missed. */
  readonly swing: number;
}

/** A first look at every decision, and a long one at those that seem to matter. */
const budgets: Readonly<Record<'first' | 'long', Budget>> = {
  first: { rounds: 6, width: 5, horizon: 1 },
  long: { rounds: 40, width: 5, horizon: 1 },
};

/** Points told at most, of what was missed and of what was found; each is chosen among twice as many. */
const most = { missed: 4, found: 2 } as const;

/** Less is within what an estimate errs by. */
const leastSwing = 0.03;

/** Each player's chance to win at the beginning of every turn and boardroom, and at the end, as one sees it who knows all hands. */
export function chancesAlong(match: PlayedMatch): ChancesAt[] {
  const along: ChancesAt[] = [];
  const note = (state: MatchState): void => {
    const { moves: position, quarter } = state;
    along.push({ position, quarter, chances: winChances(state, evaluateAll(state)) });
  };
  let turn = '';
  for (const { state } of played(match)) {
    const now = `${state.quarter} ${state.phase} ${state.phase === 'build' ? state.turn.seat : ''}`;
    if (now !== turn || isOver(state)) note(state);
    turn = now;
  }
  return along;
}

/**
 * The decisions of a seat that moved its chance to win most, in the order of the match. Each is judged by what the seat
 * could see then. The same match and seat give the same points. Yields how much of the thinking is done, 0 to 1.
 */
export function* turningPoints(match: PlayedMatch, seat: Seat): Generator<number, TurningPoint[]> {
  const first = yield* judgeAll(match, seat, decisionsOf(match, seat), budgets.first, [0, 0.6]);
  const missed = first.filter(({ swing }) => swing < 0).sort((a, b) => a.swing - b.swing);
  const found = first.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
  const suspects = [...missed.slice(0, 2 * most.missed), ...found.slice(0, 2 * most.found)];
  const places = new Set(suspects.map(({ position }) => position));
  const judged = yield* judgeAll(match, seat, places, budgets.long, [0.6, 1]);
  const sure = judged
    .filter(({ swing }) => Math.abs(swing) >= leastSwing)
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing));
  const told = sure.filter((point, place) => sure.findIndex((other) => sayTheSame(other, point)) === place);
  return [
    ...told.filter(({ swing }) => swing < 0).slice(0, most.missed),
    ...told.filter(({ swing }) => swing > 0).slice(0, most.found),
  ].sort((a, b) => a.position - b.position);
}

/** Whether two points hold the same other move against what was made in a quarter: that is told once. */
const sayTheSame = (a: TurningPoint, b: TurningPoint): boolean =>
  a.quarter === b.quarter && a.swing < 0 === b.swing < 0 && inWriting(a.other.move) === inWriting(b.other.move);

/** Positions at which a seat chose among several moves. */
function decisionsOf(match: PlayedMatch, seat: Seat): Set<number> {
  const positions = new Set<number>();
  for (const { state, next } of played(match))
    if (next?.seat === seat && legalMoves(state, seat).length > 1) positions.add(state.moves);
  return positions;
}

function* judgeAll(
  match: PlayedMatch,
  seat: Seat,
  positions: ReadonlySet<number>,
  budget: Budget,
  [from, to]: readonly [number, number],
): Generator<number, TurningPoint[]> {
  const points: TurningPoint[] = [];
  let done = 0;
  for (const { state, next } of played(match)) {
    if (next === undefined || !positions.has(state.moves)) continue;
    const view = viewFor(state, seat);
    const made = view.legal.find((move) => inWriting(move) === inWriting(next.move));
    if (made === undefined) continue;
    const thinking = compare(view, made, `review/${budget.rounds}/${state.moves}`, budget);
    const share = (to - from) / positions.size;
    const compared = yield* partOf(thinking, from + share * done, share);
    done += 1;
    if (compared === undefined) continue;
    const swing = compared.made.winChance - compared.other.winChance;
    points.push({ ...compared, position: state.moves, quarter: state.quarter, swing });
  }
  return points;
}

/** Every position of a match with the move that was made there; the state goes on changing. */
function* played({
  options,
  seed,
  moves,
}: PlayedMatch): Generator<{ readonly state: MatchState; readonly next?: PlayedMatch['moves'][number] }> {
  const state = createMatch(options, seed);
  for (const next of moves) {
    yield { state, next };
    applyMove(state, next.seat, parseMove(next.move));
  }
  yield { state };
}

/** Equal for equal moves, however their parts are ordered. */
const inWriting = (move: Move): string => JSON.stringify(Object.entries(move).sort(([a], [b]) => (a < b ? -1 : 1)));
