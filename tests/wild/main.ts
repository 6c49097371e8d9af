import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'node_modules/.cache/test-results/wild';

interface Case {
  readonly name: string;
  readonly met: boolean;
}

/** A suite in the report of the browser tests. */
interface Suite {
  readonly file: string;
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

interface ServerReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const isThere = (ending: string): boolean => readdirSync('tests/wild').some((file) => file.endsWith(ending));

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  spawnSync(process.execPath, [`node_modules/${command}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
}

/** What a report says; nothing where the tests wrote none. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function serverCases(): Case[] {
  const file = `${results}/server.json`;
  run(
    'vitest/vitest.mjs',
    ['run', 'tests/wild', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { WILD: '1' },
  );
  const report = read(file) as ServerReport | undefined;
  if (report === undefined) return [{ name: 'server tests', met: false }];
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ name: fullName, met: status === 'passed' })),
  );
}

const casesOf = ({ specs = [], suites = [] }: Suite): Case[] => [
  ...specs.map(({ title, ok }) => ({ name: title, met: ok })),
  ...suites.flatMap(casesOf),
];

function browserCases(): Case[] {
  const file = `${results}/browser.json`;
  run('@playwright/test/cli.js', ['test', 'tests/wild/'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const report = read(file) as { readonly suites: readonly Suite[] } | undefined;
  return report?.suites.flatMap(casesOf) ?? [{ name: 'browser tests', met: false }];
}

rmSync(results, { recursive: true, force: true });
const cases = [...(isThere('.test.ts') ? serverCases() : []), ...(isThere('.spec.ts') ? browserCases() : [])];
process.stdout.write(`\n${cases.map(({ name, met }) => `${met ? 'met   ' : 'MISSED'}  ${name}`).join('\n')}\n`);
const met = cases.filter((one) => one.met).length;
process.stdout.write(`targets: ${met} of ${cases.length} met\n`);
process.exitCode = met === cases.length ? 0 : 1;
