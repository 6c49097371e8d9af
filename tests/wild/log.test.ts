import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SeatTaken } from '../../src/protocol/api';
import { plainSqliteFile } from '../../src/server/storage/sql/sqlite-file';
import { eventually } from '../support/bystanders';
import { attend, teach } from '../support/class-client';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { said } from '../support/said';
import { ask, fullMatch, usualMatch } from '../support/server-api';

/* What a server's log tells, at info, of tables and sessions; and what it tells nobody. */

let folder: string;
let server: RunningServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  server = await startServer({ LOG_LEVEL: 'info', DATA_DIR: folder });
});
afterEach(async () => {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

const idOf = ([first]: readonly SeatTaken[]): string => first?.match ?? '';

/** Whose end was told, and why. */
const removed = (): string[] =>
  said(server, ' was removed.').map(({ match, session, why }) => `${String(match ?? session)} ${String(why)}`);

/** Dates all of a kind back, so that they are old. */
async function letExpire(table: 'matches' | 'sessions'): Promise<void> {
  await server.stop();
  const database = plainSqliteFile(join(folder, 'hundred-models.sqlite'));
  database.exec(`update ${table} set expires_at = 1`);
  database.close();
  await server.restart();
}

test('tables: when they are made, and why they end', async () => {
  const played = await fullMatch(server.address);
  const players = await seated(server.address, played);
  const moves = await playOn(players);
  for (const player of players) player.close();
  const { body: left } = await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch });
  for (const path of ['/seats/mine', ''])
    await ask(server.address, 'DELETE', `matches/${left.match}${path}`, { credential: left.credential });
  const bots = { kind: 'bot', name: 'Ada 2', level: 'easy', temperament: 'even' } as const;
  const withBots = await fullMatch(server.address, { seats: [{ kind: 'open' }, bots, bots], pace: 'live' });
  await eventually('word of all', async () => said(server, 'A table was made.').length === 3);
  expect(said(server, 'A table was made.').map(({ match, seats, bots: n }) => [match, seats, n])).toEqual([
    [idOf(played), 3, 0],
    [left.match, 3, 0],
    [idOf(withBots), 3, 2],
  ]);
  expect(said(server, 'A table was closed.')).toMatchObject([
    { level: 30, match: idOf(played), why: 'ended', moves },
    { match: left.match, why: 'left' },
  ]);
  expect(removed()).toEqual([`${left.match} deleted`]);
  await letExpire('matches');
  await eventually('word of both', async () => removed().length > 1);
  expect(removed().toSorted()).toEqual([`${idOf(played)} expired`, `${idOf(withBots)} expired`].toSorted());
});

test('sessions with their tables; no title, name, code or key is in any of it', async () => {
  const secrets: string[] = ['Investment', 'Friday'];
  const ends: string[] = [];
  for (const why of ['deleted', 'expired']) {
    const taught = await teach(server.address);
    const names = ['Zhang Wei', 'Ottilie'];
    const students = [];
    for (const name of names) students.push(await taught.join(name));
    const pages = students.map((student) => attend(server.address, student));
    await taught.control({ type: 'stage', stage: 'play' });
    await taught.console.until('tables', () => taught.console.tables().length > 0);
    const { session, code, teacherKey, projectorKey } = taught.made;
    const tableOf = () => said(server, 'A table was made.').find((line) => line['session'] === session);
    await eventually('word of its table', async () => tableOf() !== undefined);
    const table = tableOf();
    expect(said(server, 'A session was made.').at(-1)).toMatchObject({ session, games: 1, days: 7 });
    expect(table).toMatchObject({ session, table: 1, seats: 4, bots: 2 });
    for (const page of [taught.console, ...pages]) page.close();
    secrets.push(code, teacherKey, projectorKey, ...names);
    secrets.push(...students.flatMap(({ key, personalCode, student }) => [key, personalCode, student]));
    const before = server.output();
    ends.push(`${String(table?.['match'])} ${why}`, `${session} ${why}`);
    if (why === 'expired') await letExpire('sessions');
    else await ask(server.address, 'DELETE', `sessions/${session}`, { credential: teacherKey });
    const since = ends.slice(-2);
    await eventually('word of its end', async () => removed().length >= since.length);
    expect(removed()).toEqual(since);
    const wrong = await ask(server.address, 'POST', `classes/${code}/return`, {
      body: { name: names[0], personalCode: students[0]?.personalCode },
    });
    expect(wrong.status).toBeGreaterThan(399);
    const told = before + server.output();
    for (const secret of secrets) expect([secret, told.includes(secret)]).toEqual([secret, false]);
  }
});
