import { useSyncExternalStore } from 'react';

export const botPaces = ['slow', 'normal', 'fast'] as const;
export type BotPace = (typeof botPaces)[number];

const key = 'hundred-models.bot-pace';
const listeners = new Set<() => void>();
let pace: BotPace = read();

function read(): BotPace {
  try {
    const stored = globalThis.localStorage?.getItem(key);
    return botPaces.find((value) => value === stored) ?? 'normal';
  } catch {
    return 'normal';
  }
}

/** How long a bot's move stays before the next, in ms; none when the reader prefers stillness. */
export function botPause(): number {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return 0;
  return { slow: 1200, normal: 450, fast: 0 }[pace];
}

export function setBotPace(next: BotPace): void {
  pace = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // The choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The pace of bots in this browser. */
export const useBotPace = (): BotPace => useSyncExternalStore(subscribe, () => pace);
