import { companyCards } from '../../rules/index';
import { isReference } from './verdict';
import type { Measure } from './measures/measure';
import { timesFair } from './measures/measure';
import { kindOf } from './settings';
import type { Summary } from './summary';

/** Each company's wins against its fair share, over the standard tournaments of a level at all numbers of players. */
export function pooledCompanies(summaries: readonly Summary[], level: string): Measure[] {
  const pooled = summaries.filter(
    ({ settings }) =>
      settings.level === level &&
      settings.scenario === 'standard' &&
      kindOf(settings) === 'equal' &&
      isReference(settings),
  );
  return companyCards.flatMap(({ id }) => {
    let won = 0;
    let seats = 0;
    let fair = 0;
    for (const { settings, measures } of pooled) {
      const one = measures.find((measure) => measure.id === `company.${id}`);
      won += one?.won ?? 0;
      seats += one?.of ?? 0;
      fair += (one?.of ?? 0) / settings.players;
    }
    return seats === 0 ? [] : [timesFair(`company.${id}`, won, seats, fair / seats)];
  });
}
