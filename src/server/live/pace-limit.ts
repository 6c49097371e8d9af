/** Lets through `burst` at once and `perSecond` on end; the rest is refused. */
export function paceLimit(burst: number, perSecond: number, now: () => number): () => boolean {
  let tokens = burst;
  let at = now();
  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * perSecond);
    at = time;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}
