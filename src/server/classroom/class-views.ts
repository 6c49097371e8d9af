import type { Seat } from '../../../rules/index';
import type {
  ProjectorView,
  SessionInfo,
  StudentRow,
  StudentView,
  TableRow,
  Tally,
  TeacherView,
  WhatIfState,
} from '../../protocol/session';
import { usualQuestions } from '../../teaching/questions/usual-questions';
import type { Question, QuestionSets } from '../../teaching/questions/question';
import { heldBy } from '../matches/seat-control';
import type { Clock } from '../clock/clock';
import type { StoredMatch } from '../storage/documents/stored-match';
import type { StoredAnswers, StoredControl, StoredSession, StoredStudent } from '../storage/documents/stored-session';
import { answeredAll } from './asked-at';
import { active, byTable } from './class-seating';

/** The questions of a session. */
export const questionsOf = ({ plan }: StoredSession): QuestionSets => plan.questions ?? usualQuestions;

/** What everybody in a session may know of it. Its times are told as the time of day. */
export function infoOf(session: StoredSession, { now, running }: Clock): SessionInfo {
  const { id, code, plan, stage, rounds, doorOpen, paused, lockStep, upTo, announcement, countdownUntil, expiresAt } =
    session;
  return {
    id,
    code,
    title: plan.title,
    language: plan.language,
    stage,
    round: Math.max(0, rounds.length - 1),
    games: plan.games,
    tableSize: plan.tableSize,
    doorOpen,
    paused,
    lockStep,
    upTo,
    ...(announcement === undefined ? {} : { announcement: { text: announcement.text, at: announcement.at } }),
    ...(countdownUntil === undefined ? {} : { countdownUntil: countdownUntil + now() - running() }),
    expiresAt,
    now: now(),
  };
}

/** What one student may know. `seat`: where they sit in the round's match. */
export function studentView(
  session: StoredSession,
  student: StoredStudent,
  seat: { readonly match: string; readonly seat: Seat } | undefined,
  answers: readonly StoredAnswers[],
  clock: Clock,
): StudentView {
  const { id, name, table } = student;
  const companions = table === undefined ? [] : (byTable(session.students)[table - 1] ?? []);
  return {
    role: 'student',
    info: infoOf(session, clock),
    me: {
      id,
      name,
      ...(table === undefined ? {} : { table: { table, names: companions.map((one) => one.name), ...seat } }),
    },
    questions: forStudents(session),
    answers: Object.fromEntries(
      answers
        .filter((one) => one.student === id)
        .flatMap(({ set, asked, answers: given }) =>
          Object.entries(given).map(([question, answer]) => [`${set}/${asked}/${question}`, answer]),
        ),
    ),
  };
}

/** The quiz is asked again after play: its right answers come with the debrief's end only. */
function forStudents(session: StoredSession): QuestionSets {
  const questions = questionsOf(session);
  return { ...questions, quiz: questions.quiz.map(withoutAnswer) };
}

function withoutAnswer(question: Question): Question {
  if (question.kind !== 'choice') return question;
  const { answer: _, ...rest } = question;
  return rest;
}

export function teacherView(
  session: StoredSession,
  rows: readonly StudentRow[],
  answers: readonly StoredAnswers[],
  controls: readonly StoredControl[],
  whatIf: WhatIfState | undefined,
  clock: Clock,
): TeacherView {
  return {
    role: 'teacher',
    info: infoOf(session, clock),
    plan: session.plan,
    projectorKey: session.projectorKey,
    screen: session.screen,
    students: rows,
    tallies: talliesOf(session, answers),
    ...answeredNow(session),
    questions: questionsOf(session),
    controls: controls.map(({ at, control }) => ({ at, control })),
    ...(whatIf === undefined ? {} : { whatIf }),
    rankExport: session.rankExport,
    anonymous: session.anonymous,
  };
}

export function projectorView(
  session: StoredSession,
  answers: readonly StoredAnswers[],
  whatIf: WhatIfState | undefined,
  clock: Clock,
): ProjectorView {
  const { announcement, ...silent } = session;
  return {
    role: 'projector',
    info: infoOf(announcement?.stage === session.stage ? session : silent, clock),
    screen: session.screen,
    students: active(session).map(({ name, table }) => (table === undefined ? { name } : { name, table })),
    tallies: session.screen.kind === 'answers' ? talliesOf(session, answers).filter(forAll(session)) : [],
    ...answeredNow(session),
    questions: forStudents(session),
    ...(whatIf === undefined ? {} : { whatIf }),
  };
}

function answeredNow(session: StoredSession): Pick<ProjectorView, 'answered'> {
  const answered = answeredAll(session.stage, questionsOf(session), active(session));
  return answered === undefined ? {} : { answered };
}

/** What of the answers is shown to all: the predictions, and the quiz once it is asked again. */
const forAll =
  ({ stage }: StoredSession) =>
  ({ set, asked }: Tally): boolean =>
    stage === 'reflect' ? set === 'quiz' && asked === 'after' : set === 'prediction';

/** `matches`: those of the round being played. */
export function studentRows(session: StoredSession, matches: readonly StoredMatch[]): StudentRow[] {
  const standIns = new Set(
    matches.flatMap(({ seats }) =>
      seats.flatMap((seat) =>
        seat.kind === 'human' && seat.standIn && seat.student !== undefined ? [seat.student] : [],
      ),
    ),
  );
  return active(session).map(({ id, name, present, joinedAt, table, answered }) => ({
    id,
    name,
    present,
    joinedAt,
    ...(table === undefined ? {} : { table }),
    standIn: standIns.has(id),
    answered,
  }));
}

/** How often each answer was given; texts are counted alone. */
function talliesOf(session: StoredSession, answers: readonly StoredAnswers[]): Tally[] {
  const there = new Set(active(session).map(({ id }) => id));
  const questions = questionsOf(session);
  const tallies: Tally[] = [];
  for (const set of ['prediction', 'quiz', 'reflection'] as const)
    for (const asked of ['before', 'after'] as const) {
      const given = answers.filter((one) => one.set === set && one.asked === asked && there.has(one.student));
      if (given.length === 0) continue;
      for (const { id: question, kind } of questions[set]) {
        const counts: Record<string, number> = {};
        for (const { answers: all } of given) {
          const answer = all[question];
          if (answer === undefined) continue;
          const name = kind === 'text' ? 'written' : String(answer);
          counts[name] = (counts[name] ?? 0) + 1;
        }
        tallies.push({ set, asked, question, counts });
      }
    }
  return tallies;
}

/** A table as console and projector show it. */
export function tableRow(match: StoredMatch, { now, running }: Clock): TableRow | undefined {
  const { id, table, status, clock, seats } = match;
  if (table === undefined || status === 'gathering') return undefined;
  const { quarter, quarters, phase, climate, news, companies } = table.board;
  const held = heldBy(match);
  const ahead = now() - running();
  return {
    table: table.table,
    match: id,
    status,
    quarter,
    quarters,
    phase,
    climate,
    news,
    ...(held === undefined ? {} : { held }),
    waiting: status === 'playing' ? clock.waiting.map(({ seat, since }) => ({ seat, since: since + ahead })) : [],
    seats: companies.map((company, index) => {
      const seat = seats[index];
      const person = seat?.kind === 'human' ? seat : undefined;
      return {
        ...(person?.student === undefined ? {} : { student: person.student }),
        ...(person === undefined ? {} : { name: person.name }),
        ...company,
        present: person?.present ?? true,
        standIn: person?.standIn ?? false,
      };
    }),
  };
}
