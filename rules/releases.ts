/** Released rules: a match is played to its end, and shown, by those it began with. */
import { archived } from './archive/rules';
import { rulesVersion } from './index';
import * as newest from './release';
import { UnknownRules, type ByRules } from './unknown-rules';

export { UnknownRules, type ByRules };

/** What every release offers to whoever plays or shows a match. An older release is fitted to it where it is listed here. */
export type Rules = typeof newest;

const older: Readonly<Record<number, () => Promise<Rules>>> = archived;
const loaded = new Map<number, Rules>([[rulesVersion, newest]]);

/** Whether matches played by a version of the rules can be played and shown here. */
export const knowsRules = (version: number): boolean => loaded.has(version) || Object.hasOwn(older, version);

export const rulesAreLoaded = (version: number): boolean => loaded.has(version);

/** Loads a version of the rules, so that `rulesOf` finds it. @throws UnknownRules */
export async function loadRules(version: number): Promise<void> {
  if (loaded.has(version)) return;
  const rules = await older[version]?.();
  if (rules === undefined) throw new UnknownRules(version);
  loaded.set(version, rules);
}

/** Loads every version, for a server that plays matches of all. */
export const loadAllRules = async (): Promise<void> => {
  await Promise.all(Object.keys(older).map((version) => loadRules(Number(version))));
};

/** The rules that a match is played by. @throws UnknownRules unless they were loaded */
export function rulesOf({ rules }: ByRules): Rules {
  const found = loaded.get(rules);
  if (found === undefined) throw new UnknownRules(rules);
  return found;
}
