import { AssertionError } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';

/** Fails with a sentence and a diff when two values differ; fast enough for every step of many matches. */
export function expectSame(actual: unknown, expected: unknown, sentence: string): void {
  if (!isDeepStrictEqual(actual, expected)) throw new AssertionError({ message: sentence, actual, expected });
}
