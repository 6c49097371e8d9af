import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

const outDir = 'node_modules/.cache/lab';
// A bundle each: the lab tells by the contents of `play` whether games it kept were played by the same rules and bots.
const entries = ['play', 'worker', 'main'];
const files = [];
for (const entry of entries) files.push(await bundle(`src/bots/lab/${entry}.ts`, outDir));
const { status } = spawnSync(process.execPath, [files.at(-1), ...process.argv.slice(2)], { stdio: 'inherit' });
// The report is a page of the repository like any other.
if (process.argv.includes('--report'))
  spawnSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', 'docs/balance.md', 'docs/balance.html'], {
    stdio: 'inherit',
  });
process.exitCode = status ?? 1;
