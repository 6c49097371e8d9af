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
  const [from, to] = [before as Parts, after as Parts];
  let set: Record<string, unknown> | undefined;
  let inside: Record<string, Patch> | undefined;
  for (const key of Object.keys(to)) {
    const [old, next] = [from[key], to[key]];
    if (old === next || next === undefined) continue;
    const patch = comparable(old, next) ? patchBetween(old, next as object) : 'other';
    if (patch === 'other') (set ??= {})[key] = next;
    else if (patch !== undefined) (inside ??= {})[key] = patch;
  }
  const gone = Object.keys(from).filter((key) => from[key] !== undefined && to[key] === undefined);
  if (set === undefined && inside === undefined && gone.length === 0) return undefined;
  return {
    ...(set === undefined ? {} : { set }),
    ...(inside === undefined ? {} : { in: inside }),
    ...(gone.length === 0 ? {} : { gone }),
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
  const inside = Object.entries(patch.in ?? {}).map(([key, part]) => [key, patched(before[key] as object, part)]);
  const changed: Parts = { ...patch.set, ...Object.fromEntries(inside) };
  if (Array.isArray(value)) return Object.assign([...value], changed) as unknown as Value;
  const kept = Object.entries({ ...before, ...changed }).filter(([key]) => patch.gone?.includes(key) !== true);
  return Object.fromEntries(kept) as Value;
}
