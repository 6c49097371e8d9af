import { afterAll, beforeAll, expect, test } from 'vitest';
import { replayRecord } from '../../src/game/match-record';
import type { OnlineRecord, SeatTaken } from '../../src/protocol/api';
import { ask, fullMatch, usualMatch } from '../support/server-api';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const opened = (taken: readonly SeatTaken[]): Promise<OnlinePlayer[]> => seated(server.address, taken);

test('three people play a match to the end, each sees the same, and its record plays again to the same end', async () => {
  const taken = await fullMatch(server.address);
  const players = await opened(taken);
  const made = await playOn(players);
  const match = taken[0]?.match ?? '';
  const { body: record } = await ask<OnlineRecord>(server.address, 'GET', `matches/${match}/record`);
  expect(record.moves).toHaveLength(made);
  const end = replayRecord(record);
  expect(end.phase).toBe('over');
  for (const player of players) {
    expect(player.info()?.status).toBe('over');
    const seen = player.standing()?.view;
    expect(seen?.companies.map(({ seat, cash }) => [seat, cash])).toEqual(
      end.companies.map(({ cash }, seat) => [seat, cash]),
    );
    player.close();
  }
});

test('bots fill a match and play it to the end by themselves once its person leaves', async () => {
  const bot = { kind: 'bot', name: 'Robo', level: 'easy', temperament: 'even' } as const;
  const taken = await fullMatch(server.address, {
    seats: [{ kind: 'open' }, bot, { ...bot, name: 'Bobo' }],
  });
  const [own] = taken;
  if (own === undefined) throw new Error('no seat');
  const watcher = connectPlayer(server.address, own.match);
  await watcher.until('a standing', () => watcher.standing() !== undefined);
  await ask(server.address, 'DELETE', `matches/${own.match}/seats/mine`, { credential: own.credential });
  await watcher.until('the end', () => watcher.info()?.status === 'over', 60_000);
  expect(watcher.info()?.seats.map(({ kind }) => kind)).toEqual(['bot', 'bot', 'bot']);
  watcher.close();
});

test('what was answered is there after a power cut, and everybody goes on where they were', async () => {
  const taken = await fullMatch(server.address);
  const players = await opened(taken);
  await playOn(players, 25);
  const before = players.map((player) => player.standing());
  await server.kill();
  await server.restart();
  await Promise.all(
    players.map((player, i) =>
      player.until(
        'a new welcome',
        () => player.welcome()?.standing?.state === before[i]?.state && player.socket.connected,
      ),
    ),
  );
  expect(players.map((player) => player.welcome()?.standing)).toEqual(before);
  await playOn(players, 10);
  for (const player of players) player.close();
});

test('a stopped server tells its pages, ends within seconds, and goes on as if nothing happened', async () => {
  const taken = await fullMatch(server.address);
  const players = await opened(taken);
  await playOn(players, 5);
  expect(await server.stop()).toBe(0);
  expect(players[0]?.heard().at(-1)).toBe('["stopping"]');
  await server.restart();
  await players[0]?.until('a new welcome', () => players[0]?.socket.connected === true);
  await playOn(players, 5);
  expect(server.output()).not.toMatch(/error/i);
  for (const player of players) player.close();
});

test('a seat goes to another device by a code, once; the old device keeps nothing', async () => {
  const taken = await fullMatch(server.address, usualMatch);
  const [own] = taken;
  if (own === undefined) throw new Error('no seat');
  const [old] = await opened([own]);
  const { body: code } = await ask<{ code: string }>(server.address, 'POST', `matches/${own.match}/code`, {
    credential: own.credential,
  });
  const moved = await ask<SeatTaken>(server.address, 'POST', 'codes', {
    body: { code: ` ${code.code.toLowerCase()} ` },
  });
  expect([moved.status, moved.body.seat]).toEqual([200, 0]);
  await old?.until('goodbye', () => old.goodbye() === 'seat-moved');
  const again = await ask(server.address, 'POST', 'codes', { body: { code: code.code } });
  expect([again.status, again.body.error]).toEqual([404, 'unknown-code']);
  const [phone] = await opened([moved.body]);
  expect(phone?.welcome()?.seat).toBe(0);
  const late = await ask(server.address, 'POST', `matches/${own.match}/code`, { credential: own.credential });
  expect(late.body.error).toBe('not-seated');
  phone?.close();
});
