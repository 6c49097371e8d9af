import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

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

  test('every override says why it is there', () => {
    const reasons = readFileSync('docs/dependencies.md', 'utf8');
    const overridden = Object.keys(packageJson['overrides'] ?? {});
    expect(overridden.length).toBeGreaterThan(0);
    for (const name of overridden) expect(reasons).toContain(`| \`${name}\``);
  });

  test('the lock file names no host', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
  });
});

describe('documents', () => {
  const commands = readFileSync('docs/commands.md', 'utf8');
  const documents = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', ...filesUnder('docs', /\.md$/)];

  test.each(scripts)('has a line for the script %s', (script) => {
    const command = script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`;
    expect(commands).toMatch(new RegExp(`^\\| \`${command}`, 'm'));
  });

  test.each(documents)('%s leads only to what is there', (document) => {
    const text = readFileSync(document, 'utf8');
    const led = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, file = '']) => file);
    const missing = led.filter((file) => !/^https?:/.test(file) && !existsSync(join(dirname(document), file)));
    expect(missing).toEqual([]);
  });

  test('the moving picture of the README loads quickly', () => {
    expect(statSync('docs/play.webp').size).toBeLessThan(1_500_000);
  });
});

describe('the manifest', () => {
  const manifest = readJson('public/manifest.webmanifest') as Record<'icons' | 'screenshots', { src: string }[]>;

  test('names pictures that are there', () => {
    const pictures = [...manifest.icons, ...manifest.screenshots].map(({ src }) => src);
    expect(pictures.filter((file) => !existsSync(join('public', file)))).toEqual([]);
  });
});

describe('a release', () => {
  test('has its entry in the changelog', () => {
    const [, newest] = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    expect(newest).toBe(packageJson['version']);
  });

  interface Workflow {
    readonly jobs: Readonly<Record<string, Job>>;
  }
  interface Job {
    readonly uses?: string;
    readonly needs?: string;
    readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
    readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
  }
  const workflow = (name: string) => parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as Workflow;
  const { test: tests } = workflow('test').jobs;
  const image = workflow('image').jobs;

  test('is tested on the oldest and on the newest Node that runs it', () => {
    const lowest = /^>=(\d+)/.exec((packageJson['engines'] as { readonly node: string }).node)?.[1];
    expect(tests?.strategy?.matrix.node).toEqual([Number(lowest), 24]);
    expect(tests?.steps?.map(({ run }) => run)).toContain('.ci/run');
  });

  test('becomes an image once its tests have passed', () => {
    expect(image['test']?.uses).toBe('./.github/workflows/test.yml');
    expect(image['publish']?.needs).toBe('test');
    expect(image['publish']?.steps?.some(({ uses }) => uses?.startsWith('docker/build-push-action@v') === true)).toBe(
      true,
    );
  });

  test('asks for every action by its major version', () => {
    const used = [...Object.values(image), tests].flatMap((job) => job?.steps ?? []).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });
});

describe('source files', () => {
  const sources = ['rules', 'src', 'tests', 'scripts', 'build']
    .flatMap((folder) => filesUnder(folder, /\.(tsx?|mjs|css)$/))
    .filter((file) => !file.startsWith('rules/archive/'));

  test('none is longer than 300 lines, but for texts, cards and the rulebook', () => {
    const lengthy = sources
      .filter((file) => !/^(rules\/(book|cards)|src\/i18n)\//.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(lengthy).toEqual([]);
  });

  const isCode = (file: string): boolean => /(?<!\.d)\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file);
  /** Of a language: a file for each area of words, all of one kind. */
  const isWords = (file: string): boolean => /^src\/i18n\/[^/]+\//.test(file);
  const code = sources.filter((file) => /^(rules|src)\//.test(file) && isCode(file) && !isWords(file));

  test('no folder has more than 30 of them', () => {
    const folders = new Map<string, number>();
    for (const file of code) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    expect([...folders].filter(([, files]) => files > 30)).toEqual([]);
  });

  test('one of fewer than 12 lines is used by two others, or by none', () => {
    const users = new Map<string, Set<string>>();
    for (const file of sources)
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/['"](\.\.?\/[^'"]+)['"]/g))
        for (const ending of ['', '.ts', '.tsx', '/index.ts']) {
          const used = join(dirname(file), path) + ending;
          users.set(used, (users.get(used) ?? new Set()).add(file));
        }
    const short = code.filter((file) => readFileSync(file, 'utf8').split('\n').length <= 12);
    expect(short.length).toBeGreaterThan(5);
    expect(short.filter((file) => users.get(file)?.size === 1)).toEqual([]);
  });

  test('none holds a skipped or lonely test', () => {
    const marked = sources.filter((file) =>
      /\b(test|describe|it)\.(only|skip|todo)\(/.test(readFileSync(file, 'utf8')),
    );
    expect(marked).toEqual([]);
  });
});
