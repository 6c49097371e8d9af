import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDocuments } from './open-documents';
import { openVersionedDocument, writeAnyway, type VersionedDocument } from './versioned-document';

interface Counters {
  readonly revision: number;
  readonly counts: readonly number[];
}

/** A database of one document, and servers that have it open. */
function shared(servers: number) {
  let kept: Counters = { revision: 1, counts: [0, 0, 0] };
  let writes = 0;
  const conflicts = { count: 0 };
  const later = (): Promise<void> => new Promise((done) => setImmediate(done));
  const open = (): VersionedDocument<Counters, string, 'refused' | 'busy' | 'gone'> =>
    openVersionedDocument<Counters, string, 'refused' | 'busy' | 'gone'>(
      kept,
      {
        complete: (document, revision) => ({ ...document, revision }),
        async commit(document) {
          await later();
          if (document.revision !== kept.revision + 1) return false;
          kept = document;
          writes++;
          return true;
        },
        written: () => undefined,
        async read() {
          await later();
          return { document: kept, takeOver: () => undefined };
        },
        removed: () => undefined,
        newer: () => undefined,
        gone: 'gone',
        conflicted: () => void conflicts.count++,
      },
      'busy',
    );
  return { documents: Array.from({ length: servers }, open), kept: () => kept, writes: () => writes, conflicts };
}

const changes = fc.array(
  fc.record({
    server: fc.nat(1),
    kind: fc.constantFrom('add', 'nothing', 'same', 'refuse', 'anyway'),
    place: fc.nat(2),
  }),
  { maxLength: 30 },
);

test('whoever changes it and however they meet, each change counts once, and what changes nothing is not written', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (asked) => {
      const { documents, kept, writes } = shared(2);
      const outcomes = await Promise.all(
        asked.map(async ({ server, kind, place }) =>
          documents[server]?.change((draft) => {
            const before = draft.counts[place] ?? 0;
            if (kind === 'add' || kind === 'refuse') draft.counts[place] = before + 1;
            if (kind === 'same') draft.counts[place] = before;
            return kind === 'refuse' ? 'refused' : kind === 'anyway' ? writeAnyway : undefined;
          }),
        ),
      );
      const done = asked.filter((_, i) => outcomes[i] === undefined);
      const counts = [0, 1, 2].map((place) => done.filter((one) => one.kind === 'add' && one.place === place).length);
      expect(kept().counts).toEqual(counts);
      expect(writes()).toBe(done.filter(({ kind }) => kind === 'add' || kind === 'anyway').length);
      expect(kept().revision).toBe(1 + writes());
      expect(asked.every(({ kind }, i) => kind !== 'refuse' || ['refused', 'busy'].includes(outcomes[i] ?? ''))).toBe(
        true,
      );
    }),
    { seed: 92, numRuns: 100 },
  );
});

test('what was changed can’t be changed by whoever reads it', async () => {
  const [document] = shared(1).documents;
  await document?.change((draft) => void draft.counts.push(1));
  const counts = document?.current().counts as number[];
  expect(() => counts.push(2)).toThrow(TypeError);
});

test('a step made of a version that was followed meanwhile is made again', async () => {
  const { documents, kept } = shared(2);
  const [first, second] = documents;
  await second?.change((draft) => void draft.counts.push(1));
  await first?.queued(() =>
    first.write(async (document) => {
      if (document.revision === 1) await first.follow();
      return { document: { ...document, counts: [...document.counts, 2] } };
    }),
  );
  expect(kept().counts).toEqual([0, 0, 0, 1, 2]);
});

test('a document is opened once, however many ask at once, and again after it was closed or could not be read', async () => {
  let opened = 0;
  let broken = true;
  const documents = openDocuments(async (id) => {
    await new Promise((done) => setImmediate(done));
    if (broken) throw new Error('no database');
    return id === 'none' ? undefined : { id, n: ++opened };
  });
  await expect(documents.get('a')).rejects.toThrow('no database');
  broken = false;
  const same = await Promise.all([documents.get('a'), documents.get('a'), documents.get('none')]);
  expect(same.map((one) => one?.n)).toEqual([1, 1, undefined]);
  expect(documents.open('a')).toBe(same[0]);
  documents.close('a');
  expect([documents.open('a'), (await documents.get('a'))?.n, [...documents.all()].length]).toEqual([undefined, 2, 1]);
});
