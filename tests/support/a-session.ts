import { applyMove, createMatch, isOver, legalMoves, presetOf, seatsToAct, viewFor } from '../../rules/index';
import { chooseMove } from '../../src/bots/choose';
import { optionsOf, type PlannedGame, type SessionPlan } from '../../src/teaching/session-plan';
import type { RecordedTable, SessionRecord } from '../../src/teaching/session-record';
import { Dice } from './random-play';

/** How a session of a test is to come out. */
export interface SessionWish {
  readonly games?: readonly PlannedGame[];
  /** Companies at each table. */
  readonly sizes: readonly number[];
  /** The last quarter tables play, by number, in their last game; absent: to the end. */
  readonly cut?: Readonly<Record<number, number>>;
  /** Tables that only bots play at. */
  readonly botsOnly?: readonly number[];
  /** Students whom the teacher took out after the first game, bots going on for them. */
  readonly removed?: readonly string[];
  readonly seed?: string;
}

/** A session played by bots in the place of its students `s<table>.<seat>`, as the server would have recorded it. */
export function aSession(wish: SessionWish): SessionRecord {
  const { games = [{ scenario: 'intro' }], sizes, removed = [], botsOnly = [], seed = 'lesson' } = wish;
  const plan: SessionPlan = {
    format: 1,
    title: 'Lesson, "one"',
    language: 'en',
    games,
    tableSize: Math.max(...sizes),
    pace: 'live',
    lockStep: false,
    hints: false,
    keptDays: 30,
  };
  const students = sizes.flatMap((size, index) =>
    botsOnly.includes(index + 1) ? [] : Array.from({ length: size }, (_, seat) => `s${index + 1}.${seat}`),
  );
  return {
    format: 1,
    id: `session ${seed}`,
    plan,
    createdAt: 1_000,
    rules: 5,
    students: students.map((id, index) => ({
      id,
      name: names[index % names.length] ?? '',
      joinedAt: 2_000 + index,
      removed: removed.includes(id),
    })),
    rounds: games.map((game, round) => ({
      game: round,
      tables: sizes.map((size, index) => {
        const last = round === games.length - 1 ? wish.cut?.[index + 1] : undefined;
        const sits = (id: string): boolean => students.includes(id) && !(round > 0 && removed.includes(id));
        return playedTable(game, index + 1, size, `${seed}/${round}/${index}`, sits, last);
      }),
    })),
    answers: [],
    controls: [{ at: 1_500, control: 'stage', details: { stage: 'predict' } }],
  };
}

/** Names as students type them, among them some that a spreadsheet would take for a formula. */
const names = ['Ada', '小明', '=1+1', 'Lee, Ann', 'O"Neil', '+86', '-x', '@home'] as const;

function playedTable(
  game: PlannedGame,
  table: number,
  size: number,
  seed: string,
  sits: (student: string) => boolean,
  last: number | undefined,
): RecordedTable {
  const options = optionsOf(game, size);
  const state = createMatch(options, seed);
  const dice = new Dice(table);
  const moves: RecordedTable['moves'][number][] = [];
  const end = last ?? presetOf(options).quarters;
  while (!isOver(state) && state.quarter <= end) {
    const seat = dice.pick(seatsToAct(state));
    const legal = legalMoves(state, seat);
    const level = seat % 2 === 0 ? 'normal' : 'easy';
    const move =
      legal.length === 1 && legal[0] !== undefined
        ? legal[0]
        : chooseMove(viewFor(state, seat), { level }, `${seed}.${state.moves}`);
    const student = `s${table}.${seat}`;
    // Now and then a bot stands in.
    const own = sits(student) && !dice.oneIn(9);
    moves.push({ seat, move, at: 10_000 + 1_000 * moves.length, ...(own ? { student } : {}) });
    applyMove(state, seat, move);
  }
  return {
    table,
    match: `match-${seed}`,
    options,
    seed,
    rules: 5,
    seats: Array.from({ length: size }, (_, seat) =>
      sits(`s${table}.${seat}`) ? { student: `s${table}.${seat}` } : {},
    ),
    moves,
  };
}
