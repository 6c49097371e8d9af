import { useLayoutEffect, useState } from 'react';
import { faceOf, untilTick, type ClockFace, type SeatClock } from './seat-clock';

/** What a clock shows now; it ticks by itself. */
export function useClock(clock: SeatClock): ClockFace {
  const [now, setNow] = useState(() => performance.now());
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      const time = performance.now();
      setNow(time);
      const wait = untilTick(clock, time);
      if (wait !== undefined) timer = setTimeout(tick, wait + 5);
    };
    tick();
    return () => clearTimeout(timer);
  }, [clock]);
  return faceOf(clock, now);
}
