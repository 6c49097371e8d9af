/** Moves labels apart so that each has `room` px, staying within `low`..`high` and as near as may be to where they belong. */
export function spread(wanted: readonly number[], room: number, low: number, high: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? low - room) + room));
  let ceiling = high;
  for (let rank = placed.length - 1; rank >= 0; rank--) {
    const y = Math.min(placed[rank] ?? high, ceiling);
    placed[rank] = y;
    ceiling = y - room;
  }
  const result = [...wanted];
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? high;
  });
  return result;
}
