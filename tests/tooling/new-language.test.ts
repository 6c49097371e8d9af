import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const parts = ['build', 'rules', 'scripts', 'src', 'tests', 'package.json', 'tsconfig.json'];
const copy = mkdtempSync(join(tmpdir(), 'new-language-'));
const words = join(copy, 'src/i18n');

/** Files outside the folder of the new language that were changed. */
const touched = new Set<string>();

function change(file: string, before: string, after: string): void {
  const text = readFileSync(join(words, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(words, file), text.replace(before, after));
  touched.add(file);
}

/** What the type checker has to say of the copy. */
function faults(): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], {
    cwd: copy,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}

beforeAll(() => {
  const configs = readdirSync('.').filter((file) => file.endsWith('.config.ts'));
  for (const part of [...parts, ...configs]) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

vi.setConfig({ testTimeout: 300_000 });

test('a new language is a folder, its entry in the list, and the way to its folder; a word it leaves out does not compile', () => {
  cpSync(join(words, 'zh-CN'), join(words, 'fr'), { recursive: true });
  const [index, shell] = ['index', 'shell'].map((file) => join(words, `fr/${file}.ts`)) as [string, string];
  writeFileSync(index, readFileSync(index, 'utf8').replace('zhCN', 'fr'));
  const whole = readFileSync(shell, 'utf8');
  writeFileSync(shell, whole.replace(/\n {2}play: .*/, ''));

  const entry = "{ tag: 'fr', name: 'Français', short: 'FR', unreachable: 'Rien.', tryAgain: 'Encore' },";
  change('languages.ts', '] as const satisfies', `${entry}\n] as const satisfies`);
  const said = faults().join('\n');
  expect(said).toMatch(/^src\/i18n\/fr\/shell\.ts.*'play'.*\nsrc\/i18n\/words\.ts.*'fr'.*$/);

  writeFileSync(shell, whole);
  change('words.ts', "'zh-CN': zhCN }", "'zh-CN': zhCN, fr }");
  change('words.ts', 'import { zhCN }', "import { fr } from './fr';\nimport { zhCN }");
  expect(faults()).toEqual([]);
  expect([...touched]).toEqual(['languages.ts', 'words.ts']);
});
