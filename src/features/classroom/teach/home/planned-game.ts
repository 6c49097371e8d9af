import { scenarioOf, type Climate, type Modules, type ScenarioId, type Variant } from '../../../../../rules/index';
import type { PlannedGame } from '../../../../teaching/session-plan';

export type ModuleId = keyof Modules;

/** A planned game with everything said, the scenario's own where nothing was changed. */
export interface WholeGame {
  readonly scenario: ScenarioId;
  readonly quarters: number;
  readonly favouritism: number;
  /** Absent: the scenario's, which the news may decide. */
  readonly climate?: readonly Climate[];
  readonly modules: Modules;
}

export function wholeGame({ scenario, favouritism, variant }: PlannedGame): WholeGame {
  const card = scenarioOf(scenario);
  const quarters = variant?.quarters ?? card.quarters;
  return {
    scenario,
    quarters,
    favouritism: favouritism ?? card.favouritism,
    ...(variant?.climate === undefined ? {} : { climate: atLength(variant.climate, quarters) }),
    modules: { ...card.modules, ...variant?.modules },
  };
}

/** The planned game again: only what differs from its scenario is said. */
export function plannedGame({ scenario, quarters, favouritism, climate, modules }: WholeGame): PlannedGame {
  const card = scenarioOf(scenario);
  const changed = Object.entries(modules).filter(([id, on]) => card.modules[id as ModuleId] !== on);
  const variant: Variant = {
    ...(quarters === card.quarters ? {} : { quarters }),
    ...(climate === undefined ? {} : { climate: atLength(climate, quarters) }),
    ...(changed.length === 0 ? {} : { modules: Object.fromEntries(changed) }),
  };
  return {
    scenario,
    ...(favouritism === card.favouritism ? {} : { favouritism }),
    ...(Object.keys(variant).length === 0 ? {} : { variant }),
  };
}

/** A climate path to begin with: the scenario's, as far as it goes. */
export const firstPath = ({ scenario, quarters }: WholeGame): readonly Climate[] =>
  atLength(scenarioOf(scenario).climate, quarters);

/** A path cut or gone on with its last entry. */
const atLength = (path: readonly Climate[], quarters: number): readonly Climate[] =>
  Array.from({ length: quarters }, (_, quarter) => path[quarter] ?? path.at(-1) ?? 'warm');
