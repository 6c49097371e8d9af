import * as v from 'valibot';
import { rulesVersion, type Move } from '../../../rules/index';
import { knowsRules, rulesOf, type ByRules } from '../../../rules/releases';
import { protocolField, protocolVersion } from '../../protocol/version';
import { reactions } from '../../protocol/limits';
import type { Hello } from '../../protocol/live';
import type { ClassHello } from '../../protocol/session';

const secret = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));

const hello = v.strictObject({
  match: v.pipe(v.string(), v.regex(/^[2-9A-Z]{8,20}$/)),
  credential: v.optional(secret),
});

const classHello = v.strictObject({ session: v.pipe(v.string(), v.regex(/^[2-9A-Z]{8,20}$/)), key: secret });

const state = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const readers = {
  hello: (input: unknown): Hello => {
    const { match, credential } = v.parse(hello, input);
    return credential === undefined ? { match } : { match, credential };
  },
  classHello: (input: unknown): ClassHello => v.parse(classHello, input),
  state: (input: unknown): number => v.parse(state, input),
  text: (input: unknown): string => v.parse(v.pipe(v.string(), v.maxLength(2_000)), input),
  reaction: (input: unknown) => v.parse(v.picklist(reactions), input),
};

/** Reads one part of a packet; undefined when it is not what it should be. */
export function readPart<Name extends keyof typeof readers>(
  name: Name,
  input: unknown,
): ReturnType<(typeof readers)[Name]> | undefined {
  try {
    return readers[name](input) as ReturnType<(typeof readers)[Name]>;
  } catch (error) {
    if (error instanceof v.ValiError) return undefined;
    throw error;
  }
}

/** Reads what a page says first; undefined when it is not what it should be, or the page speaks another protocol. */
export const readHello = <Name extends 'hello' | 'classHello'>(
  name: Name,
  { auth, query }: { readonly auth: unknown; readonly query: Readonly<Record<string, unknown>> },
): ReturnType<(typeof readers)[Name]> | undefined =>
  Number(query[protocolField] ?? 1) === protocolVersion ? readPart(name, auth) : undefined;

/** Reads a move as the rules of its match have them; undefined when it is none. */
export function readMove(match: ByRules, input: unknown): Move | undefined {
  // Of a match that can't be played here any move will do: that is what its answer says.
  const { parseMove, isRefusal } = rulesOf(knowsRules(match.rules) ? match : { rules: rulesVersion });
  try {
    return parseMove(input);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
