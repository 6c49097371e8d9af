import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from '../../src/server/backup/backup';
import { restore } from '../../src/server/backup/restore';
import { lockFile } from '../../src/server/storage/sql/file-lock';
import { builtServer } from '../support/built-server';
import { playOn, seated } from '../support/play-online';
import { startServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';

/* Two processes on one folder, a server that is told to stop by whoever started it, and a system that allows little. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second server on a folder, by whatever path, says so and ends; the first goes on; what was killed leaves no lock', async () => {
  const data = join(folder, 'shared');
  const other = join(folder, 'another-name');
  mkdirSync(data);
  symlinkSync(data, other);
  const first = await startServer({ DATA_DIR: data });
  const players = await seated(first.address, await fullMatch(first.address));
  await playOn(players, 3);
  for (const path of [data, other])
    await expect(startServer({ DATA_DIR: path })).rejects.toThrow(
      /^the server ended: Another server, or a restore, has .*\. Stop it, or name another folder: .*\n$/,
    );
  expect(await playOn(players, 3)).toBe(3);
  for (const player of players) player.close();
  await first.kill();
  const next = await startServer({ DATA_DIR: other });
  await next.remove();
  await first.remove();
});

test('no restore goes under a server, and no server starts under a restore', async () => {
  const data = join(folder, 'restored');
  const place = { file: join(data, 'hundred-models.sqlite') };
  const server = await startServer({ DATA_DIR: data });
  await fullMatch(server.address);
  const backup = join(folder, 'backup.jsonl');
  await backUp(place, backup, 0);
  // Whatever the clock says.
  await expect(restore(place, backup, true, Date.now() + 3_600_000)).rejects.toThrow('A server runs on this database');
  await server.remove();
  const unlock = lockFile(place.file);
  await expect(startServer({ DATA_DIR: data })).rejects.toThrow('Another server, or a restore, has');
  unlock();
  expect(await restore(place, backup, true, Date.now() + 3_600_000)).toBe(1);
});

/** A checkout with the command and the server of this one, and nothing to build. */
function checkout(): string {
  const place = join(folder, 'checkout');
  mkdirSync(join(place, 'scripts'), { recursive: true });
  mkdirSync(join(place, 'dist'));
  writeFileSync(join(place, 'dist', 'index.html'), '<title>Hundred Models</title>');
  cpSync('package.json', join(place, 'package.json'));
  writeFileSync(
    join(place, 'scripts', 'start.mjs'),
    `await import(${JSON.stringify(resolve(builtServer, 'main.js'))});`,
  );
  return place;
}

test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
  '%s to npm start is passed on, and npm ends when the server has',
  async (signal) => {
    const npm = spawn('npm', ['start'], {
      cwd: checkout(),
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, signal) },
    });
    let output = '';
    const opened = new Promise<string>((done) =>
      npm.stdout.on('data', (part: Buffer) => {
        output += part.toString();
        const [address] = /http:\S+/.exec(output) ?? [];
        if (address !== undefined) done(address);
      }),
    );
    const address = await opened;
    expect((await fetch(`${address}/healthz`, { headers: { Connection: 'close' } })).status).toBe(200);
    const ended = once(npm, 'exit');
    npm.kill(signal);
    await ended;
    // Nothing is left, neither of the server nor of its lock.
    await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed');
    lockFile(join(folder, signal, 'hundred-models.sqlite'))();
    rmSync(join(folder, 'checkout'), { recursive: true });
  },
);

const few = /^The system lets this process open (\d+) files at once; it needs 256, .*ulimit -n 4096\n$/;

test.skipIf(process.platform === 'win32').each([
  ['the server', 64, join(builtServer, 'main.js')],
  ['the server', 32, join(builtServer, 'main.js')],
  ['npm start, before it installs or builds', 64, 'scripts/start.mjs'],
  ['npm start, before it installs or builds', 200, 'scripts/start.mjs'],
])('%s with %i files open at most says in a sentence what to do', async (_, files, program) => {
  const started = promisify(execFile)('sh', ['-c', `ulimit -n ${files} && exec node ${program}`]);
  await expect(started).rejects.toMatchObject({ code: 1, stdout: '', stderr: few });
});
