import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const readJson = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const packageJson = readJson('package.json');
const scripts = Object.keys(packageJson['scripts'] ?? {});

const filesUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

describe('packages', () => {
  test('every dependency has one exact version', () => {
    const versions = ['dependencies', 'devDependencies'].flatMap((kind) => Object.entries(packageJson[kind] ?? {}));
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test('the lock file names no host', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  test.each(scripts)('has a line for the script %s', (script) => {
    const command = script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`;
    expect(readme).toMatch(new RegExp(`^\\| \`${command}`, 'm'));
  });

  test('shows no picture that is not there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(() => readFileSync(picture)).not.toThrow();
  });
});

describe('source files', () => {
  const sources = ['rules', 'src', 'tests', 'scripts', 'build'].flatMap((folder) =>
    filesUnder(folder, /\.(tsx?|mjs|css)$/),
  );

  test('none is longer than 300 lines, but for texts, cards and the rulebook', () => {
    const lengthy = sources
      .filter((file) => !/^(rules\/(book|cards)|src\/i18n)\//.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(lengthy).toEqual([]);
  });

  test('none holds a skipped or lonely test', () => {
    const marked = sources.filter((file) =>
      /\b(test|describe|it)\.(only|skip|todo)\(/.test(readFileSync(file, 'utf8')),
    );
    expect(marked).toEqual([]);
  });
});
