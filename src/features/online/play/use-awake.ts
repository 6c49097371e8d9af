import { useEffect } from 'react';

/** Keeps the screen of the device awake while it is wanted and the page is looked at; only where the browser can. */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
    if (!wanted || wakeLock === undefined) return undefined;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const got = await wakeLock.request('screen');
      if (over) void got.release();
      else lock = got;
    };
    // Browsers refuse when the battery is low, and take it back whenever the page is out of sight.
    const keep = () => void ask().catch(() => undefined);
    keep();
    document.addEventListener('visibilitychange', keep);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', keep);
      void lock?.release();
    };
  }, [wanted]);
}
