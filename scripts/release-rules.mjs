import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * Archives the rules of today, whole, below rules/archive/<version>: engine, cards, book, bots and words, each file as it is,
 * at the path it has here. Matches begun by them are played to their end and shown by them, whatever the rules become.
 */
const languages = ['en', 'zh-CN'];
/** Words that speak of cards and rules; all others belong to the pages. */
const areas = ['companies', 'scenarios', 'cards', 'events', 'refusals', 'hints'];
const book = 'book/book';

const [, version] = /rulesVersion(?:: number)? = (\d+)/.exec(readFileSync('rules/engine/match.ts', 'utf8')) ?? [];
const folder = `rules/archive/${version}`;

/** The file an import leads to; undefined for packages. */
function led(file, source) {
  if (!source.startsWith('.')) throw new Error(`${file} imports ${source}: released rules stand alone`);
  const path = posix.join(posix.dirname(file), source);
  const found = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => existsSync(one));
  if (found === undefined) throw new Error(`${file} imports ${source}, which is not there`);
  return found;
}

/** All files that some files need, themselves included. */
function needed(entries) {
  const files = new Map();
  const look = (file) => {
    if (files.has(file)) return;
    const text = readFileSync(file, 'utf8');
    files.set(file, text);
    for (const [, , source] of text.matchAll(/(from|import\() ?'([^']+)'/g)) look(led(file, source));
  };
  entries.forEach(look);
  return files;
}

const words = (language) => [
  ...areas.map((area) => `export { ${area} } from '../src/i18n/${language}/${area}';`),
  `export { book } from '../src/i18n/${language}/${book}';`,
  '',
];

const made = needed([
  'rules/release.ts',
  'rules/book/index.ts',
  'src/bots/index.ts',
  ...languages.flatMap((language) => [...areas, book].map((area) => `src/i18n/${language}/${area}.ts`)),
]);
for (const language of languages) made.set(`words/${language}.ts`, words(language).join('\n'));
rmSync(folder, { recursive: true, force: true });
for (const [file, text] of made) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const versions = readdirSync('rules/archive')
  .filter((name) => /^\d+$/.test(name))
  .sort((a, b) => a - b);
/** What is loaded of a release, each part by itself. */
const parts = {
  rules: (one) => `() => import('./${one}/rules/release')`,

  book: (one) => `() => import('./${one}/rules/book/index')`,
  bots: (one) => `() => import('./${one}/src/bots/index')`,
  words: (one) => `{ ${languages.map((tag) => `'${tag}': () => import('./${one}/words/${tag}')`).join(', ')} }`,
};
for (const [part, load] of Object.entries(parts))
  writeFileSync(
    `rules/archive/${part}.ts`,
    `/** The ${part} of every release that stays, by its version. Made by \`npm run release-rules\`. */
export const archived = { ${versions.map((one) => `${one}: ${load(one)}`).join(', ')} };
`,
  );
console.log(`${made.size} files in ${folder}`);
