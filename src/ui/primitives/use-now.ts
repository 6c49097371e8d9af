import { useEffect, useState } from 'react';

/** This page's time (`performance.now()`, which nobody sets), ms, looked at every so many ms. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
