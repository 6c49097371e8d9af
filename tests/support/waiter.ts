/** Resolves when something that came makes it true; rejects after `ms`. */
export type Until = (what: string, true_: () => boolean, ms?: number) => Promise<void>;

/** Lets tests wait for what comes over a line: `look` after each thing that came. */
export function waiter(): { readonly look: () => void; readonly until: Until } {
  const waiting = new Set<() => void>();
  return {
    look() {
      for (const check of waiting) check();
    },
    until: (what, true_, ms = 20_000) =>
      new Promise((done, failed) => {
        const end = (finish: () => void): void => {
          clearTimeout(timer);
          waiting.delete(check);
          finish();
        };
        const check = (): void => (true_() ? end(done) : undefined);
        const timer = setTimeout(() => end(() => failed(new Error(`waited in vain: ${what}`))), ms);
        waiting.add(check);
        check();
      }),
  };
}
