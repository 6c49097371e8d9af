import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedFiles } from '../../build/compressed-files';

const root = mkdtempSync(join(tmpdir(), 'hundred-models-'));
const drawing = `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h9v9z"/>'.repeat(40)}</svg>`;
const built = (file: string): string => join(root, 'dist', file);

beforeAll(async () => {
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'index.html'), `<!doctype html><title>${'A page. '.repeat(40)}</title>`);
  writeFileSync(join(root, 'public', 'drawing.svg'), drawing);
  writeFileSync(join(root, 'public', 'photo.png'), 'p'.repeat(400));
  writeFileSync(join(root, 'public', 'tiny.json'), '{}');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [compressedFiles()],
    build: { manifest: true },
  });
});

afterAll(() => rmSync(root, { recursive: true }));

test('every text of a build stands beside itself twice more, smaller', () => {
  for (const file of ['index.html', 'drawing.svg']) {
    const content = readFileSync(built(file));
    const [br, gz] = [readFileSync(built(`${file}.br`)), readFileSync(built(`${file}.gz`))];
    expect(brotliDecompressSync(br)).toEqual(content);
    expect(gunzipSync(gz)).toEqual(content);
    expect(br.length).toBeLessThan(gz.length);
    expect(gz.length).toBeLessThan(content.length);
  }
});

test('pictures, what would grow, and the notes of the build have no copies', () => {
  for (const file of ['photo.png', 'tiny.json', '.vite/manifest.json']) {
    expect(existsSync(built(file))).toBe(true);
    expect([existsSync(built(`${file}.br`)), existsSync(built(`${file}.gz`))]).toEqual([false, false]);
  }
});
