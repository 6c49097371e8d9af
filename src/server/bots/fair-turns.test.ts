import { expect, test } from 'vitest';
import { fairTurns } from './fair-turns';

/** Work that ends when it is told to, and says when it began. */
function desk(places: number) {
  const turns = fairTurns(places);
  const begun: string[] = [];
  const ends: ((result: string) => void)[] = [];
  const ask = (who: string, what: string): Promise<string> =>
    turns(who, (place) => {
      begun.push(`${what}@${place}`);
      return new Promise((done) => ends.push(done));
    });
  const finishOne = async (): Promise<void> => {
    ends.shift()?.('done');
    await new Promise((done) => setImmediate(done));
  };
  return { ask, begun, finishOne };
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
  const turns = fairTurns(1);
  await expect(turns('A', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await turns('A', async () => 'next')).toBe('next');
  const { ask } = desk(1);
  for (let i = 0; i < 7; i++) void ask('A', `a${i}`);
  await expect(ask('A', 'one more')).rejects.toThrow('too many');
});
