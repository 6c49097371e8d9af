/** A small subject: whoever listens is told of every message. */
export interface Channel<T> {
  send: (message: T) => void;
  listen: (listener: (message: T) => void) => () => void;
}

/** Makes a channel between modules that must not know each other. */
export function createChannel<T>(): Channel<T> {
  const listeners = new Set<(message: T) => void>();
  return {
    send: (message) => listeners.forEach((listener) => listener(message)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
