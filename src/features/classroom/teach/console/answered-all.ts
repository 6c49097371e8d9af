import type { AskedSet, TeacherView } from '../../../../protocol/session';

/** What students are asked at a stage. */
const askedAt: Readonly<Partial<Record<TeacherView['info']['stage'], readonly AskedSet[]>>> = {
  predict: ['prediction/before', 'quiz/before'],
  reflect: ['reflection/after', 'quiz/after'],
};

/** How many students have answered all that is asked at this stage; undefined where nothing is. */
export function answeredAll({
  info,
  questions,
  students,
}: Pick<TeacherView, 'questions' | 'students'> & {
  readonly info: Pick<TeacherView['info'], 'stage'>;
}): number | undefined {
  const sets = Object.entries(questions).filter(([, asked]) => asked.length > 0);
  const wanted = askedAt[info.stage]?.filter((asked) => sets.some(([set]) => asked.startsWith(`${set}/`))) ?? [];
  if (wanted.length === 0) return undefined;
  return students.filter(({ answered }) => wanted.every((asked) => answered.includes(asked))).length;
}
