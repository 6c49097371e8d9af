import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BotLevel } from '../../src/bots/levels';
import type { MatchPage, NewMatch, SeatTaken } from '../../src/protocol/api';
import type { MatchInfo } from '../../src/protocol/match-info';
import { metric } from '../support/bystanders';
import { aTable } from '../support/flood';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';

/* Many tables at which nobody is, beside one where somebody plays. */

let server: RunningServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.remove());

const tables = 60;

/** Tables of strong bots whose makers don't come. */
const deserted = (pace: NewMatch['pace'], level: BotLevel): Promise<SeatTaken[]> =>
  Promise.all(Array.from({ length: tables }, () => aTable(server.address, pace, level)));

const botMoves = (): Promise<number> => metric(server, 'match_steps_total{kind="bot-move"}').catch(() => 0);

/** Somebody plays at a table, whatever is first legal, until its bots have moved so often; how many moves they made. */
async function playBeside(player: OnlinePlayer, bots: number): Promise<number> {
  let own = 0;
  const state = (): number => player.standing()?.state ?? 0;
  while (state() - own < bots) {
    const move = player.standing()?.view.legal.find(({ type }) => type !== 'unseal');
    const before = state();
    if (move === undefined) {
      await player.until('the bots', () => state() > before || (player.standing()?.view.legal.length ?? 0) > 0);
      continue;
    }
    if ('done' in (await player.play(move))) own++;
    await player.until('the move', () => state() > before);
  }
  return state() - own;
}

test('at live tables bots wait until somebody is there, and go on when they come', async () => {
  const [left] = await deserted('live', 'expert');
  const [player] = await seated(server.address, [await aTable(server.address, 'live', 'easy')]);
  if (left === undefined || player === undefined) throw new Error('no table');
  const made = await playBeside(player, 8);
  player.close();
  const all = await botMoves();
  // A bot of this very table may have moved meanwhile.
  expect(all - made).toBeLessThanOrEqual(5);
  const [maker] = await seated(server.address, [left]);
  expect(maker && (await playBeside(maker, 1))).toBeGreaterThanOrEqual(1);
  maker?.close();
});

test('whoever watches counts: bots play on before them', async () => {
  const taken = await aTable(server.address, 'quick', 'easy');
  await ask(server.address, 'DELETE', `matches/${taken.match}/seats/mine`, { credential: taken.credential });
  const spectator = connectPlayer(server.address, taken.match);
  await spectator.until('the bots', () => (spectator.standing()?.state ?? 0) >= 6);
  expect(spectator.info()?.seats.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'bot'));
  spectator.close();
});

test('at a slower pace bots move while nobody is there, and hold up no table with people', async () => {
  await deserted('relaxed', 'hard');
  const [player] = await seated(server.address, [await aTable(server.address, 'relaxed', 'easy')]);
  if (player === undefined) throw new Error('no table');
  const before = await botMoves();
  const made = await playBeside(player, 5);
  const others = (await botMoves()) - before - made;
  // Each of its bots waits for what is thought about just then, on each thread, not for all the others.
  expect(others).toBeLessThan(tables);
  player.close();
  const later = await botMoves();
  while ((await botMoves()) < later + 2) await new Promise((done) => setImmediate(done));
});

test.each([
  ['live', false],
  ['quick', false],
  ['relaxed', true],
  ['untimed', true],
] as const)(
  'a listed %s table that everybody left is in the list: %s; once somebody is back it is',
  async (pace, stays) => {
    const bot = { kind: 'bot', name: 'Robo', level: 'easy', temperament: 'even' } as const;
    const taken = await fullMatch(server.address, {
      pace,
      listed: true,
      seats: [{ kind: 'open' }, { kind: 'open' }, bot],
    });
    const isListed = async (): Promise<boolean> =>
      (await ask<MatchPage>(server.address, 'GET', 'matches')).body.matches.length === 1;
    for (const _ of ['at first', 'again']) {
      const players = await seated(server.address, taken);
      while (!(await isListed())) await new Promise((done) => setImmediate(done));
      for (const player of players) player.close();
      const gone = async (): Promise<boolean> => {
        const { body } = await ask<MatchInfo>(server.address, 'GET', `matches/${taken[0]?.match}`);
        return body.seats.every((seat) => seat.kind !== 'human' || !seat.present);
      };
      while (!(await gone())) await new Promise((done) => setImmediate(done));
      expect(await isListed()).toBe(stays);
    }
  },
);
