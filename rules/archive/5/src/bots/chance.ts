/** A number from 0 to 1 each time it is asked, the same for the same seed. */
export function seededChance(seed: string): () => number {
  let word = 2166136261;
  for (let i = 0; i < seed.length; i++) word = Math.imul(word ^ seed.charCodeAt(i), 16777619);
  return () => {
    word = (Math.imul(word, 1664525) + 1013904223) | 0;
    return (word >>> 0) / 4294967296;
  };
}
