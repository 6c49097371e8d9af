import type { MatchState } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { MatchRecord } from '../../game/match-record';

export const stepSizes = ['move', 'turn', 'quarter'] as const;
export type StepSize = (typeof stepSizes)[number];

/** A recorded match, ready to be looked at after any of its moves. */
export interface Timeline {
  /** Number of moves; position 0 is before the first. */
  readonly length: number;
  /** What it was made of, nothing besides. */
  readonly match: MatchRecord;
  readonly finished: boolean;
  /** A copy of the match after that many moves. */
  readonly stateAt: (position: number) => MatchState;
  /** Positions at which a move, a turn or a quarter begins, with the end; ascending. */
  readonly stops: Readonly<Record<StepSize, readonly number[]>>;
}

/** A state is kept after every so many moves: a step replays fewer than that. */
const keepEvery = 16;

/**
 * Replays a record once and keeps states along the way.
 * @throws IllegalMove or BadOptions when the record does not follow the rules.
 */
export function createTimeline(record: MatchRecord): Timeline {
  const { applyMove, cloneMatch, createMatch, isOver, parseMove } = rulesOf(record);
  const moves = record.moves.map(({ seat, move }) => ({ seat, move: parseMove(move) }));
  const state = createMatch(record.options, record.seed);
  const kept = [cloneMatch(state)];
  const turns = [0];
  const quarters = [0];
  for (const [index, { seat, move }] of moves.entries()) {
    const { quarter, turn } = state;
    const turnSeat = turn.seat;
    applyMove(state, seat, move);
    const position = index + 1;
    if (position % keepEvery === 0) kept.push(cloneMatch(state));
    if (state.quarter !== quarter) quarters.push(position);
    if (state.quarter !== quarter || state.turn.seat !== turnSeat) turns.push(position);
  }
  const { length } = moves;
  return {
    length,
    match: { rules: record.rules, options: record.options, seed: record.seed, moves },
    finished: isOver(state),
    stateAt: (position) => {
      const from = Math.floor(position / keepEvery);
      const start = kept[from];
      if (start === undefined) throw new RangeError(`no position ${position} in a match of ${length} moves`);
      const copy = cloneMatch(start);
      for (const { seat, move } of moves.slice(from * keepEvery, position)) applyMove(copy, seat, move);
      return copy;
    },
    stops: {
      move: Array.from({ length: length + 1 }, (_, position) => position),
      turn: withEnd(turns, length),
      quarter: withEnd(quarters, length),
    },
  };
}

const withEnd = (stops: readonly number[], end: number): readonly number[] =>
  stops.at(-1) === end ? stops : [...stops, end];

/** The stop before a position, or the first. */
export const stopBefore = (stops: readonly number[], position: number): number =>
  stops.findLast((stop) => stop < position) ?? 0;

/** The stop after a position, or the last. */
export const stopAfter = (stops: readonly number[], position: number): number =>
  stops.find((stop) => stop > position) ?? stops.at(-1) ?? 0;

/** Index of the last stop that is not after a position. */
export const stopIndex = (stops: readonly number[], position: number): number =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop <= position),
  );
