import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatTaken } from '../../src/protocol/api';
import type { MatchInfo } from '../../src/protocol/match-info';
import { fairQueue } from '../../src/server/bots/fair-queue';
import { metric } from '../support/bystanders';
import { aTable, flood, playBeside } from '../support/flood';
import { comingFrom, connectPlayer } from '../support/online-player';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, usualMatch } from '../support/server-api';

/* One network makes many tables of strong bots, and keeps their pages open: bots at other tables must not wait for them. */

const crowd = fc.record({
  places: fc.integer({ min: 1, max: 3 }),
  payers: fc.array(fc.record({ tables: fc.integer({ min: 1, max: 40 }), ms: fc.integer({ min: 1, max: 3_000 }) }), {
    minLength: 1,
    maxLength: 5,
  }),
  /** What the one of interest asks for, and how long after it was answered last; ms. */
  own: fc.array(fc.record({ ms: fc.integer({ min: 1, max: 50 }), after: fc.nat(5_000) }), {
    minLength: 1,
    maxLength: 12,
  }),
});

test('whatever others ask for, whoever asks for little waits for no more than one thing of each of them', async () => {
  await fc.assert(
    fc.asyncProperty(crowd, async ({ places, payers, own }) => {
      let time = 0;
      const ends: { at: number; run: () => void }[] = [];
      const later = (ms: number, run: () => void): void => void ends.push({ at: time + ms, run });
      const queue = fairQueue(places, () => time);
      const takes = (ms: number) => () => new Promise<void>((done) => later(ms, done));
      for (const [payer, { tables, ms }] of payers.entries())
        for (let table = 0; table < tables; table++) {
          const waiter = { id: `${payer}.${table}`, goesFirst: () => true, payer: () => String(payer) };
          const again = (): void => void queue(waiter, 3_000, takes(ms)).then(again);
          again();
        }
      const waits: number[] = [];
      const mine = { id: 'mine', goesFirst: () => true, payer: () => 'mine' };
      const askNext = (): void => {
        const next = own[waits.length];
        if (next === undefined) return;
        later(next.after, () => {
          const asked = time;
          const work = takes(next.ms);
          void queue(mine, 0, () => {
            waits.push(time - asked);
            return work();
          }).then(askNext);
        });
      };
      askNext();
      while (waits.length < own.length) {
        ends.sort((a, b) => a.at - b.at);
        const next = ends.shift();
        if (next === undefined) throw new Error('nothing happens any more');
        time = next.at;
        next.run();
        await new Promise((done) => setImmediate(done));
      }
      const longest = Math.max(...payers.map(({ ms }) => ms));
      expect(Math.max(...waits)).toBeLessThanOrEqual((1 + payers.length) * longest);
    }),
    { seed: 14, numRuns: 40 },
  );
});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ TRUST_PROXY: '1' });
});
afterAll(() => server.remove());

const tables = 60;
const attackers = '203.0.113.9';
const botMoves = (): Promise<number> => metric(server, 'match_steps_total{kind="bot-move"}').catch(() => 0);

test.each([
  ['another network', '198.51.100.1'],
  ['the same network', attackers],
])('60 tables of expert bots with their pages open do not hold up easy bots before people of %s', async (_, from) => {
  const pages = await flood(server.address, tables, attackers);
  const taken = await aTable(server.address, 'live', 'easy');
  const player = connectPlayer(server.address, taken.match, taken, comingFrom(from));
  await player.until('the table', () => player.standing() !== undefined);
  const before = await botMoves();
  const waits = await playBeside(player, 4);
  // Each waits for what is thought about just then; in turn it would be all 60 tables, four times. How many decide while the
  // figures are asked for depends on the machine.
  const others = (await botMoves()) - before - waits.length;
  expect(others).toBeLessThan(tables);
  for (const page of [player, ...pages]) page.close();
});

test('who makes a table and leaves it can delete it while nobody sits there; nobody else can', async () => {
  const made = await aTable(server.address, 'untimed', 'easy');
  const other = await aTable(server.address, 'untimed', 'easy');
  const mine = { credential: made.credential };
  const table = `matches/${made.match}`;
  await ask(server.address, 'DELETE', `${table}/seats/mine`, mine);
  const foreign = await ask(server.address, 'DELETE', table, { credential: other.credential });
  expect([foreign.status, foreign.body.error]).toEqual([401, 'not-seated']);
  expect((await ask(server.address, 'DELETE', table, mine)).status).toBe(200);
  expect((await ask(server.address, 'GET', table)).status).toBe(404);
});

test('a table its maker left is that of whoever comes next: they start or delete it, the maker no longer', async () => {
  const { body: made } = await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch });
  const table = `matches/${made.match}`;
  await ask(server.address, 'DELETE', `${table}/seats/mine`, { credential: made.credential });
  const { body: next } = await ask<SeatTaken>(server.address, 'POST', `${table}/seats`, {
    body: { name: 'Lin', seat: 2 },
  });
  expect((await ask<MatchInfo>(server.address, 'GET', table)).body.host).toBe(2);
  expect((await ask(server.address, 'DELETE', table, { credential: made.credential })).body.error).toBe('not-seated');
  expect((await ask(server.address, 'POST', `${table}/start`, { credential: next.credential })).status).toBe(200);
  expect((await ask(server.address, 'DELETE', table, { credential: next.credential })).status).toBe(200);
});
