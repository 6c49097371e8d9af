import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLeapingServer, type LeapingServer } from '../support/leaping-server';
import type { OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { fullMatch } from '../support/server-api';

/* The machine's clock is set back or on while the server runs. */

const hour = 3_600_000;
const jumps = [-hour, ...fc.sample(fc.integer({ min: -48 * hour, max: 12 * hour }), { seed: 77, numRuns: 6 })];

let server: LeapingServer;
beforeAll(async () => {
  server = await startLeapingServer(jumps.map((wall) => ({ wall, elapsed: 0 })));
});
afterAll(() => server.remove());

const say = (player: OnlinePlayer, text: string): Promise<object> =>
  new Promise((done) => player.socket.emit('say', text, done));

test('however the clock jumps, moves and chat are taken as before, and nobody is sent away', async () => {
  const players = await seated(server.address, await fullMatch(server.address));
  const [first] = players;
  if (first === undefined) throw new Error('nobody is there');
  const answers: object[] = [];
  for (const jump of jumps) {
    await playOn(players, 4);
    await server.leap();
    expect(await playOn(players, 4)).toBe(4);
    answers.push(await say(first, `still here, ${jump}`));
  }
  // Six lines at once are as many as anybody may say.
  expect(answers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => ({})));
  expect(players.map(({ goodbye, socket }) => [goodbye(), socket.connected])).toEqual(
    players.map(() => [undefined, true]),
  );
  expect(server.output()).not.toMatch(/error/i);
  for (const player of players) player.close();
});
