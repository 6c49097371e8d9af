import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { installWhenNeeded } from './install.mjs';
import { isPlain } from './plain-root.mjs';
import { refuse } from './refuse.mjs';

const results = 'node_modules/.cache/test-results';
const counts = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
/** Tests that could not run here, by name. */
const left = [];
/** Browser tests that passed only when they were run again, by name. */
const flaky = [];
/** How long the tests of each file took, s. */
const durations = new Map();
const spent = (file, ms) => durations.set(file, (durations.get(file) ?? 0) + ms / 1000);
const inOurFolder = (file) => relative('.', file);

/** Runs a command of the installed tools; true when it succeeded. */
function run(command, args, env = {}) {
  const { status } = spawnSync(process.execPath, [`node_modules/${command}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** Runs a step, which may be asynchronous, prints its time, and adds its counts: one test, or what the report of its runner says. */
async function step(name, work, countsOf) {
  const start = Date.now();
  console.log(`\n— ${name}`);
  const ok = await work();
  const found = countsOf?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  for (const key of Object.keys(counts)) counts[key] += found[key];
  if (!ok) {
    broken.push(name);
    if (found.failed === 0) counts.failed += 1;
  }
  console.log(`  ${name}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** Adds up what the tests of a suite of browser tests took, of those in it too, and notes which had to be run again. */
function lookThrough({ specs = [], suites = [] }, file) {
  for (const { title, tests } of specs)
    for (const { results: runs, status } of tests) {
      for (const { duration } of runs) spent(file, duration);
      if (status === 'flaky') flaky.push(`${file}: ${title}`);
    }
  for (const suite of suites) lookThrough(suite, file);
}

function report(file, read) {
  return () => (existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
}

if (!isPlain())
  refuse(
    `The game runs in ${process.cwd()}, its tests can't: give the folder a path without #, ? and *, and start again.`,
  );
await installWhenNeeded();
const { buildWhenNeeded } = await import('./build.mjs');
const { checkBudgets } = await import('./budgets.mjs');
rmSync(results, { recursive: true, force: true });

await step('format', () => run('oxfmt/bin/oxfmt', ['--check', '.']));
await step('lint', () => run('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']));
await step('types', () =>
  ['tsconfig.rules.json', 'tsconfig.json'].every((file) => run('typescript/bin/tsc', ['-p', file])),
);
await step('dead code', () => run('knip/bin/knip.js', []));
await step(
  'unit, property, golden, server and attack tests',
  () =>
    run('vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}/unit.json`,
    ]),
  report(`${results}/unit.json`, (json) => {
    for (const { name, startTime, endTime, assertionResults } of json.testResults) {
      spent(inOurFolder(name), endTime - startTime);
      for (const { status, fullName } of assertionResults)
        if (status !== 'passed' && status !== 'failed') left.push(fullName);
    }
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    };
  }),
);
await step('build', async () => {
  await buildWhenNeeded();
  return existsSync('dist/index.html');
});
await step('budgets', checkBudgets);
await step(
  'browser tests',
  () =>
    run('@playwright/test/cli.js', ['test', '--grep-invert', '@long'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/browser.json`,
    }),
  report(`${results}/browser.json`, ({ stats, suites }) => {
    for (const suite of suites) lookThrough(suite, `tests/${suite.file}`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  }),
);

const slowest = [...durations].sort(([, a], [, b]) => b - a).slice(0, 10);
console.log(`\nSlowest files:\n${slowest.map(([file, s]) => `  ${s.toFixed(1).padStart(6)} s  ${file}`).join('\n')}`);
if (left.length > 0) console.log(`\nSkipped:\n${left.map((name) => `  ${name}`).join('\n')}`);
if (flaky.length > 0) console.log(`\nPassed at the second try:\n${flaky.map((name) => `  ${name}`).join('\n')}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
