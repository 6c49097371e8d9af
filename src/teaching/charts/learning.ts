import { latestAnswers } from '../figures/answers';
import { meanInterval } from '../figures/intervals';
import { meanOf } from '../figures/statistics';
import type { Question } from '../questions/question';
import { usualQuestions } from '../questions/usual-questions';
import type { Estimate } from '../what-if';
import type { Chart, PlayedSession } from './chart';

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
    /** Without its right answer: students see these figures before they are asked again. */
    readonly asked: Pick<Question, 'id' | 'text'>;
    readonly students: number;
    readonly before: number;
    readonly after: number;
  }[];
}

export interface LearningFinding {
  readonly template: 'learned' | 'not-learned';
  readonly students: number;
  readonly before: number;
  readonly after: number;
  readonly normalised?: number;
}

export const learning = {
  of: 'session',
  fact: 'F04',
  figures: learningOf,
  finding: ({ students, before, after, normalised }: LearningFigures): LearningFinding => ({
    template: asPercent(after) > asPercent(before) ? 'learned' : 'not-learned',
    students,
    before,
    after,
    ...(normalised === undefined ? {} : { normalised }),
  }),
} as const satisfies Chart<LearningFigures>;

/** Shares as they are told: what nobody sees decides nothing. */
const asPercent = (share: number): number => Math.round(100 * share);

/** Undefined until somebody answered the same question both times. */
function learningOf({ record }: PlayedSession): LearningFigures | undefined {
  const { quiz } = record.plan.questions ?? usualQuestions;
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
        : [
            {
              asked: { id, ...(text === undefined ? {} : { text }) },
              students: own.length,
              before: share(own, 'before'),
              after: share(own, 'after'),
            },
          ];
    }),
  };
}

const share = (
  rows: readonly { readonly before: number; readonly after: number }[],
  when: 'before' | 'after',
): number => meanOf(rows.map((row) => row[when])) ?? 0;
