import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/bystanders';
import { newPostgres, postgresAnswers, redisAnswers, redisUrl } from '../support/databases';
import { openGate } from '../support/gate';
import { connectPlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch, usualMatch } from '../support/server-api';
import { fill, mayMount, mount, remount, unmount } from '../support/small-disk';

let folder: string;
let server: RunningServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  server = undefined;
});
afterEach(async () => {
  await server?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const healthOf = async ({ address }: RunningServer, path = '/healthz'): Promise<unknown> => {
  const answer = await fetch(address + path, { headers: { Connection: 'close' } });
  return [answer.status, await answer.json()];
};

describe.skipIf(!mayMount)('a disk of its own', () => {
  beforeEach(() => void mount(folder, 'size=4m'));
  afterEach(() => unmount(folder));

  test('that is full: the cause is told to host, health checks and people, until there is room and all goes on', async () => {
    const data = join(folder, 'data');
    server = await startServer({ DATA_DIR: data });
    const taken = await fullMatch(server.address);
    const players = await seated(server.address, taken);
    expect(await playOn(players, 5)).toBe(5);
    const told: boolean[] = [];
    players[0]?.socket.on('saving', (works) => told.push(works));
    const filler = join(folder, 'filler');
    fill(filler);
    await eventually('word of it', async () => told.length > 0);
    // A little may still find room.
    await expect(playOn(players)).rejects.toThrow('busy');
    expect(told).toEqual([false]);
    const state = players[0]?.standing()?.state;
    expect(await healthOf(server)).toEqual([503, expect.objectContaining({ status: 'not-saving', disk: 'full' })]);
    expect(await healthOf(server, '/healthz/live')).toEqual([200, { status: 'ok' }]);
    expect((await ask(server.address, 'POST', 'matches', { body: usualMatch })).status).toBe(503);
    const late = connectPlayer(server.address, taken[0]?.match ?? '', taken[0]);
    const toldLate: boolean[] = [];
    late.socket.on('saving', (works) => toldLate.push(works));
    await late.until('the match, and word of it', () => late.standing()?.state === state);
    await eventually('word of it', async () => toldLate.includes(false));
    const output = server.output();
    expect(output).toMatch(/"level":50[^\n]*is full[^\n]*Nothing can be saved now/);
    expect(output).not.toContain('cannot rollback');
    // It is said once, not with every try.
    expect(output.split('\n').filter((line) => line.includes('"level":50')).length).toBeLessThan(4);
    rmSync(filler);
    await eventually('word of its end', async () => told.at(-1) === true);
    expect(await healthOf(server)).toEqual([200, { status: 'ok' }]);
    expect(await playOn(players, 5)).toBe(5);
    for (const player of [...players, late]) player.close();
    const seen = players[0]?.standing()?.state;
    await server.kill();
    await server.restart();
    const [again] = await seated(server.address, taken.slice(0, 1));
    expect(again?.standing()?.state).toBe(seen);
    again?.close();
  });

  test('that cannot be written, or is full at the start: the file is named, and what to do', async () => {
    const file = join(folder, 'hundred-models.sqlite');
    fill(join(folder, 'filler'));
    await expect(startServer({ DATA_DIR: folder })).rejects.toThrow(`no room left on the disk of ${file}`);
    rmSync(join(folder, 'filler'));
    remount(folder, 'ro');
    await expect(startServer({ DATA_DIR: folder })).rejects.toThrow(/can't be written \(.*\)\. Give the user/);
  });
});

test('a file that is damaged, or something else, is named with what to do, and stays as it is', async () => {
  const file = join(folder, 'hundred-models.sqlite');
  writeFileSync(file, 'a diary, not a database. '.repeat(400));
  const start = startServer({ DATA_DIR: folder });
  await expect(start).rejects.toThrow(`${file} is damaged, or no database`);
  await expect(start).rejects.toThrow('npm run restore');
  expect(statSync(file).size).toBe(25 * 400);
  rmSync(file);
  server = await startServer({ DATA_DIR: folder });
  await fullMatch(server.address);
  await server.stop();
  for (const beside of ['-wal', '-shm']) rmSync(file + beside, { force: true });
  const { size } = statSync(file);
  writeFileSync(file, Buffer.alloc(size - 100, 7), { flag: 'r+' });
  await expect(server.restart()).rejects.toThrow(`${file} is damaged`);
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, '');
  await expect(startServer({ DATA_DIR: join(blocked, 'data') })).rejects.toThrow(join(blocked, 'data'));
});

describe.skipIf(process.platform === 'win32')('what is kept is for nobody else on the machine', () => {
  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
  const modesIn = (place: string): string[] =>
    readdirSync(place)
      .filter((name) => /\.sqlite(-wal|-shm)?$/.test(name))
      .map((name) => `${name} ${modeOf(join(place, name))}`);

  test('in a new folder and in one of before', async () => {
    const data = join(folder, 'data');
    server = await startServer({ DATA_DIR: data });
    const shut = ['hundred-models.sqlite 600', 'hundred-models.sqlite-shm 600', 'hundred-models.sqlite-wal 600'];
    expect([modeOf(data), modesIn(data)]).toEqual(['700', shut]);
    await server.kill();
    chmodSync(data, 0o755);
    for (const name of readdirSync(data)) chmodSync(join(data, name), 0o644);
    await server.restart();
    expect([modeOf(data), modesIn(data)]).toEqual(['700', shut]);
  });

  test('a folder all share stays as it is', async () => {
    const shared = join(folder, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    server = await startServer({ DATA_DIR: shared });
    expect([modeOf(shared), existsSync(join(shared, 'hundred-models.sqlite'))]).toEqual(['777', true]);
    expect(modesIn(shared)[0]).toBe('hundred-models.sqlite 600');
  });

  test('so does a folder with other things in it', async () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'letter.txt'), '');
    chmodSync(home, 0o755);
    server = await startServer({ DATA_DIR: home });
    expect([modeOf(home), modesIn(home)[0]]).toEqual(['755', 'hundred-models.sqlite 600']);
  });
});

test.skipIf(!postgresAnswers || !redisAnswers)(
  'servers start though Redis is away, say so, and hear of each other as soon as it is there',
  async () => {
    const database = await newPostgres();
    const gate = await openGate(Number(new URL(redisUrl).port));
    gate.shut();
    const env = { DATABASE_URL: database.url, REDIS_URL: `redis://127.0.0.1:${gate.port}` };
    const nodes = [await startServer(env), await startServer(env)] as const;
    for (const node of nodes) expect(node.output()).toMatch(/"level":50[^\n]*Redis is away/);
    const taken = await fullMatch(nodes[0].address);
    const players = (
      await Promise.all(taken.map((one, i) => seated(nodes[i % 2 === 0 ? 0 : 1].address, [one])))
    ).flat();
    expect(await playOn(players, 4)).toBe(4);
    gate.open();
    for (const node of nodes)
      await eventually('word of Redis', async () => node.output().includes('Redis is there again'));
    expect(await playOn(players, 4)).toBe(4);
    for (const player of players) player.close();
    await Promise.all(nodes.map((node) => node.remove()));
    gate.close();
    await database.remove();
  },
);
