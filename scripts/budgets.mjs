import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kilobyte = 1000;
const wordsFolder = 'src/i18n';
/** Of each language; `words` are the groups a page asks for. */
const budgets = [
  { page: 'start page', entries: ['index.html'], words: ['core'], most: 95 },
  {
    page: 'table',
    entries: ['index.html', 'src/features/hotseat/play.tsx'],
    words: ['core', 'cards', 'hotseat', 'table'],
    most: 248,
  },
];

/** Prints the gzipped JavaScript of each page in each language, workers included, and tells whether all stay within their budgets, and no page brings words of a language that it does not show. */
export function checkBudgets() {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const languages = readdirSync(wordsFolder).filter((name) => existsSync(`${wordsFolder}/${name}/index.ts`));
  let within = true;
  for (const { page, entries, words, most } of budgets)
    for (const language of languages) {
      const files = filesOf(manifest, [...entries, ...words.map((group) => groupOf(manifest, language, group))]);
      const size = [...files].reduce((sum, file) => sum + gzippedSize(file), 0) / kilobyte;
      console.log(`  ${page}, ${language}: ${size.toFixed(1)} kB gz of JavaScript, at most ${most}`);
      if (size > most) within = false;
    }
  for (const [page, file] of strayWords(manifest, languages)) {
    console.log(`  ${page} brings words with it, in ${file}: they are loaded by their language`);
    within = false;
  }
  return within;
}

/** The entry of a group of words: a file of its own, or one that names several. */
function groupOf(manifest, language, group) {
  const places = [`groups/${group}`, group, `${group}/${group}`].map(
    (place) => `${wordsFolder}/${language}/${place}.ts`,
  );
  const found = places.find((place) => manifest[place] !== undefined);
  if (found === undefined) throw new Error(`no group of words "${group}" in ${language}`);
  return found;
}

/** Files with words of one language alone that a page would load whatever language it shows. */
function strayWords(manifest, languages) {
  const isWords = (entry, language) => entry.startsWith(`${wordsFolder}/${language}/`);
  const entries = Object.keys(manifest).filter((entry) => entry === 'index.html' || manifest[entry].isDynamicEntry);
  const ofLanguage = languages.map((language) =>
    filesOf(
      manifest,
      entries.filter((entry) => isWords(entry, language)),
    ),
  );
  const inOne = new Set(
    ofLanguage.flatMap((files) =>
      [...files].filter((file) => ofLanguage.filter((others) => others.has(file)).length === 1),
    ),
  );
  return entries
    .filter((entry) => !languages.some((language) => isWords(entry, language)))
    .flatMap((entry) => [...filesOf(manifest, [entry])].filter((file) => inOne.has(file)).map((file) => [entry, file]));
}

/** Files a page loads: its entries, what they import, and the workers those start. */
function filesOf(manifest, entries) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
    for (const asset of chunk.assets ?? []) if (asset.endsWith('.js')) files.add(asset);
    for (const worker of readFileSync(`dist/${chunk.file}`, 'utf8').matchAll(/assets\/(worker-[\w-]+\.js)/g))
      files.add(`assets/${worker[1]}`);
  };
  for (const entry of entries) visit(entry);
  return files;
}

const gzippedSize = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
