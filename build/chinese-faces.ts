import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** Where `src/ui/chinese-faces.css` finds the faces. */
const folder = 'node_modules/.cache/chinese-faces';
const textFolders = ['src', 'rules'];
const faces = [
  { name: 'sans-400', source: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2' },
  { name: 'sans-700', source: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2' },
  { name: 'serif-700', source: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2' },
] as const;

/** Cuts the Chinese faces down to the letters our texts use, for readers whose system has no Chinese face. */
export function chineseFaces(): Plugin {
  return { name: 'chinese-faces', buildStart: writeFaces };
}

async function writeFaces(): Promise<void> {
  const letters = lettersUsed();
  const stamp = createHash('sha256').update(letters).update(JSON.stringify(faces)).digest('hex');
  const stampFile = join(folder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  mkdirSync(folder, { recursive: true });
  for (const { name, source } of faces) {
    const whole = readFileSync(join('node_modules', source));
    writeFileSync(join(folder, `${name}.woff2`), await subsetFont(whole, letters, { targetFormat: 'woff2' }));
  }
  writeFileSync(stampFile, stamp);
}

/** Every Chinese letter and full-width sign in our sources, sorted. */
function lettersUsed(): string {
  const letters = new Set<string>();
  for (const file of textFolders.flatMap(sourcesBelow))
    for (const letter of readFileSync(file, 'utf8')) if (letter >= '\u2e80') letters.add(letter);
  return [...letters].sort().join('');
}

const sourcesBelow = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
