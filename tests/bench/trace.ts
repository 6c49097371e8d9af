/** An event of Chromium's trace, as far as it matters here; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
}

/**
 * How long the page's main thread was busy at a time, between a mark and the next of another name; ms, processor time
 * where that is less.
 */
export function tasksBetween(trace: Buffer, from: string, to: string): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const events = traceEvents.toSorted((a, b) => a.ts - b.ts);
  const marks = events.filter(({ name }) => name === from || name === to);
  const [first] = marks;
  if (first === undefined) throw new Error(`the trace has no mark ${from}`);
  const within = ({ ts, dur = 0 }: TraceEvent): boolean =>
    marks.some((mark, i) => mark.name === from && mark.ts <= ts && ts + dur <= (marks[i + 1]?.ts ?? 0));
  return events
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === first.pid && tid === first.tid)
    .filter(within)
    .map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000);
}
