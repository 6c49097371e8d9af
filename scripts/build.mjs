import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { bundle, bundleServer } from './bundle.mjs';
import { plainRoot } from './plain-root.mjs';
import { refuse, whatToDo } from './refuse.mjs';

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

/** Builds the app into dist/ and the server into dist-server/ when any source changed since the last build. Ends this process, with a sentence, where it can't. */
export async function buildWhenNeeded() {
  if (!isBuilt()) await alone(() => isBuilt() || build());
}

const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash();

async function build() {
  console.log('Building ...');
  try {
    await buildApp();
    await bundleServer('dist-server');
    writeFileSync(stamp, sourceHash());
  } catch (error) {
    const cause = whatToDo(error.message);
    if (cause === undefined) console.error(error.message);
    refuse(cause ?? 'The build failed: what is above says why.');
  }
}

/** Builds the app in a process of its own. @throws what that one wrote, when it fails */
async function buildApp() {
  const root = plainRoot();
  // Vite can't read a configuration of ours by itself in every folder that it can build in.
  const config = await bundle('vite.config.ts', 'node_modules/.cache/vite-config', {});
  const vite = ['--preserve-symlinks', '--preserve-symlinks-main', join(root, 'node_modules/vite/bin/vite.js')];
  const configured = ['--config', join(root, config), '--configLoader', 'native'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...vite, 'build', root, ...configured, '--logLevel', 'warn'],
    { stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  process.stderr.write(stderr);
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
