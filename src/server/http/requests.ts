import * as v from 'valibot';
import { isCompany, isScenario } from '../../../rules/index';
import { botLevels, temperaments } from '../../bots/levels';
import type { JoinMatch, NewMatch } from '../../protocol/api';
import { paces, type PaceId } from '../../protocol/match-info';

const text = v.pipe(v.string(), v.maxLength(400));
const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));
const isPace = (value: unknown): value is PaceId => typeof value === 'string' && Object.hasOwn(paces, value);

const options = v.strictObject({
  players: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)),
  scenario: v.custom<NewMatch['options']['scenario']>((value) => typeof value === 'string' && isScenario(value)),
  companies: v.optional(
    v.pipe(
      v.array(
        v.custom<NonNullable<NewMatch['options']['companies']>[number]>(
          (value) => typeof value === 'string' && isCompany(value),
        ),
      ),
      v.maxLength(6),
    ),
  ),
  sealing: v.optional(v.picklist(['together', 'own-turn'])),
});

const seatPlan = v.variant('kind', [
  v.strictObject({ kind: v.literal('open') }),
  v.strictObject({
    kind: v.literal('bot'),
    name: text,
    level: v.picklist(botLevels),
    temperament: v.picklist(temperaments),
  }),
]);

/** Bodies that requests may carry, each with exactly these fields. */
export const requests = {
  newMatch: v.strictObject({
    title: text,
    options,
    pace: v.custom<PaceId>(isPace),
    listed: v.boolean(),
    hints: v.boolean(),
    name: text,
    seat,
    seats: v.pipe(v.array(seatPlan), v.minLength(2), v.maxLength(6)),
  }) satisfies v.GenericSchema<unknown, NewMatch>,
  joinMatch: v.strictObject({ name: text, seat: v.optional(seat) }) satisfies v.GenericSchema<unknown, JoinMatch>,
  code: v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)) }),
};
