import * as v from 'valibot';
import { BadQuestions, type QuestionFault } from './questions/bad-questions';
import { readQuestionSets } from './questions/read-question-sets';
import { largestPlan, planSchema, unplayableGame } from './plan-schema';
import type { SessionPlan } from './session-plan';

/** Why a plan's file can't be read; each has a sentence in every language. */
export type PlanProblem = 'not-json' | 'too-large' | 'newer-format' | 'not-a-plan' | 'not-playable' | 'bad-questions';

/** Thrown for a file that is no plan. `place`: the way to what is wrong, e.g. `games.0.favouritism`. */
export class BadPlanFile extends Error {
  readonly problem: PlanProblem;
  readonly place: string | undefined;
  /** Of the questions in it. */
  readonly faults: readonly QuestionFault[];

  constructor(problem: PlanProblem, place?: string, faults: readonly QuestionFault[] = []) {
    super(`bad plan file: ${problem}${place === undefined ? '' : ` at ${place}`}`);
    this.name = 'BadPlanFile';
    this.problem = problem;
    this.place = place;
    this.faults = faults;
  }
}

/** What a plan's file looks like; its questions are read apart. */
export const planFileSchema = v.strictObject({
  ...planSchema.entries,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
});

/** The text of a plan's file. */
export const writePlanFile = (plan: SessionPlan): string => `${JSON.stringify(plan, undefined, 2)}\n`;

/**
 * Reads a plan from a file's text.
 * @throws BadPlanFile that says what is wrong, and where
 */
export function readPlanFile(text: string): SessionPlan {
  if (new TextEncoder().encode(text).length > largestPlan) throw new BadPlanFile('too-large');
  const parsed = parseJson(text);
  const read = v.safeParse(planFileSchema, parsed);
  if (!read.success) {
    if (isNewer(parsed)) throw new BadPlanFile('newer-format');
    throw new BadPlanFile('not-a-plan', v.getDotPath(read.issues[0]) ?? undefined);
  }
  const { questions, ...rest } = read.output;
  const plan: SessionPlan = questions === undefined ? rest : { ...rest, questions: questionsIn(questions) };
  const unplayable = unplayableGame(plan);
  if (unplayable >= 0) throw new BadPlanFile('not-playable', `games.${unplayable}`);
  return plan;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new BadPlanFile('not-json');
  }
}

function questionsIn(questions: unknown) {
  try {
    return readQuestionSets(questions);
  } catch (error) {
    if (error instanceof BadQuestions) throw new BadPlanFile('bad-questions', error.faults[0]?.place, error.faults);
    throw error;
  }
}

const isNewer = (parsed: unknown): boolean =>
  typeof parsed === 'object' && parsed !== null && 'format' in parsed && Number(parsed.format) > 1;
