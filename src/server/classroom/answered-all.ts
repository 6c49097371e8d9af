import type { AskedSet, Stage } from '../../protocol/session';
import type { QuestionSets } from '../../teaching/questions/question';

/** What students are asked at a stage. */
const askedAt: Readonly<Partial<Record<Stage, readonly AskedSet[]>>> = {
  predict: ['prediction/before', 'quiz/before'],
  reflect: ['reflection/after', 'quiz/after'],
};

/** How many students have answered all that is asked at a stage; undefined where nothing is. */
export function answeredAll(
  stage: Stage,
  questions: QuestionSets,
  students: readonly { readonly answered: readonly AskedSet[] }[],
): number | undefined {
  const sets = Object.entries(questions).filter(([, asked]) => asked.length > 0);
  const wanted = askedAt[stage]?.filter((asked) => sets.some(([set]) => asked.startsWith(`${set}/`))) ?? [];
  if (wanted.length === 0) return undefined;
  return students.filter(({ answered }) => wanted.every((asked) => answered.includes(asked))).length;
}
