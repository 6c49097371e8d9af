import { BadQuestions, type QuestionFault } from './bad-questions';
import type { OwnQuestion, QuestionSetId, QuestionSets } from './question';
import { into, questionsIn } from './read-question-set';

const setIds = ['prediction', 'quiz', 'reflection'] as const satisfies readonly QuestionSetId[];

/** Reads all three sets of a session from untrusted data; in the quiz every question needs its right option. Throws `BadQuestions` with all that is wrong. */
export function readQuestionSets(input: unknown): QuestionSets<OwnQuestion> {
  const faults: QuestionFault[] = [];
  const read = (id: QuestionSetId): readonly OwnQuestion[] => questionsIn(fieldOf(input, id), id, into(faults));
  const [prediction, quiz, reflection] = [read('prediction'), read('quiz'), read('reflection')];
  quiz.forEach((question, i) => {
    if (question.kind !== 'choice' || question.answer === undefined)
      faults.push({ place: `quiz[${i}].answer`, code: 'answer-missing' });
  });
  for (const field of Object.keys(Object(input)))
    if (!setIds.some((id) => id === field)) faults.push({ place: field, code: 'unknown-field' });
  if (faults.length > 0) throw new BadQuestions(faults);
  return { prediction, quiz, reflection };
}

const fieldOf = (input: unknown, field: string): unknown =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, field)
    ? (input as Readonly<Record<string, unknown>>)[field]
    : undefined;
