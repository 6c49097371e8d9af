import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

const outDir = 'node_modules/.cache/lab';
// A bundle each: the lab tells by the contents of `play` whether games it kept were played by the same rules and bots.
const entries = ['play', 'worker', 'main'];
const files = [];
for (const entry of entries) files.push(await bundle(`src/lab/${entry}.ts`, outDir));
const { status } = spawnSync(process.execPath, [files.at(-1), ...process.argv.slice(2)], { stdio: 'inherit' });
// What the lab leaves in `docs` is formatted like the rest of the repository.
if (['--report', '--all'].some((task) => process.argv.includes(task)))
  spawnSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', 'docs'], { stdio: 'ignore' });
process.exitCode = status ?? 1;
