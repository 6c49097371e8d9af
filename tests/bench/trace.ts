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

/** A task of a thread; other categories have an event around it with a like name. */
const task = 'ThreadControllerImpl::RunTask';

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
    .filter(({ name, pid, tid }) => name === task && pid === first.pid && tid === first.tid)
    .filter(within)
    .map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000);
}

/** Frames between marks of a trace. */
export interface Frames {
  /** Work of the main thread for each, ms. */
  readonly work: readonly number[];
  /** Frames that were not shown, as a share of those begun, 0 to 1. */
  readonly dropped: number;
}

/** How long before a frame begins work still counts as its own, where the page had nothing to show before; microseconds. */
const ahead = 50_000;

/**
 * Frames between every mark of one name and the next of another, and how many were dropped. A frame's work is what the main
 * thread did from the beginning of the frame before to its own end: what was pressed, and the drawing of it.
 */
export function framesOf(trace: Buffer, from: string, to: string): Frames {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const events = traceEvents.toSorted((a, b) => a.ts - b.ts);
  const first = events.find(({ name }) => name === from);
  if (first === undefined) throw new Error(`the trace has no mark ${from}`);
  const ofPage = events.filter(({ pid }) => pid === first.pid);
  const tasks = ofPage.filter(({ name, tid }) => name === task && tid === first.tid);
  const parts = ofPage
    .filter(({ name }) => name === from)
    .map((mark) => {
      const end = ofPage.find(({ name, ts }) => name === to && ts > mark.ts)?.ts ?? Number.POSITIVE_INFINITY;
      const within = ofPage.filter(({ ts }) => mark.ts <= ts && ts <= end);
      const begun = within.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts);
      const work = begun.map((begins, index) => {
        const since = Math.max(begun[index - 1] ?? mark.ts, begins - ahead);
        return tasks
          .filter(({ ts, dur = 0 }) => ts > (begun[index - 1] ?? mark.ts) && ts + dur > since && ts <= begins)
          .reduce((sum, { dur = 0, tdur = dur }) => sum + Math.min(dur, tdur) / 1000, 0);
      });
      const count = (event: string): number => within.filter(({ name }) => name === event).length;
      return { work, drops: count('DroppedFrame'), all: count('BeginFrame') };
    });
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const all = sum(parts.map((part) => part.all));
  return {
    work: parts.flatMap(({ work }) => work),
    dropped: all === 0 ? 0 : sum(parts.map((part) => part.drops)) / all,
  };
}
