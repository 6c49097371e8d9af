import { afterEach, beforeEach, expect, test } from 'vitest';
import { matchEndpoints } from '../../src/server/http/match-endpoints';
import { sessionEndpoints } from '../../src/server/http/session-endpoints';
import type { SeatTaken } from '../../src/protocol/api';
import { eventually, metric } from '../support/bystanders';
import { usualPlan } from '../support/class-client';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch, usualMatch } from '../support/server-api';

/* A host is about to upgrade: nothing new is begun, and what runs goes on to its end. */

let server: RunningServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.remove());

/** As `systemctl kill` and `docker kill` do it. */
async function signal(draining: 0 | 1): Promise<void> {
  server.process().kill('SIGUSR2');
  await eventually('the signal', async () => (await metric(server, 'draining')) === draining);
}

async function healthAt(path: string): Promise<unknown> {
  const answer = await fetch(server.address + path, { headers: { Connection: 'close' } });
  return [answer.status, await answer.json()];
}

const make = async (): Promise<unknown> => {
  const { status, body } = await ask(server.address, 'POST', 'matches', { body: usualMatch });
  return status === 200 ? status : [status, body];
};
const makeSession = async (): Promise<unknown> => {
  const { status, body } = await ask(server.address, 'POST', 'sessions', { body: usualPlan });
  return status === 200 ? status : [status, body];
};

test('a server that drains makes nothing new, tells its pages once, and lets everything else go on to its end', async () => {
  const gathering = await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch });
  const taken = await fullMatch(server.address);
  const players = await seated(server.address, taken);
  await playOn(players, 3);
  expect(await healthAt('/healthz')).toEqual([200, { status: 'ok' }]);
  const session = await ask<{ code: string }>(server.address, 'POST', 'sessions', { body: usualPlan });

  await signal(1);
  const said = JSON.stringify(['draining']);
  for (const player of players) await player.until('the notice', () => player.heard().includes(said));
  const refused = [503, { error: 'draining' }];
  expect([await make(), await makeSession()]).toEqual([refused, refused]);
  expect(await healthAt('/healthz')).toEqual([503, { status: 'draining' }]);
  expect(await healthAt('/healthz/live')).toEqual([200, { status: 'draining' }]);

  // Seats of tables that are there are taken, and those begin; so is a place in a class.
  const match = gathering.body.match;
  for (const seat of [1, 2])
    await ask(server.address, 'POST', `matches/${match}/seats`, { body: { name: `Late ${seat}`, seat } });
  const [late] = await seated(server.address, [gathering.body]);
  await late?.until('the notice', () => late.heard().includes(said));
  expect(late?.info()?.status).toBe('playing');
  const joined = await ask(server.address, 'POST', `classes/${session.body.code}/students`, { body: { name: 'Lin' } });
  expect(joined.status).toBe(200);

  await playOn(players);
  expect(players[0]?.info()?.status).toBe('over');
  for (const player of players) expect(player.heard().filter((text) => text === said)).toHaveLength(1);
  const [first] = taken;
  const again = () =>
    ask<SeatTaken>(server.address, 'POST', `matches/${first?.match}/rematch`, { credential: first?.credential ?? '' });
  expect((await again()).body).toEqual({ error: 'draining' });
  await signal(0);
  expect([await make(), await makeSession(), await healthAt('/healthz')]).toEqual([200, 200, [200, { status: 'ok' }]]);
  const rematch = await again();
  expect(rematch.status).toBe(200);
  await signal(1);
  // Whoever comes after the others goes along to the table they made before.
  expect((await again()).body).toEqual(rematch.body);
  for (const player of [...players, late]) player?.close();
});

test('it ends with the process', async () => {
  await signal(1);
  expect(await server.stop()).toBe(0);
  await server.restart();
  expect([await make(), await metric(server, 'draining')]).toEqual([200, 0]);
});

test('the requests that may be refused for it are said to be', () => {
  const names = Object.entries({ ...matchEndpoints, ...sessionEndpoints })
    .filter(([, { refusals }]) => (refusals as readonly string[]).includes('draining'))
    .map(([name]) => name);
  expect(names).toEqual(['createMatch', 'rematch', 'createSession']);
});
