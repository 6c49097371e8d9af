import { expect, test } from 'vitest';
import { fairQueue } from './fair-queue';

/** Work that ends when it is told to, and says when it began. */
function desk(places: number) {
  const queue = fairQueue(places, () => 0);
  const first = new Set<string>();
  const begun: string[] = [];
  const ends: ((result: string) => void)[] = [];
  const ask = (who: string, what: string): Promise<string> =>
    queue({ id: who, goesFirst: () => first.has(who), payer: () => '' }, 0, (place) => {
      begun.push(`${what}@${place}`);
      return new Promise((done) => ends.push(done));
    });
  const finishOne = async (): Promise<void> => {
    ends.shift()?.('done');
    await new Promise((done) => setImmediate(done));
  };
  return { ask, begun, finishOne, first };
}

test('a match that asks a lot waits for itself: others come in between', async () => {
  const { ask, begun, finishOne } = desk(1);
  for (const what of ['a1', 'a2', 'a3', 'a4']) void ask('A', what);
  void ask('B', 'b1');
  void ask('C', 'c1');
  void ask('C', 'c2');
  for (let i = 0; i < 7; i++) await finishOne();
  expect(begun).toEqual(['a1@0', 'a2@0', 'b1@0', 'c1@0', 'a3@0', 'c2@0', 'a4@0']);
});

test('every place is used, each for one thing at a time', async () => {
  const { ask, begun, finishOne } = desk(2);
  for (const who of ['A', 'B', 'C']) void ask(who, who);
  expect(begun).toEqual(['A@0', 'B@1']);
  await finishOne();
  expect(begun).toEqual(['A@0', 'B@1', 'C@0']);
});

test('what fails makes room, and what is too much is refused at once', async () => {
  const queue = fairQueue(1, () => 0);
  const a = { id: 'A', goesFirst: () => false, payer: () => '' };
  await expect(queue(a, 0, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await queue(a, 0, async () => 'next')).toBe('next');
  const { ask } = desk(1);
  for (let i = 0; i < 7; i++) void ask('A', `a${i}`);
  await expect(ask('A', 'one more')).rejects.toThrow('too many');
});

test('those who go first do, in turn, and whoever comes to be one of them while they wait too', async () => {
  const { ask, begun, finishOne, first } = desk(1);
  for (const who of ['A', 'B', 'C', 'D', 'E']) void ask(who, who);
  first.add('D');
  void ask('P', 'p1');
  first.add('P');
  void ask('P', 'p2');
  await finishOne();
  await finishOne();
  first.add('E');
  await finishOne();
  await finishOne();
  first.delete('P');
  for (let i = 0; i < 4; i++) await finishOne();
  expect(begun.map((what) => what.slice(0, -2))).toEqual(['A', 'D', 'p1', 'E', 'p2', 'B', 'C']);
});

test('many who do not go first hold up nobody who does for longer than one thing takes', async () => {
  const { ask, begun, finishOne, first } = desk(2);
  first.add('P');
  for (let i = 0; i < 60; i++) for (let bot = 0; bot < 5; bot++) void ask(`T${i}`, `${i}.${bot}`);
  for (let n = 1; n <= 20; n++) {
    void ask('P', `p${n}`);
    await finishOne();
    expect(begun.at(-1)).toMatch(`p${n}@`);
    // What was at the other place ends, and one of the many has it.
    await finishOne();
  }
});
