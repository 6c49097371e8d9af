import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';

/* The machine's clock is set back or on while the server runs. */

const hour = 3_600_000;
const jumps = fc.sample(fc.integer({ min: -48 * hour, max: 12 * hour }), { seed: 77, numRuns: 6 });

/** Part of the server's process: at each signal its clock jumps, which it says. */
const jumpingClock = `
const now = Date.now;
const jumps = ${JSON.stringify([-hour, ...jumps])};
let ahead = 0;
Date.now = () => now() + ahead;
process.on('SIGUSR2', () => {
  ahead += jumps.shift();
  process.stderr.write('clock ' + jumps.length + '\\n');
});`;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(jumpingClock)}`,
  });
});
afterAll(() => server.remove());

async function jump(left: number): Promise<void> {
  server.process().kill('SIGUSR2');
  while (!server.output().includes(`clock ${left}\n`)) await new Promise((done) => setImmediate(done));
}

const say = (player: OnlinePlayer, text: string): Promise<object> =>
  new Promise((done) => player.socket.emit('say', text, done));

test('however the clock jumps, moves and chat are taken as before, and nobody is sent away', async () => {
  const players = await seated(server.address, await fullMatch(server.address));
  const [first] = players;
  if (first === undefined) throw new Error('nobody is there');
  const answers: object[] = [];
  for (let left = jumps.length; left >= 0; left--) {
    await playOn(players, 4);
    await jump(left);
    expect(await playOn(players, 4)).toBe(4);
    answers.push(await say(first, `still here, ${left}`));
  }
  // Six lines at once are as many as anybody may say.
  expect(answers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => ({})));
  expect(players.map(({ goodbye, socket }) => [goodbye(), socket.connected])).toEqual(
    players.map(() => [undefined, true]),
  );
  expect(server.output()).not.toMatch(/error/i);
  for (const player of players) player.close();
});
