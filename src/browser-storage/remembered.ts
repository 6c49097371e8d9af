import * as v from 'valibot';
import type { LocalKey } from './local-text';
import { rememberedText, type Remembered } from './remembered-text';

/** A value as JSON under a key; `otherwise` when nothing is there, or something that does not fit the schema. */
export const remembered = <T>(key: LocalKey, schema: v.GenericSchema<unknown, T>, otherwise: T): Remembered<T> =>
  rememberedText(
    key,
    (text) => {
      const read = v.safeParse(schema, parsed(text));
      return read.success ? read.output : otherwise;
    },
    JSON.stringify,
  );

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
