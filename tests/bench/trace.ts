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

/** Frames between two marks of a trace. */
export interface Frames {
  /** Work of the main thread in each, ms. */
  readonly work: readonly number[];
  /** Frames that were not shown, as a share of those begun, 0 to 1. */
  readonly dropped: number;
}

/** Frames between the first mark of one name and the first of another: the main thread's work in each, and how many were dropped. */
export function framesOf(trace: Buffer, from: string, to: string): Frames {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const events = traceEvents.toSorted((a, b) => a.ts - b.ts);
  const first = events.find(({ name }) => name === from);
  const last = events.find(({ name }) => name === to);
  if (first === undefined || last === undefined) throw new Error(`the trace has no marks ${from} and ${to}`);
  const within = events.filter(({ pid, ts }) => pid === first.pid && first.ts <= ts && ts <= last.ts);
  const begun = within.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts);
  const tasks = within.filter(({ name, tid }) => name.endsWith('RunTask') && tid === first.tid);
  const work = begun.map((start, index) => {
    // A frame's work ends where the next begins, or a frame later where nothing new was asked for.
    const end = Math.min(begun[index + 1] ?? last.ts, start + 50_000);
    return tasks
      .filter(({ ts, dur = 0 }) => ts + dur > start && ts < end)
      .reduce((sum, { dur = 0, tdur = dur }) => sum + Math.min(dur, tdur) / 1000, 0);
  });
  const drops = within.filter(({ name }) => name === 'DroppedFrame').length;
  const all = within.filter(({ name }) => name === 'BeginFrame').length;
  return { work, dropped: all === 0 ? 0 : drops / all };
}
