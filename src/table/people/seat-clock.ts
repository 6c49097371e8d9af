/** A seat's time, in this page's (`performance.now()`), ms. */
export type SeatClock =
  | {
      readonly running: true;
      /** Until then the time is free; afterwards it comes out of the bank. */
      readonly freeUntil: number;
      readonly until: number;
    }
  | { readonly running: false; readonly bank: number };

/** What a clock shows at a moment. */
export interface ClockFace {
  /** Which time it is that runs, or is left. */
  readonly from: 'free' | 'bank';
  /** ms, never below 0. */
  readonly left: number;
  /** Little is left before somebody else decides. */
  readonly urgent: boolean;
  /** Over: a bot decides. */
  readonly out: boolean;
}

/** Time left that asks for haste, ms. */
const haste = 10_000;

export function faceOf(clock: SeatClock, now: number): ClockFace {
  if (!clock.running) return { from: 'bank', left: clock.bank, urgent: false, out: false };
  const total = Math.max(0, clock.until - now);
  const free = clock.freeUntil - now;
  const state = { urgent: total <= haste, out: total === 0 };
  return free > 0 ? { from: 'free', left: Math.min(free, total), ...state } : { from: 'bank', left: total, ...state };
}

/** Minutes and seconds, from an hour on hours and minutes: 0:09, 12:30, 23h 05m. Seconds begun count. */
export function clockText(left: number, hours: (p: { hours: number; minutes: string }) => string): string {
  const seconds = Math.ceil(left / 1_000);
  const two = (value: number) => String(value).padStart(2, '0');
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return hours({ hours: Math.floor(seconds / 3_600), minutes: two(Math.floor((seconds % 3_600) / 60)) });
}

/** How long until what a clock shows changes, ms. */
export function untilTick(clock: SeatClock, now: number): number | undefined {
  if (!clock.running || now >= clock.until) return undefined;
  const { left } = faceOf(clock, now);
  const step = left > 3_600_000 ? 60_000 : 1_000;
  return left % step === 0 ? step : left % step;
}
