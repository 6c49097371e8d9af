import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { alone } from './alone.mjs';
import { noRoom, refuse, whatToDo } from './refuse.mjs';

const stamp = 'node_modules/.lock-hash';

/** Installs from the lock file what is missing; does nothing when the installed modules belong to it already. Ends this process, with a sentence, where it can't. */
export async function installWhenNeeded() {
  if (!isInstalled()) await alone(() => isInstalled() || install());
}

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

/** What the packages and the build take on the disk, bytes. */
const needed = 650e6;

function install() {
  // npm tries for minutes on a full disk, and has other words for one that can't be written.
  const { bavail, bsize } = statfsSync('.');
  if (!existsSync('node_modules') && bavail * bsize < needed) refuse(noRoom);
  orRefuse(() => accessSync('.', constants.W_OK));
  console.log('Installing from the lock file ...');
  const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const { status, stderr, error } = spawnSync(
    'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=warn', ...patience],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      // There npm is a script.
      shell: process.platform === 'win32',
    },
  );
  const output = `${stderr ?? ''}${error?.message ?? ''}`;
  // npm goes on without the files that found no room.
  if (status !== 0 || /ENOSPC/.test(output)) {
    const [, told] = /^npm (?:error|ERR!) (?!(?:code|syscall|path|dest|errno) )(.+)$/m.exec(output) ?? [
      undefined,
      output,
    ];
    refuse(whatToDo(output) ?? `The packages could not be installed, npm says why: ${told.trim()}`);
  }
  orRefuse(() => writeFileSync(stamp, lockHash()));
}

function orRefuse(work) {
  try {
    work();
  } catch (error) {
    refuse(whatToDo(error.message) ?? error.message);
  }
}
