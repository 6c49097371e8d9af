import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MatchPage, MoveCode, SeatTaken } from '../../src/protocol/api';
import { paces } from '../../src/protocol/match-info';
import { eventually } from '../support/bystanders';
import { teach } from '../support/class-client';
import { startLeapingServer, type Leap, type LeapingServer } from '../support/leaping-server';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { ask, fullMatch } from '../support/server-api';

/* Clocks of a server's machine are set, and machines sleep, in the middle of play on the clock. */

const minute = 60_000;
const year = 365 * 24 * 60 * minute;

const leaps: readonly (Leap & { readonly name: string })[] = [
  { name: 'asleep for 12 minutes', wall: 12 * minute, elapsed: 12 * minute },
  {
    name: 'asleep for 12 minutes where elapsed time stands meanwhile',
    wall: 12 * minute,
    elapsed: 0,
    uptime: 12 * minute,
  },
  { name: 'stopped for 12 minutes, and its clock with it', wall: 0, elapsed: 12 * minute },
  { name: 'set back by 10 minutes', wall: -10 * minute, elapsed: 0 },
  { name: 'set on by a year', wall: year, elapsed: 0 },
  {
    name: 'asleep for two days, then set back by a year',
    wall: 2 * 24 * 60 * minute - year,
    elapsed: 2 * 24 * 60 * minute,
  },
];

let server: LeapingServer;
beforeAll(async () => {
  server = await startLeapingServer([...leaps, ...leaps, { wall: year, elapsed: 0 }, { wall: -year, elapsed: 0 }]);
}, 60_000);
afterAll(() => server.remove());

const live = {
  pace: 'live',
  options: { players: 2, scenario: 'standard', sealing: 'together' },
  seats: [{ kind: 'open' }, { kind: 'open' }],
} as const;

/** What is left of the time of those everybody waits for, as their page would count it; ms. */
const timeLeft = (player: OnlinePlayer | undefined): readonly number[] => {
  const { now, waiting } = player?.info()?.clock ?? { now: 0, waiting: [] };
  return waiting.map(({ until }) => (until ?? 0) - now);
};

const isInfo = (message: string): boolean => message.startsWith('["info"');

const { free, bank } = paces.live;

test.each(leaps)('$name: nobody loses a seat, a turn or time', async () => {
  const taken = await fullMatch(server.address, live);
  const players = await seated(server.address, taken);
  await playOn(players, 3);
  const made = players[0]?.standing()?.state;
  const { body: code } = await ask<MoveCode>(server.address, 'POST', `matches/${taken[0]?.match}/code`, {
    credential: taken[0]?.credential ?? '',
  });
  const heard = players[0]?.heard().length;
  await server.leap();
  await server.looked();
  // Whose page stayed open is told how its clock stands.
  await players[0]?.until('the clocks', () => players[0]?.heard().slice(heard).some(isInfo) === true);
  for (const left of timeLeft(players[0])) expect(left).toBeGreaterThan(bank);
  const after = await seated(server.address, taken);
  expect(after[0]?.standing()?.state).toBe(made);
  expect(after[0]?.info()?.seats.map((seat) => seat.kind === 'human' && seat.standIn)).toEqual([false, false]);
  for (const left of timeLeft(after[0])) {
    expect(left).toBeGreaterThan(bank);
    expect(left).toBeLessThanOrEqual(free + bank);
  }
  expect(await playOn(after, 6)).toBe(6);
  expect(after[0]?.info()?.clock.banks).toEqual([bank, bank]);
  // A code is good for ten minutes in which it can be typed.
  expect((await ask(server.address, 'POST', 'codes', { body: { code: code.code } })).status).toBe(200);
  for (const player of [...players, ...after]) player.close();
  expect(server.output()).not.toMatch(/error/i);
});

test.each(leaps)('$name: a teacher’s countdown goes on, bots answer, and no table is gone from the list', async () => {
  const taught = await teach(server.address);
  await taught.control({ type: 'countdown', seconds: 300 });
  const countdown = (): number => {
    const { now = 0, countdownUntil = 0 } = taught.console.view()?.info ?? {};
    return countdownUntil - now;
  };
  await taught.console.until('the countdown', () => countdown() > 0);
  const bot = { kind: 'bot', name: 'Robo', level: 'easy', temperament: 'even' } as const;
  const taken = await fullMatch(server.address, { ...live, listed: true, seats: [{ kind: 'open' }, bot] });
  const players = await seated(server.address, taken);
  await server.leap();
  await server.looked();
  await taught.control({ type: 'door', open: false });
  await taught.console.until('the door', () => taught.console.view()?.info.doorOpen === false);
  expect(countdown()).toBeGreaterThan(200_000);
  expect(countdown()).toBeLessThanOrEqual(300_000);
  const state = (): number => players[0]?.standing()?.state ?? 0;
  const before = state();
  // So many are of several quarters, in which the bot had its turns.
  expect(await playOn(players, 30)).toBe(30);
  expect(state() - before).toBeGreaterThan(30);
  const { body } = await ask<MatchPage>(server.address, 'GET', 'matches');
  expect(body.matches.map(({ id }) => id)).toContain(taken[0]?.match);
  for (const player of players) player.close();
  taught.console.close();
});

test.each([
  { on: 'a system whose elapsed time stands while it sleeps', elapsed: 0 },
  { on: 'one where it goes on, or a process that was stopped', elapsed: 1 },
])('what is made before hours of sleep keeps its date: on $on', async ({ elapsed }) => {
  const sleep = 5 * 60 * minute + 123;
  const sleeper = await startLeapingServer([{ wall: sleep, elapsed: elapsed * sleep, uptime: sleep }]);
  const taught = await teach(sleeper.address);
  const bot = { kind: 'bot', name: 'Robo', level: 'easy', temperament: 'even' } as const;
  const taken = await fullMatch(sleeper.address, { ...live, listed: true, seats: [{ kind: 'open' }, bot] });
  const players = await seated(sleeper.address, taken);
  const dates = async () => {
    const { body } = await ask<MatchPage>(sleeper.address, 'GET', 'matches');
    return [taught.console.view()?.info.expiresAt, body.matches.map(({ id, createdAt }) => [id, createdAt])];
  };
  const before = await dates();
  await sleeper.leap();
  // What would set dates does so between two looks.
  await sleeper.looked();
  await sleeper.looked();
  await taught.control({ type: 'door', open: false });
  await taught.console.until('the door', () => taught.console.view()?.info.doorOpen === false);
  expect(await dates()).toEqual(before);
  expect(JSON.stringify(before)).toContain(taken[0]?.match);
  for (const player of players) player.close();
  taught.console.close();
  await sleeper.remove();
});

test('what is made before a wrong clock is set right keeps its time, as if it had been right', async () => {
  const taught = await teach(server.address);
  const [seat] = await fullMatch(server.address, { pace: 'untimed' });
  await taught.join('Ada');
  await taught.control({ type: 'stage', stage: 'play' });
  await taught.console.until('a table', () => taught.console.tables().length === 1);
  const day = 24 * 60 * minute;
  const daysLeft = (info?: { readonly expiresAt: number }, now = 0): number =>
    Math.round(((info?.expiresAt ?? 0) - now) / day);
  const tableLeft = async (match = '', credential?: string): Promise<number> => {
    const player = connectPlayer(server.address, match, credential === undefined ? undefined : { credential });
    await player.until('the table', () => player.info() !== undefined);
    player.close();
    return daysLeft(player.info(), player.info()?.clock.now);
  };
  const left = async (): Promise<readonly number[]> => {
    const info = taught.console.view()?.info;
    const own = taught.console.tables()[0]?.match;
    return [daysLeft(info, info?.now), await tableLeft(own, taught.made.teacherKey), await tableLeft(seat?.match)];
  };
  const before = await left();
  expect(before).toEqual([7, 7, 14]);
  // Late, and set right; or, for all anybody knows, right and set wrong, and then right again.
  for (const _ of ['on by a year', 'back by a year']) {
    const told = taught.console.view()?.info.expiresAt;
    await server.leap();
    await taught.console.until('the new date', () => taught.console.view()?.info.expiresAt !== told);
    await eventually('the tables’ dates', async () => JSON.stringify(await left()) === JSON.stringify(before));
  }
  taught.console.close();
});

test('restarted with a clock that was set meanwhile, it goes on where it was', async () => {
  const [taken, other]: readonly SeatTaken[] = await fullMatch(server.address, live);
  if (taken === undefined || other === undefined) throw new Error('no seats');
  const players = await seated(server.address, [taken, other]);
  await playOn(players, 3);
  for (const player of players) player.close();
  // Its clock is right again: months before, or years after.
  await server.stop();
  await server.restart();
  const after = await seated(server.address, [taken, other]);
  for (const left of timeLeft(after[0])) {
    expect(left).toBeGreaterThan(bank);
    expect(left).toBeLessThanOrEqual(free + bank);
  }
  expect(await playOn(after, 4)).toBe(4);
  expect(after[0]?.info()?.clock.banks).toEqual([bank, bank]);
  for (const player of after) player.close();
});
