import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// Written so that a Node far too old reads it too, and says so.
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [, oldest] = /"node": ">=([\d.]+)"/.exec(readFileSync('package.json', 'utf8'));

const [major, minor] = process.versions.node.split('.').map(Number);
const [oldestMajor, oldestMinor] = oldest.split('.').map(Number);
if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) void import('./serve.mjs');
else {
  process.stderr.write(
    `This is Node ${process.versions.node}, which is too old: install ${oldest} or newer from https://nodejs.org, and start again.\n`,
  );
  process.exitCode = 1;
}
