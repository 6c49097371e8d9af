import { latestAnswers } from '../figures/answers';
import type { PlayedCompany, PlayedTable } from '../figures/played-table';
import { exact, sumOf } from '../figures/statistics';
import { usualQuestions } from '../questions/usual-questions';
import type { RecordedStudent, SessionRecord } from '../session-record';
import type { Column } from './csv';
import { readableTables, type ReadableTable } from './readable-tables';

/** What a student took part in. */
export interface StudentRow {
  readonly session: string;
  readonly student: RecordedStudent;
  /** Decisions of their own, at every table they sat at. */
  readonly decisions: number;
  /** Of all decisions of the seats they held at the end, those bots made. */
  readonly byBots: number;
  readonly ofSeats: number;
  readonly seats: readonly SeatOfStudent[];
  readonly predictions: number;
  readonly quizBefore: number;
  readonly quizAfter: number;
  readonly reflections: ReadonlyMap<string, string | number>;
}

/** A seat held at the end of a game. */
export interface SeatOfStudent {
  readonly game: number;
  readonly table: number;
  readonly company: PlayedCompany;
  readonly over: boolean;
  /** From 1, by owners' gain without ambition at the last Books; equal gains share it. */
  readonly place: number;
}

/** One row a student, those taken out included. */
export function studentRows(record: SessionRecord): StudentRow[] {
  const tables = readableTables(record);
  // Who was taken out counts here: what they did was done.
  const everybody = { ...record, students: record.students.map((student) => ({ ...student, removed: false })) };
  const predictions = latestAnswers(everybody, 'prediction');
  const before = latestAnswers(everybody, 'quiz', 'before');
  const after = latestAnswers(everybody, 'quiz', 'after');
  const reflections = latestAnswers(everybody, 'reflection');
  return record.students.map((student) => {
    const seats = seatsOf(student.id, tables);
    const written = [...(reflections.get(student.id) ?? [])].filter(([, answer]) => String(answer).trim() !== '');
    return {
      session: record.id,
      student,
      decisions: sumOf(
        tables.map(({ recorded }) => recorded.moves.filter((made) => made.student === student.id).length),
      ),
      byBots: sumOf(seats.map(({ company }) => company.byBots)),
      ofSeats: sumOf(seats.map(({ company }) => company.decisions)),
      seats,
      predictions: predictions.get(student.id)?.size ?? 0,
      quizBefore: before.get(student.id)?.size ?? 0,
      quizAfter: after.get(student.id)?.size ?? 0,
      reflections: new Map(written),
    };
  });
}

const seatsOf = (student: string, tables: readonly ReadableTable[]): SeatOfStudent[] =>
  tables.flatMap(({ game, played }) => {
    const company = played.companies.find((one) => one.student === student);
    return company === undefined
      ? []
      : [{ game, table: played.table, company, over: played.over, place: placeOf(company, played) }];
  });

const gainOf = ({ history }: PlayedCompany): number => exact(history.at(-1)?.gain ?? 0);

const placeOf = (company: PlayedCompany, { companies }: PlayedTable): number =>
  1 + companies.filter((other) => gainOf(other) > gainOf(company)).length;

/** Columns of participation; those of rank only when asked for. */
export function studentColumns(record: SessionRecord, ranks: boolean): readonly Column<StudentRow>[] {
  const games = record.plan.games.map((_, index) => index + 1);
  const prompts = (record.plan.questions ?? usualQuestions).reflection.map(({ id }) => id);
  const inGame = (id: string, game: number, of: (seat: SeatOfStudent) => string | number | boolean) => ({
    id: `${id}_${game}`,
    of: ({ seats }: StudentRow) => {
      const seat = seats.find((one) => one.game === game);
      return seat === undefined ? undefined : of(seat);
    },
  });
  return [
    { id: 'session', of: ({ session }) => session },
    { id: 'student', of: ({ student }) => student.id },
    { id: 'name', of: ({ student }) => student.name },
    { id: 'joined', of: ({ student }) => new Date(student.joinedAt) },
    { id: 'removed', of: ({ student }) => student.removed },
    ...games.map((game) => inGame('table', game, ({ table }) => table)),
    { id: 'decisions', of: ({ decisions }) => decisions },
    {
      id: 'share_by_bots',
      of: ({ byBots, ofSeats }) => (ofSeats === 0 ? undefined : Math.round((1e4 * byBots) / ofSeats) / 1e4),
    },
    { id: 'predictions', of: ({ predictions }) => predictions },
    { id: 'quiz_before', of: ({ quizBefore }) => quizBefore },
    { id: 'quiz_after', of: ({ quizAfter }) => quizAfter },
    { id: 'reflections', of: ({ reflections }) => reflections.size },
    ...prompts.map((id) => ({ id: `reflection_${id}`, of: (row: StudentRow) => row.reflections.get(id) })),
    ...(ranks
      ? games.flatMap((game) => [
          inGame('company', game, ({ company }) => company.id),
          inGame('finished', game, ({ over }) => over),
          inGame('place', game, ({ place }) => place),
          inGame('gain', game, ({ company }) => gainOf(company)),
        ])
      : []),
  ];
}
