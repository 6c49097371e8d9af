import { applyMove, createMatch, isOver, legalMoves, presetOf, type Move, type ScenarioId } from '../../rules/index';
import { optionsOf } from '../../src/teaching/session-plan';
import type { RecordedAnswer, RecordedTable, SessionRecord } from '../../src/teaching/session-record';
import { aSession } from './a-session';
import { Dice, randomMove, randomSeat } from './random-play';

const scenarios = ['intro', 'intro', 'easy-money', 'long-winter'] as const satisfies readonly ScenarioId[];

/** What each prediction of the usual set can be answered with. */
const guesses = {
  'raises-most': ['leader', 'middle', 'last'],
  'top-half-share': [0, 40, 60, 100],
  'burning-pays': ['more', 'same', 'less'],
  'half-time-leader': ['yes', 'no'],
  'better-road': ['foundation', 'vertical', 'same'],
  'own-stake': ['half-or-more', 'below-half'],
} as const;

/**
 * A session drawn by a seed: one to four tables of three to six companies, some played to the end, some cut short, at some
 * of which people do as little as they may, so that companies stay alike; with predictions of some of its students.
 */
export function drawnSession(seed: number): SessionRecord {
  const dice = new Dice(seed);
  const scenario = dice.pick(scenarios);
  const size = 3 + dice.below(4);
  const tables = Array.from({ length: 1 + dice.below(4) }, (_, index) =>
    drawnTable(scenario, index + 1, dice.oneIn(4) ? 3 + dice.below(4) : size, dice),
  );
  const sizes = tables.map(({ seats }) => seats.length);
  const blank = aSession({ games: [{ scenario }], sizes, cut: Object.fromEntries(sizes.map((_, at) => [at + 1, 0])) });
  return { ...blank, rounds: [{ game: 0, tables }], answers: blank.students.flatMap(({ id }) => predicted(id, dice)) };
}

function predicted(student: string, dice: Dice): RecordedAnswer[] {
  return Object.entries(guesses).flatMap(([question, answers]) =>
    dice.oneIn(4)
      ? []
      : [{ student, set: 'prediction', asked: 'before', question, answer: dice.pick<string | number>(answers), at: 1 }],
  );
}

function drawnTable(scenario: ScenarioId, table: number, size: number, dice: Dice): RecordedTable {
  const options = optionsOf({ scenario }, size);
  const seed = `drawn ${dice.below(1e9)}`;
  const state = createMatch(options, seed);
  const lazy = dice.oneIn(3);
  const end = dice.oneIn(4) ? dice.below(4) : presetOf(options).quarters;
  const moves: RecordedTable['moves'][number][] = [];
  while (!isOver(state) && state.quarter <= end) {
    const seat = randomSeat(state, dice);
    const legal = legalMoves(state, seat);
    const move = lazy && !dice.oneIn(6) ? leastOf(legal) : randomMove(legal, dice);
    moves.push({ seat, move, at: moves.length, student: `s${table}.${seat}` });
    applyMove(state, seat, move);
  }
  return {
    table,
    match: seed,
    options,
    seed,
    rules: 5,
    seats: Array.from({ length: size }, (_, seat) => ({ student: `s${table}.${seat}` })),
    moves,
  };
}

/** Ends the turn, pitches to nobody, burns nothing. */
function leastOf(legal: readonly Move[]): Move {
  const least =
    legal.find(({ type }) => type === 'endTurn') ??
    legal.find((move) => move.type === 'pitch' && move.investor === 'none') ??
    legal[0];
  if (least === undefined) throw new RangeError('nothing to decide');
  return least;
}
