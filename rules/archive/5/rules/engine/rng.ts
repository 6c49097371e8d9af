/** Small fast counter generator (Chris Doty-Humphrey's sfc32), kept as four words so that it is plain JSON. */
export type Rng = [number, number, number, number];

/** Seeds a generator from any text (cyrb128 mixing), so that equal texts give equal matches on every machine. */
export function seededRng(seed: string): Rng {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < seed.length; i++) {
    const k = seed.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  const rng: Rng = [a | 0, b | 0, c | 0, (d ^ seed.length) | 0];
  for (let i = 0; i < 15; i++) nextWord(rng);
  return rng;
}

/** The next 32 random bits; advances the generator. */
export function nextWord(rng: Rng): number {
  const sum = (rng[0] + rng[1] + rng[3]) | 0;
  rng[3] = (rng[3] + 1) | 0;
  rng[0] = rng[1] ^ (rng[1] >>> 9);
  rng[1] = (rng[2] + (rng[2] << 3)) | 0;
  rng[2] = ((rng[2] << 21) | (rng[2] >>> 11)) + sum;
  rng[2] |= 0;
  return sum >>> 0;
}

/** A whole number from 0 to `limit - 1`. */
export const below = (rng: Rng, limit: number): number => Math.floor((nextWord(rng) / 4294967296) * limit);

/** True with chance `chance` (0..1). */
export const happens = (rng: Rng, chance: number): boolean => nextWord(rng) / 4294967296 < chance;

/** Shuffles in place (Fisher-Yates) and returns the same array. */
export function shuffle<T>(rng: Rng, items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = below(rng, i + 1);
    const held = items[i] as T;
    items[i] = items[j] as T;
    items[j] = held;
  }
  return items;
}
