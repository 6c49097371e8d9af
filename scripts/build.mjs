import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServer } from './bundle.mjs';

const stamp = 'dist/.source-hash';
const sources = [
  'index.html',
  'scripts',
  'package-lock.json',
  'vite.config.ts',
  'build',
  'public',
  'assets',
  'rules',
  'src',
];

/** Builds the app into dist/ and the server into dist-server/ when any source changed since the last build. */
export async function buildWhenNeeded() {
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Building ...');
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  await bundleServer('dist-server');
  writeFileSync(stamp, hash);
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (path.includes('.')) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
