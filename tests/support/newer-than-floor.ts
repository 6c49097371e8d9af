import { readFileSync } from 'node:fs';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { browserFloor } from '../../build/browser-floor';

/** What browsers can do, as MDN lists it; read as a file, for as a module it takes seconds. */
export const { api, css, html, javascript } = JSON.parse(
  readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'),
) as CompatData;

/** Below this the entry of another thing lies: entries of one start with two underscores. */
export const below = (entry: Identifier): [string, Identifier][] =>
  Object.entries(entry).filter(([name]) => !name.startsWith('__')) as [string, Identifier][];

/** Versions as numbers that compare as they follow on one another; what is before a known one has a `≤`. */
const inOrder = (version: string): number => {
  const [major = '', minor = '0'] = version.replace('≤', '').split('.');
  return Number(major) * 1000 + Number(minor);
};

const holds = (statement: SimpleSupportStatement, floor: string, prefix: string | undefined): boolean => {
  const { version_added: added, version_removed: removed, flags, alternative_name: alternative } = statement;
  if (typeof added !== 'string' || flags !== undefined || alternative !== undefined) return false;
  if (statement.prefix !== undefined && statement.prefix !== prefix) return false;
  return inOrder(added) <= inOrder(floor) && !(removed !== undefined && inOrder(removed) <= inOrder(floor));
};

/** Whether a browser of the floor lacks something. `prefix`: one under which it does as well, because the build writes it. */
export function isNewer({ support }: CompatStatement, prefix?: string): boolean {
  return !Object.entries(browserFloor).every(([browser, floor]) =>
    [support[browser as keyof typeof browserFloor] ?? []].flat().some((one) => holds(one, floor, prefix)),
  );
}

/** An object of the page, or a member of one, that a browser of the floor may lack. */
export interface NewerApi {
  /** Interface or built-in object; `Window` and `WorkerGlobalScope` for what is global. */
  readonly owner: string;
  readonly member?: string;
}

/** All of them, in the order of MDN's list. */
export function newerApis(): NewerApi[] {
  const owners = [...below(api), ...below(javascript['builtins'] as Identifier)];
  return owners.flatMap(([owner, entry]) => {
    if (entry.__compat !== undefined && isNewer(entry.__compat)) return [{ owner }];
    return below(entry)
      .filter(([member, { __compat: compat }]) => member !== owner && compat !== undefined && isNewer(compat))
      .map(([member]) => ({ owner, member }));
  });
}
