import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import type { Group } from '../../src/i18n';
import { groupOf, type Area } from '../../src/i18n/words';

const files: ReadonlySet<string> = new Set(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => posix.join(entry.parentPath, entry.name)),
);
const texts = new Map([...files].map((file) => [file, readFileSync(file, 'utf8')]));
const textOf = (file: string): string => texts.get(file) ?? '';

/** The file an import leads to; undefined outside `src`. */
const target = (from: string, path: string): string | undefined =>
  ['', '.ts', '.tsx', '/index.ts']
    .map((ending) => posix.join(posix.dirname(from), path) + ending)
    .find((file) => files.has(file));

/** What comes along with a file: all that it imports at once. */
function closureOf(root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path = ''] of textOf(file).matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']*)';/gms)) {
      const next = target(file, path);
      if (next !== undefined) visit(next);
    }
  };
  visit(root);
  return found;
}

/** Groups of the words that a part shows, the first page's apart: they are there for all. */
const shownBy = (part: string): ReadonlySet<Group> =>
  new Set(
    [...closureOf(part)]
      .flatMap((file) => [...textOf(file).matchAll(/\b(?:useText|textNow)\('(\w+)'\)/g)])
      .map(([, area = '']) => groupOf(area as Area))
      .filter((group) => group !== 'core'),
  );

interface Part {
  readonly name: string;
  readonly askedIn: string;
  readonly file: string;
  readonly words: readonly string[];
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);

/** Everything that is loaded when it is first shown, with the groups of words it asks for. */
const parts = [...files].flatMap((askedIn): readonly Part[] =>
  [...textOf(askedIn).matchAll(/= loadLater\((.*?)\);\n/gs)].map(([, call = '']) => {
    const words = /(?:words: \[|page\()([^\])]*)[\])]/s.exec(call.endsWith(', screen') ? textOf(askedIn) : call);
    const file = target(askedIn, /import\('([^']+)'\)/.exec(call)?.[1] ?? '') ?? '';
    return { name: quoted(call)[0] ?? '', askedIn, file, words: quoted(words?.[1] ?? '') };
  }),
);

test('every page asks for the words it shows together with its code, and for no others', () => {
  expect(parts.length).toBeGreaterThan(20);
  const around = (part: Part): readonly string[] =>
    part.askedIn === 'src/app/app.tsx'
      ? []
      : parts.filter(({ file }) => closureOf(file).has(part.askedIn)).flatMap(({ words }) => words);
  const told = parts.map((part) => {
    const there = around(part);
    return [part.name, part.words.filter((group) => !there.includes(group))] as const;
  });
  const shown = parts.map((part) => {
    const there = around(part);
    return [part.name, [...shownBy(part.file)].filter((group) => !there.includes(group)).sort()] as const;
  });
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(shown));
});

test('every word is asked for somewhere', () => {
  const isWords = (file: string): boolean => /^src\/i18n\/[^/]+\//.test(file);
  const code = [...files]
    .filter((file) => !isWords(file))
    .map(textOf)
    .join('\n');
  const named = new Set(code.match(/\w+/g));
  // Of a few a part of the name is put together, as `${trouble}Title`.
  const ends = [...code.matchAll(/\}([A-Z]\w+)`/g)].map(([, end = '']) => end);
  const words = [...files]
    .filter((file) => /^src\/i18n\/en\/[^/]+$/.test(file))
    .flatMap((file) => [...textOf(file).matchAll(/^ {2}(\w+):/gm)].map(([, word = '']) => `${file} ${word}`));
  expect(words.length).toBeGreaterThan(1000);
  const isNamed = (word: string): boolean => named.has(word) || ends.some((end) => word.endsWith(end));
  expect(words.filter((word) => !isNamed(word.split(' ')[1] ?? ''))).toEqual([]);
});
