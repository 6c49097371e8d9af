import { textNow } from '../../../../i18n';
import { BadPlanFile, readPlanFile } from '../../../../teaching/plan-file';
import { BadQuestions, type QuestionFault } from '../../../../teaching/questions/bad-questions';
import type { OwnQuestion, QuestionSets } from '../../../../teaching/questions/question';
import { readQuestionSets } from '../../../../teaching/questions/read-question-sets';
import type { SessionPlan } from '../../../../teaching/session-plan';

/** What a file brought, or why it brought nothing, in the language shown now. */
export type ReadFile<T> = { readonly value: T } | { readonly problem: string };

/** Faults told at once; the rest is counted. */
const told = 3;

/** Reads a plan that was saved as a file. */
export async function planFrom(file: File): Promise<ReadFile<SessionPlan>> {
  const t = textNow('teach');
  try {
    return { value: readPlanFile(await file.text()) };
  } catch (error) {
    if (!(error instanceof BadPlanFile)) return { problem: `${t.problems['not-json']} ${t.nothingLost}` };
    const { problem, place, faults } = error;
    const where = faults.length > 0 ? faultsIn(faults) : place === undefined ? '' : t.problemAt({ place });
    return { problem: [t.problems[problem], where, t.nothingLost].filter((part) => part !== '').join(' ') };
  }
}

/** Reads question sets, alone or out of a plan. */
export async function questionsFrom(file: File): Promise<ReadFile<QuestionSets<OwnQuestion>>> {
  const t = textNow('teach');
  try {
    const parsed: unknown = JSON.parse(await file.text());
    const inside = typeof parsed === 'object' && parsed !== null && 'questions' in parsed ? parsed.questions : parsed;
    return { value: readQuestionSets(inside) };
  } catch (error) {
    const where = error instanceof BadQuestions ? faultsIn(error.faults) : '';
    return { problem: [t.problems['bad-questions'], where, t.nothingLost].filter((part) => part !== '').join(' ') };
  }
}

function faultsIn(faults: readonly QuestionFault[]): string {
  const t = textNow('teach');
  const first = faults.slice(0, told).map(({ place, code }) => `${place}: ${t.faults[code]}`);
  const rest = faults.length - told;
  return [...first, ...(rest > 0 ? [t.andMore({ count: rest })] : [])].join('; ');
}
