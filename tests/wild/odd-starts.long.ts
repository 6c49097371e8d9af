import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/bystanders';
import { checkOut, install, start } from '../support/checkout';
import { mayMount, mount, remount, unmount } from '../support/small-disk';

/* `npm start` in whole checkouts: it builds and serves in a folder of any name, and beside others that start there. */

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'hundred-models-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Starts, and waits until it serves the game; the address. */
async function served(folder: string, data: string): Promise<{ address: string; stop: () => Promise<unknown> }> {
  const { process, output, ended } = start(folder, { DATA_DIR: join(place, data) });
  const address = () => /http:\S+/.exec(output())?.[0];
  await Promise.race([eventually('the server', async () => address() !== undefined, 100_000), ended]);
  if (address() === undefined) throw new Error(output());
  const stop = () => {
    process.kill();
    return ended;
  };
  return { address: address() ?? '', stop };
}

const said = (text: string) => expect.stringMatching(new RegExp(`^[^\\n]*${text}[^\\n]*\\n$`)) as string;

const signs = [
  '#',
  '%',
  '?',
  ' ',
  '*',
  "'",
  '"',
  '百模',
  '%23',
  '%2',
  '&',
  ';',
  '$HOME',
  '[1]',
  '{2}',
  '(',
  '+',
  '!',
  'é',
];
const names = fc.sample(
  fc.array(fc.constantFrom(...signs, 'a', 'b'), { minLength: 2, maxLength: 8 }).map((parts) => parts.join('').trim()),
  { seed: 3, numRuns: 5 },
);

test.each(['a#b', 'what? 100%', ...names])('a folder named %s', async (name) => {
  const folder = join(place, name);
  checkOut(folder, true);
  install(folder, false);
  const server = await served(folder, 'data');
  const page = await (await fetch(server.address)).text();
  expect(page).toContain('<title>Hundred Models');
  const [, script = ''] = /<script[^>]* src="([^"]+\.js)"/.exec(page) ?? [];
  expect((await fetch(new URL(script, server.address))).status).toBe(200);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('one checkout', () => {
  let folder: string;
  beforeAll(() => {
    folder = join(place, 'one');
    checkOut(folder, true);
    install(folder, true);
  });

  test('started twice at once: the second waits for what the first builds, then says that its data is in use', async () => {
    const both = [start(folder), start(folder)];
    const ended = await Promise.race(both.map((one) => one.ended));
    expect(ended).toMatchObject({
      code: 1,
      err: said('Another server, or a restore, has .* Stop it, or name another folder'),
    });
    await eventually('the other', async () => both.some(({ output }) => output().includes('is open at')));
    const outputs = both.map(({ output }) => output());
    const waits = 'Another command installs or builds here; waiting for it ...\n';
    expect(outputs.filter((one) => one.startsWith(waits))).toHaveLength(1);
    expect(outputs.filter((one) => one.includes('Building'))).toHaveLength(1);
    for (const { process } of both) process.kill();
    await Promise.all(both.map((one) => one.ended));
  });

  test('whose port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { readonly port: number };
    const ended = await start(folder, { PORT: String(port), DATA_DIR: join(place, 'other') }).ended;
    expect(ended).toEqual({ code: 1, out: '', err: said('A port is taken; choose another') });
    other.close();
  });
});

describe.skipIf(!mayMount)('on a disk of its own', () => {
  const disk = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  afterAll(() => rmSync(disk, { recursive: true, force: true }));

  // The sources take 7 MB, the build twice as much.
  test.each(fc.sample(fc.integer({ min: 9, max: 18 }), { seed: 4, numRuns: 3 }))(
    'of %i MB, full before the build ends',
    async (size) => {
      mount(disk, `size=${size}m`);
      try {
        checkOut(disk, true);
        install(disk, true);
        expect(await start(disk).ended).toEqual({
          code: 1,
          out: 'Building ...\n',
          err: said('There is too little room on the disk of'),
        });
      } finally {
        unmount(disk);
      }
    },
  );

  test('that can only be read: not built, it says so; built, it is served with its data elsewhere', async () => {
    mount(disk, 'size=200m');
    try {
      checkOut(disk, true);
      install(disk, true);
      remount(disk, 'ro');
      expect(await start(disk).ended).toEqual({
        code: 1,
        out: 'Building ...\n',
        err: said("can't be written, which installing"),
      });
      remount(disk, 'rw');
      await (await served(disk, 'first')).stop();
      remount(disk, 'ro');
      expect(await start(disk).ended).toEqual({
        code: 1,
        out: '',
        err: said("can't be written .* name another in DATA_DIR"),
      });
      await (await served(disk, 'second')).stop();
    } finally {
      unmount(disk);
    }
  });
});
