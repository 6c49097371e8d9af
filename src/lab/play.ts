import {
  applyMove,
  createMatch,
  isOver,
  legalMoves,
  nextToAct,
  rulesVersion,
  viewFor,
  type MatchOptions,
  type MatchState,
  type Seat,
} from '../../rules/index';
import { movesOfStrategy } from './strategies';
import type { GamePlan } from './settings';
import { think, type SeatPlan } from './think';

/** A finished game, all of it: replaying its moves gives everything there is to count. */
export interface GameRecord {
  readonly rules: number;
  readonly options: MatchOptions;
  readonly seed: string;
  readonly seats: readonly SeatPlan[];
  /** Each move as its place among the legal ones; in the boardroom the first undecided seat moves. */
  readonly moves: readonly number[];
  readonly winners: readonly Seat[];
}

/** Plays a game to its end. */
export function playGame({ options, seed, botSeed, seats }: GamePlan): GameRecord {
  const state = createMatch(options, seed);
  const moves: number[] = [];
  while (!isOver(state)) {
    const seat = nextToAct(state) ?? 0;
    const plan = seats[seat];
    if (plan === undefined) throw new RangeError(`nobody sits at ${seat}`);
    moves.push(step(state, seat, plan, `${botSeed}.${state.moves}`));
  }
  const { winners } = viewFor(state, 'spectator');
  return { rules: rulesVersion, options, seed, seats, moves, winners };
}

/** Makes a seat's next move and tells its place among the legal ones. A single one needs no thought. */
function step(state: MatchState, seat: Seat, plan: SeatPlan, seed: string): number {
  const all = legalMoves(state, seat);
  const legal = movesOfStrategy(all, plan);
  const [only] = legal;
  const move = legal.length === 1 && only !== undefined ? only : think({ ...viewFor(state, seat), legal }, plan, seed);
  applyMove(state, seat, move);
  const wanted = JSON.stringify(move);
  return all.findIndex((one) => JSON.stringify(one) === wanted);
}
