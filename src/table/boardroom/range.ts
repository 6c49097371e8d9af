/** Two ends as one figure where they read alike. */
export function range(least: number, most: number, say: (value: number) => string): string {
  const [low, high] = [say(least), say(most)];
  return low === high ? low : `${low}–${high}`;
}
