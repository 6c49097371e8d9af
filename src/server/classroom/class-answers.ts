import type { ClassError, NewAnswers, Tally } from '../../protocol/session';
import type { Question, QuestionSetId } from '../../teaching/questions/question';
import type { StoredSession } from '../storage/documents/stored-session';
import { askedAt } from './asked-at';
import { questionsOf } from './class-views';

const longestText = 2_000;

/** Answers as they may be kept: when they were asked, and whether the set is answered whole. */
export interface CheckedAnswers {
  readonly asked: Tally['asked'];
  readonly given: Readonly<Record<string, string | number>>;
  readonly whole: boolean;
}

/** Checks what a student answered; a code when it can't be taken. */
export function checkedAnswers(
  session: StoredSession,
  set: QuestionSetId,
  answers: NewAnswers['answers'],
): CheckedAnswers | ClassError {
  const asked = askedAt(session.stage, set);
  if (asked === undefined) return 'not-now';
  const questions = questionsOf(session)[set];
  const given: Record<string, string | number> = {};
  for (const { question: id, answer } of answers) {
    const question = questions.find((one) => one.id === id);
    if (question === undefined || !fits(question, answer)) return 'malformed';
    given[question.id] = answer;
  }
  return { asked, given, whole: questions.every(({ id }) => given[id] !== undefined && given[id] !== '') };
}

function fits(question: Question, answer: string | number): boolean {
  switch (question.kind) {
    case 'choice':
      return question.options.some(({ id }) => id === answer);
    case 'scale':
      return typeof answer === 'number' && answer >= question.from && answer <= question.to;
    case 'text':
      return typeof answer === 'string' && answer.length <= longestText;
  }
}
