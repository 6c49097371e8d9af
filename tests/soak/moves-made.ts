import type { Crowd } from './crowd';

/** Resolves when that many more moves were made. Rejects when it takes longer than `within`, ms. */
export async function movesMade(crowd: Crowd, moves: number, within = 20_000): Promise<void> {
  const goal = crowd.acknowledged.length + moves;
  const end = Date.now() + within;
  while (crowd.acknowledged.length < goal) {
    if (Date.now() > end) throw new Error('nobody plays any more');
    await new Promise((done) => setTimeout(done, 50));
  }
}
