import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulesVersion } from '../../rules/index';
import { replayRecord } from '../../src/game/match-record';
import type { OnlineRecord, SeatTaken } from '../../src/protocol/api';
import { newPostgres, postgresAnswers, redisAnswers, redisUrl } from '../support/databases';
import { connectPlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { buildRaisedServer } from '../support/raised-rules';
import { startServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';

/* Servers of today and of a later release, whose rules are others, on the same matches. */

let raised = '';
let folder = '';
beforeAll(async () => {
  raised = await buildRaisedServer();
  folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (taken: readonly SeatTaken[]): string => taken[0]?.match ?? '';

/** The record of a match that is over, which must be of today's rules and lead to what people saw. */
async function todaysRecord(address: string, taken: readonly SeatTaken[]): Promise<OnlineRecord> {
  const { body } = await ask<OnlineRecord>(address, 'GET', `matches/${idOf(taken)}/record`);
  expect(body.rules).toBe(rulesVersion);
  const [player] = await seated(address, taken);
  expect(player?.standing()?.view.companies.map(({ cash }) => cash)).toEqual(
    replayRecord(body).companies.map(({ cash }) => cash),
  );
  player?.close();
  return body;
}

const bot = { kind: 'bot', name: 'Robo', level: 'normal', temperament: 'even' } as const;

describe('an upgrade, and the way back', () => {
  test('matches begun before go on to their end by their own rules, with people and with bots; new ones use the new', async () => {
    const env = { DATA_DIR: join(folder, 'data') };
    const before = await startServer(env);
    const people = await fullMatch(before.address);
    const withBots = await fullMatch(before.address, {
      options: { players: 3, scenario: 'standard', sealing: 'own-turn' },
      seats: [{ kind: 'open' }, bot, { ...bot, name: 'Bobo', level: 'easy' }],
    });
    const gathering = await ask<SeatTaken>(before.address, 'POST', 'matches', {
      body: {
        title: 'Not full yet',
        options: { players: 2, scenario: 'intro' },
        pace: 'untimed',
        listed: false,
        hints: false,
        name: 'Ada',
        seat: 0,
        seats: [{ kind: 'open' }, { kind: 'open' }],
      },
    });
    const first = await seated(before.address, people);
    await playOn(first, 23);
    const seen = first.map((player) => player.standing());
    for (const player of first) player.close();
    await before.stop();

    const after = await startServer(env, raised);
    const again = await seated(after.address, people);
    expect(again.map((player) => player.standing())).toEqual(seen);
    const alone = await seated(after.address, withBots);
    await Promise.all([playOn(again, 40), playOn(alone)]);
    expect(alone[0]?.info()?.status).toBe('over');
    await todaysRecord(after.address, withBots);
    // People who gathered before begin by the rules of the day they begin.
    await ask(after.address, 'POST', `matches/${gathering.body.match}/seats`, { body: { name: 'Bo', seat: 1 } });
    const [late] = await seated(after.address, [gathering.body]);
    expect(late?.standing()?.view.rules).toBe(rulesVersion + 1);
    const fresh = await fullMatch(after.address);
    const [newcomer] = await seated(after.address, fresh);
    expect(newcomer?.standing()?.view.rules).toBe(rulesVersion + 1);
    const left = newcomer?.standing();
    for (const player of [...again, ...alone, late, newcomer]) player?.close();
    await after.stop();

    // Gone back to the release before: its matches go on, and those of the later one wait, unharmed.
    const gone = await startServer(env);
    const back = await seated(gone.address, people);
    await playOn(back);
    await todaysRecord(gone.address, people);
    const watcher = connectPlayer(gone.address, idOf(fresh));
    await watcher.until('a welcome', () => watcher.welcome() !== undefined);
    expect(watcher.welcome()?.info.status).toBe('closed');
    for (const player of [...back, watcher]) player.close();
    await gone.remove();

    const later = await startServer(env, raised);
    const [returned] = await seated(later.address, fresh);
    expect(returned?.standing()).toEqual(left);
    returned?.close();
    await Promise.all([later, before, after].map((one) => one.remove()));
  });
});

describe.skipIf(!postgresAnswers || !redisAnswers)('two servers of different age on one database', () => {
  test('play a match of the older rules together to its end; one of the newer rules lives, whoever looks at it on the older', async () => {
    const database = await newPostgres();
    const env = { DATABASE_URL: database.url, REDIS_URL: redisUrl };
    const older = await startServer(env);
    const newer = await startServer(env, raised);
    const taken = await fullMatch(older.address);
    const mixed = [
      ...(await seated(older.address, taken.slice(0, 1))),
      ...(await seated(newer.address, taken.slice(1))),
    ];
    await playOn(mixed);
    for (const player of mixed) {
      expect(player.info()?.status).toBe('over');
      player.close();
    }
    await todaysRecord(newer.address, taken);

    const fresh = await fullMatch(newer.address);
    const players = await seated(newer.address, fresh);
    await playOn(players, 5);
    for (let round = 0; round < 3; round++) {
      const watcher = connectPlayer(older.address, idOf(fresh));
      await watcher.until('a welcome', () => watcher.welcome() !== undefined);
      expect(watcher.welcome()?.info.status).toBe('closed');
      expect(await playOn(players, 5)).toBe(5);
      watcher.close();
    }
    expect(players[0]?.info()?.status).toBe('playing');
    await playOn(players);
    expect(players[0]?.info()?.status).toBe('over');
    for (const player of players) player.close();
    await Promise.all([older.remove(), newer.remove()]);
    await database.remove();
  });
});
