import * as v from 'valibot';
import { BadOptions, climates, createMatch, isScenario, type ScenarioId } from '../../rules/index';
import { BadQuestions, type QuestionFault } from './questions/bad-questions';
import { readQuestionSets } from './questions/read-question-sets';
import { optionsOf, type SessionPlan } from './session-plan';

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

/** As many as the server takes. */
const mostBytes = 64_000;

const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

const modulesSchema = v.strictObject({
  ambitions: v.exactOptional(v.boolean()),
  licences: v.exactOptional(v.boolean()),
  winningOver: v.exactOptional(v.boolean()),
  pivot: v.exactOptional(v.boolean()),
  fullFunding: v.exactOptional(v.boolean()),
});

const gameSchema = v.strictObject({
  scenario: v.custom<ScenarioId>((value) => typeof value === 'string' && isScenario(value)),
  favouritism: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  variant: v.exactOptional(
    v.strictObject({
      quarters: v.exactOptional(whole(3, 12)),
      climate: v.exactOptional(v.pipe(v.array(v.picklist(climates)), v.minLength(1), v.maxLength(12))),
      modules: v.exactOptional(modulesSchema),
    }),
  ),
});

const planSchema = v.strictObject({
  format: v.literal(1),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  language: v.picklist(['en', 'zh-CN']),
  games: v.pipe(v.array(gameSchema), v.minLength(1), v.maxLength(2)),
  tableSize: whole(3, 6),
  pace: v.picklist(['live', 'quick', 'untimed']),
  lockStep: v.boolean(),
  hints: v.boolean(),
  questions: v.exactOptional(v.unknown()),
  keptDays: whole(1, 90),
});

/** The text of a plan's file. */
export const writePlanFile = (plan: SessionPlan): string => `${JSON.stringify(plan, undefined, 2)}\n`;

/**
 * Reads a plan from a file's text.
 * @throws BadPlanFile that says what is wrong, and where
 */
export function readPlanFile(text: string): SessionPlan {
  if (new TextEncoder().encode(text).length > mostBytes) throw new BadPlanFile('too-large');
  const parsed = parseJson(text);
  const read = v.safeParse(planSchema, parsed);
  if (!read.success) {
    if (isNewer(parsed)) throw new BadPlanFile('newer-format');
    throw new BadPlanFile('not-a-plan', v.getDotPath(read.issues[0]) ?? undefined);
  }
  const { questions, ...rest } = read.output;
  const plan: SessionPlan = questions === undefined ? rest : { ...rest, questions: questionsIn(questions) };
  const unplayable = plan.games.findIndex((game) => !playable(game, plan.tableSize));
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

/** Whether the rules can play a game of a plan. */
function playable(game: SessionPlan['games'][number], players: number): boolean {
  try {
    createMatch(optionsOf(game, players), 'plan');
    return true;
  } catch (error) {
    if (error instanceof BadOptions) return false;
    throw error;
  }
}

const isNewer = (parsed: unknown): boolean =>
  typeof parsed === 'object' && parsed !== null && 'format' in parsed && Number(parsed.format) > 1;
