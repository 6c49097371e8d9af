import { useSyncExternalStore } from 'react';
import { onTextChange, readText, writeText, type LocalKey } from './local-text';

/** A small thing this browser remembers; where storage is forbidden it lasts as long as the page. */
export interface Remembered<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** The value in a component, kept fresh across tabs. */
  readonly use: () => T;
}

/** One of a few words under a key, written as it is. */
export const rememberedWord = <T extends string>(key: LocalKey, words: readonly T[], otherwise: T): Remembered<T> =>
  rememberedText(
    key,
    (text) => words.find((word) => word === text) ?? otherwise,
    (word) => word,
  );

/** Yes or no under a key. */
export const rememberedFlag = (key: LocalKey, otherwise: boolean): Remembered<boolean> =>
  rememberedText(key, (text) => (text === 'true' || text === 'false' ? text === 'true' : otherwise), String);

/** A value under a key; `read` makes one of whatever was kept, also of nothing. */
export function rememberedText<T>(
  key: LocalKey,
  read: (text: string | undefined) => T,
  write: (value: T) => string,
): Remembered<T> {
  const listeners = new Set<() => void>();
  let value = read(readText(key));
  const change = (next: T): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  onTextChange(key, () => change(read(readText(key))));
  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set(next) {
      writeText(key, write(next));
      change(next);
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
