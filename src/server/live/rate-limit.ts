/** Lets through `burst` at once and `perSecond` on end; the rest is refused, of which `onLimit` hears. `elapsed`: ms since some moment, never set back. */
export function rateLimit(
  burst: number,
  perSecond: number,
  elapsed: () => number,
  onLimit: () => void = () => undefined,
): () => boolean {
  let tokens = burst;
  let at = elapsed();
  return () => {
    const time = elapsed();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * perSecond);
    at = time;
    if (tokens < 1) {
      onLimit();
      return false;
    }
    tokens--;
    return true;
  };
}
