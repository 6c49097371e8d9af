import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtServer } from '../support/built-server';

interface Lock {
  readonly packages: Readonly<Record<string, unknown>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const named = read(`${builtServer}/package.json`) as { readonly dependencies: Readonly<Record<string, string>> };
const lock = read(`${builtServer}/package-lock.json`) as Lock;
/** Folders of the packages. */
const paths = Object.keys(lock.packages).filter((path) => path !== '');
const programs = readdirSync(builtServer).filter((file) => file.endsWith('.js'));
const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));

afterAll(() => rmSync(folder, { recursive: true }));

test('its dependencies are what the files of the server import, in the versions of our lock file', () => {
  const imports = programs.flatMap((file) =>
    [
      ...readFileSync(join(builtServer, file), 'utf8').matchAll(/^(?:import|export) .*?from ["']([^."'][^"']*)["']/gm),
    ].map(([, id = '']) => id),
  );
  const packages = [...new Set(imports.filter((id) => !isBuiltin(id)))].sort();
  expect(packages).toEqual(Object.keys(named.dependencies));
  const ours = (read('package-lock.json') as Lock).packages;
  for (const path of paths) expect(lock.packages[path]).toEqual(ours[path]);
});

test('the lock file is whole, and far smaller than ours', () => {
  const report = execFileSync('npm', ['ls', '--all', '--package-lock-only', '--json'], { cwd: builtServer });
  expect(JSON.parse(report.toString())).not.toHaveProperty('problems');
  expect(paths.length).toBeLessThan(100);
});

test('the server starts with those packages alone', async () => {
  cpSync(builtServer, join(folder, 'dist-server'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>Hundred Models</title>');
  for (const path of paths) {
    // What lies within another comes along with it.
    if (path.lastIndexOf('node_modules/') !== 0 || !existsSync(path)) continue;
    const link = join(folder, 'dist-server', path);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(path), link);
  }
  // Packages look for others beside the links, not where those lead.
  const server = spawn(process.execPath, ['--preserve-symlinks', 'dist-server/main.js'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: 'data' },
  });
  const address = await new Promise<string>((done, failed) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found !== undefined) done(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => failed(new Error(`the server ended: ${said}`)));
  });
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  expect(await ended).toBe(0);
});
