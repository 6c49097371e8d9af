import {
  applyMove,
  createMatch,
  isOver,
  legalMoves,
  scenarios,
  seatsToAct,
  type MatchOptions,
  type MatchState,
  type Move,
  type Seat,
} from '../../rules/index';

/** A small seeded stream of chances for tests, apart from the match's own (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }

  /** True once in `times` throws. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
}

/** Every way to set up a match: each scenario, number of players and sealing. */
export const everySetup: readonly MatchOptions[] = scenarios.flatMap(({ id, players }) =>
  players.flatMap((count) =>
    (['together', 'own-turn'] as const).map((sealing): MatchOptions => ({ scenario: id, players: count, sealing })),
  ),
);

/**
 * A move of a random kind, so that rare kinds are played as often as common ones. Turns are rarely ended early and burns
 * are mostly small, so that matches live.
 */
export function randomMove(moves: readonly Move[], dice: Dice): Move {
  const kinds = [...new Set(moves.map(({ type }) => type))];
  const first = dice.pick(kinds);
  const wanted = first === 'endTurn' ? dice.pick(kinds) : first;
  const alike = moves.filter(({ type }) => type === wanted);
  return wanted === 'burn' && !dice.oneIn(8) ? dice.pick(alike.slice(0, 4)) : dice.pick(alike);
}

/** The seat that moves next: one of those who have to decide; in the boardroom now and then one who changes its mind. */
export function randomSeat(state: MatchState, dice: Dice): Seat {
  if (state.phase === 'boardroom' && dice.oneIn(20)) return dice.below(state.players);
  return dice.pick(seatsToAct(state));
}

/** Called at every step of a match, before the move is made. */
export type Watch = (state: MatchState, seat: Seat, legal: readonly Move[], move: Move) => void;

/** No match is longer; a longer one does not end. */
const mostMoves = 6_000;

/** How a player decides: one of the legal moves of a seat. */
export type Choose = (state: MatchState, seat: Seat, legal: readonly Move[], dice: Dice) => Move;

/** Plays a whole match; seats that may move at once do so in random order. Returns the last state. */
export function playMatch(options: MatchOptions, seed: number, choose: Choose, watch?: Watch): MatchState {
  const dice = new Dice(seed);
  const state = createMatch(options, `match ${seed}`);
  for (let step = 0; !isOver(state); step++) {
    if (step > mostMoves) throw new Error('the match does not end');
    const seat = randomSeat(state, dice);
    const legal = legalMoves(state, seat);
    const move = choose(state, seat, legal, dice);
    watch?.(state, seat, legal, move);
    applyMove(state, seat, move);
  }
  return state;
}

/** Plays a whole match at random; returns its last state. */
export const playAtRandom = (options: MatchOptions, seed: number, watch?: Watch): MatchState =>
  playMatch(options, seed, (_state, _seat, legal, dice) => randomMove(legal, dice), watch);
