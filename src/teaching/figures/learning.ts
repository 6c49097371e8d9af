import type { Question, Words } from '../questions/question';
import type { SessionRecord } from '../session-record';
import type { Estimate } from '../what-if';
import { latestAnswers } from './answers';
import { meanInterval } from './intervals';
import { meanOf } from './statistics';

/** What was learned: students who answered the quiz before and after play, on the questions they answered both times. */
export interface LearningFigures {
  readonly students: number;
  /** Mean shares of right answers. */
  readonly before: number;
  readonly after: number;
  /** Hake's normalised gain: what was gained of what could be gained; absent when all was right before. */
  readonly normalised?: number;
  /** Mean difference a student, with 95 % by Student's t. */
  readonly difference?: Estimate;
  readonly questions: readonly {
    readonly question: string;
    readonly text: Words;
    readonly students: number;
    readonly before: number;
    readonly after: number;
  }[];
}

/** Undefined until somebody answered the same question both times. */
export function learningOf(record: SessionRecord, quiz: readonly Question[]): LearningFigures | undefined {
  const before = latestAnswers(record, 'quiz', 'before');
  const after = latestAnswers(record, 'quiz', 'after');
  const pairs = [...before].flatMap(([student, first]) =>
    quiz.flatMap((question) => {
      const then = first.get(question.id);
      const now = after.get(student)?.get(question.id);
      if (question.kind !== 'choice' || question.answer === undefined) return [];
      if (then === undefined || now === undefined) return [];
      return [
        {
          student,
          question: question.id,
          before: then === question.answer ? 1 : 0,
          after: now === question.answer ? 1 : 0,
        },
      ];
    }),
  );
  const students = [...new Set(pairs.map(({ student }) => student))].map((student) => {
    const own = pairs.filter((pair) => pair.student === student);
    return { before: share(own, 'before'), after: share(own, 'after') };
  });
  if (students.length === 0) return undefined;
  const then = share(students, 'before');
  const now = share(students, 'after');
  const difference = meanInterval(students.map((one) => one.after - one.before));
  return {
    students: students.length,
    before: then,
    after: now,
    ...(then < 1 ? { normalised: (now - then) / (1 - then) } : {}),
    ...(difference === undefined ? {} : { difference }),
    questions: quiz.flatMap(({ id, text }) => {
      const own = pairs.filter(({ question }) => question === id);
      return own.length === 0
        ? []
        : [{ question: id, text, students: own.length, before: share(own, 'before'), after: share(own, 'after') }];
    }),
  };
}

const share = (
  rows: readonly { readonly before: number; readonly after: number }[],
  when: 'before' | 'after',
): number => meanOf(rows.map((row) => row[when])) ?? 0;
