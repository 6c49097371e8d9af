import type { AskedSet, Stage } from '../../protocol/session';
import type { QuestionSetId, QuestionSets } from '../../teaching/questions/question';

const before = ['prediction/before', 'quiz/before'] as const satisfies readonly AskedSet[];
const after = ['reflection/after', 'quiz/after'] as const satisfies readonly AskedSet[];

/** What students may answer at each stage: predictions before play, reflections after it, the quiz at both times. */
const open: Readonly<Record<Stage, readonly AskedSet[]>> = {
  gather: before,
  predict: before,
  play: [],
  debrief: after,
  reflect: after,
};

/** When a set is asked that a student answers at a stage; undefined: it is not asked then. */
export function askedAt(stage: Stage, set: QuestionSetId): 'before' | 'after' | undefined {
  const asked = open[stage].find((one) => one.startsWith(`${set}/`));
  return asked === undefined ? undefined : asked.endsWith('/before') ? 'before' : 'after';
}

/** How many students have answered all that is asked at a stage; undefined where nothing is: elsewhere they only may. */
export function answeredAll(
  stage: Stage,
  questions: QuestionSets,
  students: readonly { readonly answered: readonly AskedSet[] }[],
): number | undefined {
  const sets = Object.entries(questions).filter(([, asked]) => asked.length > 0);
  const asking = stage === 'predict' || stage === 'reflect';
  const wanted = asking ? open[stage].filter((asked) => sets.some(([set]) => asked.startsWith(`${set}/`))) : [];
  if (wanted.length === 0) return undefined;
  return students.filter(({ answered }) => wanted.every((asked) => answered.includes(asked))).length;
}
