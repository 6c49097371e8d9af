import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOut, start, type Ended } from '../support/checkout';
import { mayMount, mount, remount, unmount } from '../support/small-disk';

/* `npm start` where it cannot do its work: a sentence says what is wrong and what to do, and nothing else does. */

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sentence = (text: string) => new RegExp(`^[^\\n]*${text}[^\\n]*\\n$`);
const refused = (said: string) => ({ code: 1, err: expect.stringMatching(sentence(said)) as string });
const end = (...given: Parameters<typeof start>): Promise<Ended> => start(...given).ended;

test('a Node that is too old, of any age, is named with the one that is needed', async () => {
  checkOut(folder, false);
  const preload = (version: string) =>
    `--import=data:text/javascript,${encodeURIComponent(`Object.defineProperty(process.versions,'node',{value:'${version}'})`)}`;
  const versions = fc.sample(
    fc.oneof(fc.tuple(fc.integer({ min: 12, max: 19 }), fc.nat(22)), fc.tuple(fc.constant(20), fc.nat(18))),
    { seed: 1, numRuns: 6 },
  );
  for (const [major, minor] of versions) {
    const version = `${major}.${minor}.0`;
    expect(await end(folder, {}, [preload(version)])).toMatchObject({
      ...refused(`This is Node ${version}, which is too old: install 20\\.19 or newer`),
      out: '',
    });
  }
});

test('without a network at the first start', async () => {
  checkOut(folder, false);
  const nowhere = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(folder, 'cache') };
  const ended = await end(folder, { ...nowhere, npm_config_fetch_retries: '0' });
  expect(ended).toMatchObject(refused('The packages could not be fetched: the first start needs the network'));
});

describe.skipIf(!mayMount)('on a disk of its own', () => {
  afterEach(() => unmount(folder));

  test('that has no room for the packages', async () => {
    mount(folder, 'size=20m');
    checkOut(folder, false);
    expect(await end(folder)).toMatchObject({ ...refused('There is too little room on the disk of '), out: '' });
  });

  test('that can only be read', async () => {
    mount(folder, 'size=800m');
    checkOut(folder, false);
    remount(folder, 'ro');
    expect(await end(folder)).toMatchObject(refused(`${folder} can't be written, which installing`));
  });
});

test('what several commands do in one folder they do one after another, though one is killed in the midst of it', async () => {
  const log = join(folder, 'log');
  const program = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { alone } from ${JSON.stringify(pathToFileURL(resolve('scripts/alone.mjs')).href)};
    const [, who, ms] = process.argv;
    await alone(async () => {
      appendFileSync(${JSON.stringify(log)}, 'begin ' + who + '\\n');
      await setTimeout(Number(ms) / 2);
      if (who === 'killed') process.kill(process.pid, 'SIGKILL');
      await setTimeout(Number(ms) / 2);
      appendFileSync(${JSON.stringify(log)}, 'end ' + who + '\\n');
    });`;
  writeFileSync(log, '');
  const draws = fc.sample(fc.integer({ min: 0, max: 120 }), { seed: 2, numRuns: 6 });
  const run = (who: string, ms: number) =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, who, String(ms)], { cwd: folder });
  const all = await Promise.allSettled([...draws.map((ms, i) => run(String(i), ms)), run('killed', 100)]);
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(2 * draws.length + 1);
  const rest = lines.filter((line) => line !== 'begin killed');
  for (let i = 0; i < rest.length; i += 2) expect(rest[i + 1]).toBe(rest[i]?.replace('begin', 'end'));
});
