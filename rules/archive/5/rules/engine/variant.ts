import type { Modules, ScenarioCard, Variant } from './card-types';
import { climates } from './vocabulary';

/** A preset with what a host set otherwise. */
export function withVariant(preset: ScenarioCard, variant: Variant): ScenarioCard {
  const quarters = variant.quarters ?? preset.quarters;
  const lasting = <T>([first, ...rest]: readonly [T, ...T[]]): readonly [T, ...T[]] => {
    const all: [T, ...T[]] = [first, ...rest];
    while (all.length < quarters) all.push(all.at(-1) ?? first);
    return all;
  };
  const byQuarter = <T>(list: readonly T[]): readonly T[] => {
    const [first, ...rest] = list;
    return first === undefined ? list : lasting([first, ...rest]);
  };
  const [opening, ...path] = variant.climate ?? preset.climate;
  const fixed = variant.climate !== undefined || preset.climateFixed;
  return {
    ...preset,
    quarters,
    openSource: byQuarter(preset.openSource),
    pool: byQuarter(preset.pool),
    tiers: byQuarter(preset.tiers),
    ...(opening !== undefined && fixed ? { climate: lasting([opening, ...path]), climateFixed: true } : {}),
    modules: { ...preset.modules, ...variant.modules },
  };
}

const moduleNames = [
  'ambitions',
  'licences',
  'winningOver',
  'pivot',
  'fullFunding',
] as const satisfies readonly (keyof Modules)[];
const isModule = (name: string): boolean => (moduleNames as readonly string[]).includes(name);

/** Whether something from outside is a variant a match can have. */
export function isVariant(variant: unknown): boolean {
  if (typeof variant !== 'object' || variant === null || Array.isArray(variant)) return false;
  const { quarters, climate, modules, ...rest }: Partial<Record<string, unknown>> = { ...variant };
  return (
    Object.keys(rest).length === 0 &&
    (quarters === undefined || (Number.isInteger(quarters) && Number(quarters) >= 3 && Number(quarters) <= 12)) &&
    (climate === undefined || isClimatePath(climate)) &&
    (modules === undefined || isModules(modules))
  );
}

const isClimatePath = (path: unknown): boolean =>
  Array.isArray(path) &&
  path.length >= 1 &&
  path.length <= 12 &&
  path.every((one: unknown) => (climates as readonly unknown[]).includes(one));

const isModules = (modules: unknown): boolean =>
  typeof modules === 'object' &&
  modules !== null &&
  Object.entries(modules).every(([name, on]: [string, unknown]) => isModule(name) && typeof on === 'boolean');
