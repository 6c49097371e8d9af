/** Two ends as one figure where they read alike; a sign both have is written once: ¥30–32, 58.8–58.9%. */
export function range(least: number, most: number, say: (value: number) => string): string {
  const [low, high] = [say(least), say(most)];
  if (low === high) return low;
  if (low.startsWith('¥') && high.startsWith('¥')) return `${low}–${high.slice(1)}`;
  return low.endsWith('%') && high.endsWith('%') ? `${low.slice(0, -1)}–${high}` : `${low}–${high}`;
}
