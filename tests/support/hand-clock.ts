/** A clock that goes on when it is told to. */
export function handClock() {
  let time = 0;
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => time,
    later(run: () => void, ms: number) {
      const timer = { at: time + ms, run };
      timers = [...timers, timer];
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    idle: () => timers.length === 0,
    goOn(ms: number) {
      const end = time + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (next === undefined) break;
        time = next.at;
        timers = timers.filter((other) => other !== next);
        next.run();
      }
      time = end;
    },
  };
}
