import { useSyncExternalStore } from 'react';

/** A small thing this browser remembers; where storage is forbidden it lasts as long as the page. */
export interface Remembered<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** The value in a component, kept fresh across tabs. */
  readonly use: () => T;
}

/** Remembers a value under a key; `read` makes one of whatever was stored, also of nothing. */
export function remembered<T>(key: string, read: (stored: unknown) => T): Remembered<T> {
  const listeners = new Set<() => void>();
  let value = read(stored(key));
  const tell = () => {
    for (const listener of listeners) listener();
  };
  globalThis.addEventListener?.('storage', (event: StorageEvent) => {
    if (event.key !== key) return;
    value = read(stored(key));
    tell();
  });
  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set(next) {
      value = next;
      try {
        globalThis.localStorage?.setItem(key, JSON.stringify(next));
      } catch {
        // Private windows may refuse it.
      }
      tell();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}

function stored(key: string): unknown {
  try {
    const text = globalThis.localStorage?.getItem(key);
    return text === null || text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
