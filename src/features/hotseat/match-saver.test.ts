import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { StaleMatch } from '../../browser-storage/match-store';
import { newMatch } from '../../browser-storage/new-match';
import type { SavedMatch } from '../../browser-storage/saved-match';
import { openMatchSaver, type SavingTrouble } from './match-saver';

const start = newMatch({
  options: { players: 2, scenario: 'intro' },
  name: 'm',
  seats: [
    { name: 'Ada', kind: 'human', level: 'normal' },
    { name: 'Bo', kind: 'human', level: 'normal' },
  ],
});

/** The match after so many moves; what the moves are does not matter here. */
const after = (moves: number): SavedMatch => ({
  ...start,
  moves: Array.from({ length: moves }, (_, seat) => ({ seat, move: { type: 'endTurn' } })),
});

/** `lost`: nothing is written; `unsaid`: it is written, and an error comes all the same. */
type Write = 'done' | 'lost' | 'unsaid';

/** A browser's store of one match, whose writes come out as a list says, and then well. */
function aStore(outcomes: readonly Write[]) {
  const left = [...outcomes];
  const told: (SavingTrouble | undefined)[] = [];
  let there: SavedMatch = start;
  let waiting: (() => void) | undefined;
  let busy: Promise<void> = Promise.resolve();
  const saver = openMatchSaver(start, {
    store: (match) => {
      const written = (async () => {
        await Promise.resolve();
        if (there.revision !== match.revision - 1) throw new StaleMatch(there);
        const outcome = left.shift() ?? 'done';
        if (outcome !== 'lost') there = structuredClone(match);
        if (outcome !== 'done') throw new DOMException('no', 'AbortError');
      })();
      busy = written.catch(() => undefined);
      return written;
    },
    later(work) {
      waiting = work;
      return () => (waiting = undefined);
    },
    onTrouble: (trouble) => told.push(trouble),
  });
  return {
    saver,
    told,
    there: () => there,
    elsewhere: () => (there = { ...there, revision: there.revision + 1, name: 'elsewhere' }),
    async settle() {
      for (let last; last !== busy; await Promise.resolve()) {
        last = busy;
        await last;
        for (let i = 0; i < 5; i++) await Promise.resolve();
      }
    },
    /** The time until the next try passes. */
    async again() {
      const work = waiting;
      waiting = undefined;
      work?.();
      await this.settle();
      return work !== undefined;
    },
  };
}

const steps = fc.array(fc.constantFrom('move', 'move and wait', 'again'), { minLength: 1, maxLength: 25 });
const outcomes = fc.array(fc.constantFrom<Write>('done', 'lost', 'unsaid'), { maxLength: 20 });

test('whatever writes fail, all moves are stored once one succeeds, and nobody is told of another tab', async () => {
  await fc.assert(
    fc.asyncProperty(steps, outcomes, async (taken, how) => {
      const store = aStore(how);
      let moves = 0;
      for (const step of taken) {
        if (step === 'again') await store.again();
        else store.saver.save(after(++moves));
        if (step === 'move and wait') await store.settle();
      }
      await store.settle();
      while (await store.again());
      expect(store.there().moves).toHaveLength(moves);
      expect(store.told).not.toContain('stale');
      expect(store.told.at(-1)).toBeUndefined();
    }),
    { seed: 15, numRuns: 400 },
  );
});

test('whatever writes fail, a match that went on elsewhere is not written over, and that is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(5), outcomes, async (before, how) => {
      const store = aStore(how);
      for (let moves = 1; moves <= before; moves++) store.saver.save(after(moves));
      await store.settle();
      store.elsewhere();
      const theirs = store.there();
      store.saver.save(after(before + 1));
      await store.settle();
      while (await store.again());
      expect(store.there()).toEqual(theirs);
      expect(store.told.at(-1)).toBe('stale');
    }),
    { seed: 16, numRuns: 200 },
  );
});

test('whoever leaves while a write is to be tried again has it tried once more', async () => {
  const store = aStore(['lost']);
  store.saver.save(after(1));
  await store.settle();
  store.saver.stop();
  await store.settle();
  expect(store.there().moves).toHaveLength(1);
});
