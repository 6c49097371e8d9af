/** Short rounds: some of them fall into a moment when nothing else wants the processor. */
const rounds = 25;
const roundMs = 200;
const warmUpMs = 2_000;

/** What a second brings. */
export interface Pace {
  /** Pieces of work done, as the work itself counts them. */
  readonly done: number;
  /** Calls of the work. */
  readonly calls: number;
}

/** Works for a while. Counts processor time where that is less: a busy machine is not the code's fault. */
function workFor(ms: number, work: (call: number) => number): Pace {
  const start = performance.now();
  const used = process.cpuUsage();
  let done = 0;
  let calls = 0;
  while (performance.now() - start < ms) {
    done += work(calls);
    calls += 1;
  }
  const { user, system } = process.cpuUsage(used);
  const seconds = Math.min((performance.now() - start) / 1e3, (user + system) / 1e6);
  return { done: done / seconds, calls: calls / seconds };
}

/** The fastest of several rounds: what the code can do when the machine lets it. @param work says how much it has done */
export function bestPace(work: (call: number) => number): Pace {
  workFor(warmUpMs, work);
  const paces = Array.from({ length: rounds }, () => workFor(roundMs, work));
  return paces.reduce((best, pace) => (pace.done > best.done ? pace : best));
}

/** Microseconds a call takes, the best of several rounds over all the states. */
export function microseconds<State>(states: readonly State[], work: (state: State) => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let pass = 0; pass < 10; pass++) for (const state of states) work(state);
    best = Math.min(best, (performance.now() - start) / (10 * states.length));
  }
  return best * 1000;
}
