import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kilobyte = 1000;
const budgets = [
  { page: 'start page', entries: ['index.html'], most: 120 },
  { page: 'table', entries: ['index.html', 'src/features/hotseat/play.tsx'], most: 260 },
];

/** Prints the gzipped JavaScript of each page, workers included, and tells whether all stay within their budgets. */
export function checkBudgets() {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  let within = true;
  for (const { page, entries, most } of budgets) {
    const bytes = [...filesOf(manifest, entries)].reduce((sum, file) => sum + gzippedSize(file), 0);
    const size = bytes / kilobyte;
    console.log(`  ${page}: ${size.toFixed(1)} kB gz of JavaScript, at most ${most}`);
    if (size > most) within = false;
  }
  return within;
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

const gzippedSize = (file) => gzipSync(readFileSync(`dist/${file}`)).length;
