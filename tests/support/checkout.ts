import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What `npm start` wrote, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const mayLink = statSync('node_modules').dev === statSync(tmpdir()).dev;
const besides = ['.npmrc', 'LICENSE', 'build', 'index.html', 'package-lock.json', 'package.json', 'scripts'];
const built = ['assets', 'public', 'rules', 'src', 'vite.config.ts'];

/** Puts what `npm start` needs of this checkout into a folder, up to what it installs, or all that it builds from. */
export function checkOut(folder: string, whole: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const name of whole ? [...besides, ...built] : besides) cpSync(name, join(folder, name), { recursive: true });
}

/** Gives a checkout the packages of this one, as if it had installed them. `linked`: they lie where they do, on whatever disk. */
export function install(folder: string, linked: boolean): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const packages = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  if (linked) for (const name of packages) symlinkSync(resolve('node_modules', name), join(modules, name));
  else for (const name of packages) copy(join('node_modules', name), join(modules, name));
  writeFileSync(
    join(modules, '.lock-hash'),
    createHash('sha256').update(readFileSync('package-lock.json')).digest('hex'),
  );
}

/** Copies a folder: on the same disk, without taking room there. */
function copy(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copy(source, target);
    else if (mayLink) linkSync(source, target);
    else copyFileSync(source, target);
  }
}

/** Starts the game as `npm start` does, in a folder. `node`: options of Node itself. */
export function start(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  node: readonly string[] = [],
): { readonly process: ChildProcess; readonly output: () => string; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...node, 'scripts/start.mjs'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: '', HOST: '127.0.0.1', PORT: '0', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, out, err })));
  return { process: child, output: () => out + err, ended };
}
