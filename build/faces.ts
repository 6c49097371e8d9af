import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** Where the styles find the faces. */
const folder = 'node_modules/.cache/faces';
const textFolders = ['src', 'rules'];
/** Names that stand on pages of every language; `chinese-faces.css` names their letters once more. */
const names = [...new Set('百模大战简体中文')].sort().join('');
const chinese = [
  { name: 'sans-400', source: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2' },
  { name: 'sans-700', source: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2' },
  { name: 'serif-700', source: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2' },
] as const;

/** Both lines narrower than they come: the table is dense. One file holds every weight. */
const latin = [
  { name: 'sans', source: '@fontsource-variable/noto-sans/files/noto-sans-latin-standard-normal.woff2', wdth: 85 },
  { name: 'serif', source: '@fontsource-variable/noto-serif/files/noto-serif-latin-standard-normal.woff2', wdth: 90 },
] as const;
const weights = { min: 400, max: 700 } as const;

/**
 * Makes the faces that travel with the app: the Latin ones for everybody, so that a page fits the same everywhere; the
 * Chinese ones, cut down to the letters our texts use, for readers whose system has none.
 */
export function faces(): Plugin {
  return { name: 'faces', buildStart: writeFaces };
}

async function writeFaces(): Promise<void> {
  const letters = lettersUsed();
  const stamp = createHash('sha256')
    .update(letters)
    .update(names)
    .update(JSON.stringify([chinese, latin, weights]))
    .digest('hex');
  const stampFile = join(folder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  mkdirSync(folder, { recursive: true });
  for (const { name, source, wdth } of latin) {
    const whole = readFileSync(join('node_modules', source));
    const variationAxes = { wdth, wght: weights };
    writeFileSync(
      join(folder, `latin-${name}.woff2`),
      await subsetFont(whole, latinLetters, { targetFormat: 'woff2', variationAxes }),
    );
  }
  for (const { name, source } of chinese) {
    const whole = readFileSync(join('node_modules', source));
    for (const [file, text] of [
      [name, letters],
      [`${name}-names`, names],
    ] as const)
      writeFileSync(join(folder, `${file}.woff2`), await subsetFont(whole, text, { targetFormat: 'woff2' }));
  }
  writeFileSync(stampFile, stamp);
}

/** Latin letters of western and central Europe, and the signs of our texts. */
const latinLetters =
  String.fromCodePoint(
    ...Array.from({ length: 0x17f - 0x20 + 1 }, (_, place) => 0x20 + place).filter(
      (code) => code < 0x7f || code > 0x9f,
    ),
  ) + '–—‘’“”…•→←↑↓×−≤≥½⅓¼¥€·✓⟦⟧';

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
