/**
 * What makes a plain JSON value of the one before it. Keys are those of an object, or places in a list that lost
 * nothing.
 */
export interface Patch {
  /** Parts that are new, or altogether different. */
  readonly set?: Parts;
  /** Parts of which only some parts changed. */
  readonly in?: Readonly<Record<string, Patch>>;
  /** Keys that are there no more. */
  readonly gone?: readonly string[];
}

type Parts = Readonly<Record<string, unknown>>;

/** The difference of two objects; undefined when there is none. What is undefined counts as absent. */
export function patchBetween(before: object, after: object): Patch | undefined {
  const from = before as Parts;
  const to = after as Parts;
  let set: Record<string, unknown> | undefined;
  let inside: Record<string, Patch> | undefined;
  let gone: string[] | undefined;
  for (const key of Object.keys(to)) {
    const old = from[key];
    const next = to[key];
    if (old === next || next === undefined) continue;
    const patch = comparable(old, next) ? patchBetween(old, next as object) : 'other';
    if (patch === 'other') (set ??= {})[key] = next;
    else if (patch !== undefined) (inside ??= {})[key] = patch;
  }
  for (const key of Object.keys(from)) if (to[key] === undefined && from[key] !== undefined) (gone ??= []).push(key);
  if (set === undefined && inside === undefined && gone === undefined) return undefined;
  return {
    ...(set === undefined ? {} : { set }),
    ...(inside === undefined ? {} : { in: inside }),
    ...(gone === undefined ? {} : { gone }),
  };
}

/** Whether a difference is told part by part: of objects, of rows that stay in place, and of lists that grow at their end. */
function comparable(before: unknown, after: unknown): before is object {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  if (!Array.isArray(before) || !Array.isArray(after)) return Array.isArray(before) === Array.isArray(after);
  if (before.length === after.length && typeof after[0] === 'object') return true;
  const grows = before.length === 0 ? after.length === 0 : before.length <= after.length;
  return grows && before.every((part, i) => same(part, after[i]));
}

const same = (before: unknown, after: unknown): boolean =>
  before === after || (comparable(before, after) && patchBetween(before, after as object) === undefined);

/** A copy of a value with a patch applied; what did not change is shared with it. The patch is trusted to fit. */
export function patched<Value extends object>(value: Value, patch: Patch): Value {
  const before = value as Parts;
  const after = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  for (const [key, part] of Object.entries(patch.set ?? {})) after[key] = part;
  for (const [key, part] of Object.entries(patch.in ?? {})) after[key] = patched(before[key] as object, part);
  for (const key of patch.gone ?? []) delete after[key];
  return after as Value;
}
