import * as v from 'valibot';
import { BadOptions, climates, createMatch, isScenario, type ScenarioId } from '../../rules/index';
import { languageTags } from '../i18n/languages';
import { optionsOf, type SessionPlan } from './session-plan';

/** A plan from outside whose questions are still to be read. */
export type UncheckedPlan = Omit<SessionPlan, 'questions'> & { readonly questions?: unknown };

/** Bytes of a plan with its own questions. */
export const largestPlan = 64_000;

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

/** What a plan from outside may look like, in a file or in a request; its title is still to be tidied. */
export const planSchema = v.strictObject({
  format: v.literal(1),
  title: v.pipe(v.string(), v.maxLength(400)),
  language: v.picklist(languageTags),
  games: v.pipe(v.array(gameSchema), v.minLength(1), v.maxLength(2)),
  tableSize: whole(3, 6),
  pace: v.picklist(['live', 'quick', 'untimed']),
  lockStep: v.boolean(),
  hints: v.boolean(),
  questions: v.exactOptional(v.unknown()),
  keptDays: whole(1, 90),
}) satisfies v.GenericSchema<unknown, UncheckedPlan>;

/** The first game of a plan that the rules cannot play, from 0; -1 when they can play all. */
export const unplayableGame = ({ games, tableSize }: UncheckedPlan): number =>
  games.findIndex((game) => {
    try {
      createMatch(optionsOf(game, tableSize), 'plan');
      return false;
    } catch (error) {
      if (error instanceof BadOptions) return true;
      throw error;
    }
  });
