import * as v from 'valibot';
import { isScenario, type Climate, type ScenarioId } from '../../../rules/index';
import { stages, type Control, type Screen } from '../../protocol/session';
import { chartIds } from '../../teaching/charts';
import type { SessionPlan } from '../../teaching/session-plan';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const answer = v.union([text(4_000), v.pipe(v.number(), v.finite())]);

const game = v.strictObject({
  scenario: v.custom<ScenarioId>((value) => typeof value === 'string' && isScenario(value)),
  favouritism: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  variant: v.exactOptional(
    v.strictObject({
      quarters: v.exactOptional(whole(3, 12)),
      climate: v.exactOptional(
        v.pipe(
          v.array(v.picklist(['winter', 'cold', 'cautious', 'warm', 'frenzy'] satisfies readonly Climate[])),
          v.minLength(1),
          v.maxLength(12),
        ),
      ),
      modules: v.exactOptional(
        v.strictObject({
          ambitions: v.exactOptional(v.boolean()),
          licences: v.exactOptional(v.boolean()),
          winningOver: v.exactOptional(v.boolean()),
          pivot: v.exactOptional(v.boolean()),
          fullFunding: v.exactOptional(v.boolean()),
        }),
      ),
    }),
  ),
});

const screen = v.variant('kind', [
  v.strictObject({ kind: v.literal('join') }),
  v.strictObject({ kind: v.literal('board') }),
  v.strictObject({ kind: v.literal('news') }),
  v.strictObject({ kind: v.literal('answers') }),
  v.strictObject({ kind: v.literal('chart'), chart: v.picklist(chartIds), table: v.exactOptional(whole(1, 250)) }),
]) satisfies v.GenericSchema<unknown, Screen>;

const on = v.boolean();
const control = v.variant('type', [
  v.strictObject({ type: v.literal('stage'), stage: v.picklist(stages) }),
  v.strictObject({ type: v.literal('next-game') }),
  v.strictObject({ type: v.literal('pause'), on }),
  v.strictObject({ type: v.literal('announce'), text: text(1_000) }),
  v.strictObject({ type: v.literal('lock-step'), on }),
  v.strictObject({ type: v.literal('next-quarter'), quarter: whole(2, 12) }),
  v.strictObject({ type: v.literal('advance-slowest') }),
  v.strictObject({ type: v.literal('free-table'), table: whole(1, 250) }),
  v.strictObject({ type: v.literal('stand-in'), student: id, on }),
  v.strictObject({ type: v.literal('door'), open: v.boolean() }),
  v.strictObject({ type: v.literal('move'), student: id, table: whole(1, 250) }),
  v.strictObject({ type: v.literal('seat-evenly') }),
  v.strictObject({ type: v.literal('rename'), student: id, name: text(400) }),
  v.strictObject({ type: v.literal('remove'), student: id, block: v.boolean() }),
  v.strictObject({ type: v.literal('screen'), screen }),
  v.strictObject({ type: v.literal('countdown'), seconds: whole(0, 7_200) }),
  v.strictObject({ type: v.literal('rank-export'), on }),
  v.strictObject({ type: v.literal('anonymise') }),
]) satisfies v.GenericSchema<unknown, Control>;

/** Bodies that requests about sessions may carry, each with exactly these fields. */
export const classRequests = {
  plan: v.strictObject({
    format: v.literal(1),
    title: text(400),
    language: v.picklist(['en', 'zh-CN']),
    games: v.pipe(v.array(game), v.minLength(1), v.maxLength(2)),
    tableSize: whole(3, 6),
    pace: v.picklist(['live', 'quick', 'untimed']),
    lockStep: v.boolean(),
    hints: v.boolean(),
    questions: v.exactOptional(v.unknown()),
    keptDays: whole(1, 90),
  }) satisfies v.GenericSchema<unknown, Omit<SessionPlan, 'questions'> & { readonly questions?: unknown }>,
  name: v.strictObject({ name: text(400) }),
  comingBack: v.strictObject({ name: text(400), personalCode: text(40) }),
  answers: v.strictObject({
    set: v.picklist(['prediction', 'quiz', 'reflection']),
    answers: v.pipe(v.array(v.strictObject({ question: id, answer })), v.maxLength(20)),
  }),
  control,
};

/** Bytes of a plan with its own questions, and of written answers. */
export const largestPlan = 64_000;
export const largestAnswers = 40_000;
