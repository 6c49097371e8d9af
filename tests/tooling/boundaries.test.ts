import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rooms } from '../../build/lint/rooms.mjs';

/** Lines that break a rule of the house, each in a file of its kind, and the rule that must say so. */
interface Planted {
  readonly file: string;
  readonly line: string;
  readonly rule: string;
}

const importing = (file: string, from: string, types = ''): Planted => ({
  file,
  line: `export ${types}{ thing } from '${from}';`,
  rule: 'house(imports)',
});

/** The list of rooms says what each may import; these stay forbidden whatever the list becomes. */
const never: readonly Planted[] = [
  importing('rules/engine/planted.ts', 'node:fs'),
  importing('rules/engine/planted.ts', 'boardgame.io/core'),
  importing('rules/engine/planted.ts', '../../src/game/game'),
  importing('rules/engine/planted.ts', '../../tests/support/a-match'),
  importing('rules/cards/planted.ts', '../engine/match'),
  importing('src/game/planted.ts', 'react'),
  importing('src/game/planted.ts', '../../rules/engine/match'),
  importing('src/game/planted.ts', '../../rules/analysis'),
  importing('src/bots/planted.ts', '../game/game'),
  importing('src/bots/planted.ts', '../lab/main'),
  importing('src/bots/planted.ts', '../../rules/engine/match'),
  importing('src/ui/charts/planted.ts', '../../../rules/index', 'type '),
  importing('src/i18n/planted.ts', '../ui/primitives/button'),
  importing('src/table/planted.ts', '../features/home/home'),
  importing('src/table/planted.ts', '../bots/choose'),
  importing('src/table/planted.ts', '../../rules/engine/match'),
  importing('src/table/planted.ts', '../../rules/analysis'),
  importing('src/features/home/planted.ts', '../material/material-page'),
  importing('src/features/home/planted.ts', '../../app/app'),
  importing('src/features/online/planted.ts', '../../bots/choose'),
  importing('src/features/online/planted.ts', '../../../rules/analysis'),
  importing('src/features/online/planted.ts', '../../../server/matches/room', 'type '),
  importing('src/protocol/planted.ts', '../table/table', 'type '),
  importing('src/protocol/planted.ts', 'react'),
  importing('src/teaching/questions/planted.ts', '../../../rules/engine/match'),
  importing('src/teaching/questions/planted.ts', '../../../rules/analysis'),
  importing('src/teaching/planted.ts', '../i18n/en/cards'),
  importing('src/net/planted.ts', '../protocol/api', 'type '),
  importing('src/server/planted.ts', '../table/table'),
  importing('src/server/planted.ts', '../i18n/en/cards'),
  importing('src/server/planted.ts', '../../rules/engine/match'),
  importing('src/server/planted.ts', '../../rules/analysis'),
  importing('src/app/planted.ts', '../../rules/index'),
  importing('src/app/planted.ts', '../server/server'),
  importing('src/a-new-room/planted.ts', '../ui/primitives/button'),
  {
    file: 'src/game/planted-dynamic.ts',
    line: `export const thing = import('../table/table');`,
    rule: 'house(imports)',
  },
  {
    file: 'src/game/planted-type.ts',
    line: `export type Thing = import('../table/table').Thing;`,
    rule: 'house(imports)',
  },
];

const packages = ['react', 'socket.io-client', 'boardgame.io', 'kysely', 'node:fs'];

/** Of every room, an import of every other room and of some packages that its entries do not cover: of types, else of values. */
function breachesOf(room: string, entries: readonly string[]): readonly Planted[] {
  const covers = (entry: string, target: string) => entry === target || target.startsWith(`${entry}/`);
  return [...Object.keys(rooms), ...packages].flatMap((target) => {
    const name = isBuiltin(target) ? 'node' : target;
    if (target === room || entries.some((entry) => covers(entry, name))) return [];
    if (entries.includes('any package') && packages.includes(target) && name !== 'node') return [];
    const typesAllowed = entries.some((entry) => covers(entry, `types of ${name}`));
    const from = packages.includes(target) ? target : posix.relative(room, `${target}/thing`);
    return importing(`${room}/planted-neighbours.ts`, from, typesAllowed ? '' : 'type ');
  });
}

const others: readonly Planted[] = [
  {
    file: 'src/bots/planted-chance.ts',
    line: 'export const chance = (): number => Math.random();',
    rule: 'eslint(no-restricted-properties)',
  },
  {
    file: 'rules/engine/planted-clock.ts',
    line: 'export const now = (): number => Date.now();',
    rule: 'eslint(no-restricted-globals)',
  },
  {
    file: 'rules/engine/planted-chance.ts',
    line: 'export const chance = (): number => Math.random();',
    rule: 'eslint(no-restricted-properties)',
  },
  {
    file: 'src/ui/planted-cycle.ts',
    line: `export type { Cycle } from './planted-cycle-back';`,
    rule: 'import(no-cycle)',
  },
  {
    file: 'src/ui/planted-cycle-back.ts',
    line: `export type { Other as Cycle } from './planted-cycle';`,
    rule: 'import(no-cycle)',
  },
  {
    file: 'src/ui/planted-title.tsx',
    line: 'export const Planted = () => <b title="told to a mouse alone" />;',
    rule: 'react(forbid-dom-props)',
  },
];

const neighbours = Object.entries(rooms).map(([room, entries]) => ({ room, planted: breachesOf(room, entries) }));

interface Report {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

let folder = '';
/** `file:line rule` of everything the lint said. */
let said: ReadonlySet<string> = new Set();
const lines = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  cpSync('build/lint', join(folder, 'build/lint'), { recursive: true });
  for (const { file, line } of [...never, ...others, ...neighbours.flatMap(({ planted }) => planted)])
    lines.set(file, [...(lines.get(file) ?? []), line]);
  for (const [file, text] of lines) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text.join('\n')}\n`);
  }
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100e6,
  });
  const { diagnostics } = JSON.parse(stdout) as Report;
  said = new Set(
    diagnostics.flatMap(({ filename, code, labels }) => labels.map(({ span }) => `${filename}:${span.line} ${code}`)),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the lint said what it must of a planted line. */
const refused = ({ file, line, rule }: Planted): boolean =>
  said.has(`${file}:${(lines.get(file)?.indexOf(line) ?? -1) + 1} ${rule}`);

describe('the lint refuses', () => {
  test.each([...never, ...others])('$line in $file', (planted) => expect(refused(planted)).toBe(true));

  test.each(neighbours)('in $room every import its entry does not name', ({ planted }) => {
    expect(planted.length).toBeGreaterThan(5);
    expect(planted.filter((one) => !refused(one))).toEqual([]);
  });
});

test('CONTRIBUTING.md tells of every room', () => {
  const told = [
    ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `((?:rules|src|build|scripts)[\w/-]*)\/`/gm),
  ].map(([, room]) => room);
  const whole = Object.keys(rooms).map((room) => room.split('/', room.startsWith('src/') ? 2 : 1).join('/'));
  expect(new Set(told)).toEqual(new Set(whole));
});
