import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A file that breaks a border between two rooms of the house, and the rule that must say so. */
interface Planted {
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const importing = (from: string): string => `import { thing } from '${from}';\n\nexport const other = thing;\n`;
const imports = (file: string, from: string): Planted => ({
  file,
  text: importing(from),
  rule: 'no-restricted-imports',
});

const planted: readonly Planted[] = [
  imports('rules/engine/planted-node.ts', 'node:fs'),
  imports('rules/engine/planted-bgio.ts', 'boardgame.io/core'),
  imports('rules/engine/planted-src.ts', '../../src/game/game'),
  imports('rules/cards/planted-engine.ts', '../engine/match'),
  imports('src/game/planted-react.ts', 'react'),
  imports('src/game/planted-table.ts', '../table/table'),
  imports('src/game/planted-engine.ts', '../../rules/engine/match'),
  imports('src/bots/planted-game.ts', '../game/game'),
  imports('src/bots/planted-engine.ts', '../../rules/engine/match'),
  {
    file: 'src/bots/planted-chance.ts',
    text: 'export const chance = (): number => Math.random();\n',
    rule: 'no-restricted-properties',
  },
  imports('src/ui/planted-rules.ts', '../../rules/index'),
  imports('src/ui/planted-table.ts', '../table/table'),
  imports('src/i18n/planted-ui.ts', '../ui/button'),
  imports('src/table/planted-feature.ts', '../features/home/home'),
  imports('src/table/planted-bots.ts', '../bots/choose'),
  imports('src/table/planted-engine.ts', '../../rules/engine/match'),
  imports('src/features/home/planted-feature.ts', '../replay/replay'),
  imports('src/features/home/planted-app.ts', '../../app/app'),
  imports('src/features/home/planted-bots.ts', '../../bots/choose'),
  imports('src/saves/planted-table.ts', '../table/table'),
  imports('src/teaching/planted-table.ts', '../table/table'),
  imports('src/teaching/planted-words.ts', '../i18n/cards'),
  imports('src/teaching/questions/planted-engine.ts', '../../../rules/engine/match'),
  imports('src/teaching/planted-game.ts', '../game/game'),
  imports('src/wire/planted-protocol.ts', '../protocol/api'),
  imports('src/server/planted-table.ts', '../table/table'),
  imports('src/server/planted-engine.ts', '../../rules/engine/match'),
  {
    file: 'rules/engine/planted-clock.ts',
    text: 'export const now = (): number => Date.now();\n',
    rule: 'no-restricted-globals',
  },
  {
    file: 'rules/engine/planted-chance.ts',
    text: 'export const chance = (): number => Math.random();\n',
    rule: 'no-restricted-properties',
  },
];

interface Report {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string }[];
}

let folder = '';
let report: Report = { diagnostics: [] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const { file, text } of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  report = JSON.parse(stdout) as Report;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(planted)('the lint refuses $file', ({ file, rule }) => {
  const codes = report.diagnostics.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code);
  expect(
    codes.some((code) => code.includes(rule)),
    `${file}: ${codes.join(', ')}`,
  ).toBe(true);
});
