import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSocket } from '../../src/net/create-socket';
import type { Connection } from '../../src/net/connection';
import { openReconnectingSocket } from '../../src/net/reconnecting-socket';
import type { MatchPage, SeatTaken } from '../../src/protocol/api';
import { livePath } from '../../src/protocol/live';
import type { SessionMade } from '../../src/protocol/session';
import { protocolField, protocolHeader, protocolVersion } from '../../src/protocol/version';
import { plainSqliteFile } from '../../src/server/storage/sql/sqlite-file';
import { usualPlan } from '../support/class-client';
import { eventually } from '../support/bystanders';
import { newPostgres, postgresAnswers, redisAnswers, redisUrl } from '../support/databases';
import { connectPlayer } from '../support/online-player';
import { buildServerKeeping, buildServerSpeaking } from '../support/other-protocol';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';
import { waiter } from '../support/waiter';

/* Pages and servers that speak different protocols, and servers of two ages on one database. */

let [older, newer, keeping] = ['', '', ''];
beforeAll(async () => {
  older = await buildServerSpeaking(protocolVersion - 1);
  newer = await buildServerSpeaking(protocolVersion + 1);
  keeping = await buildServerKeeping(2);
});

const servers: RunningServer[] = [];
async function start(...how: Parameters<typeof startServer>): Promise<RunningServer> {
  const server = await startServer(...how);
  servers.push(server);
  return server;
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.remove();
});

/** A page of today, with the socket pages have. */
function openPage(address: string, { match, credential }: SeatTaken) {
  const { look, until } = waiter();
  const seen: Connection[] = [];
  const socket = createSocket(`${address}/`, livePath, () => ({ match, credential }));
  const link = openReconnectingSocket(socket, {
    welcome: 'welcome',
    onConnection(connection) {
      seen.push(connection);
      look();
    },
  });
  return {
    seen,
    until: (kind: Connection['kind']) => until(kind, () => seen.at(-1)?.kind === kind),
    close: link.close,
  };
}

describe('a page and a server of different protocols', () => {
  test.each([
    ['newer', () => newer],
    ['older', () => older],
  ] as const)('the server is %s: the page says so, waits, and goes on when its own is back', async (age, built) => {
    const server = await start();
    const [taken] = await fullMatch(server.address);
    if (taken === undefined) throw new Error('no seat');
    const page = openPage(server.address, taken);
    await page.until('live');
    await server.stop();
    await server.restart(built());
    await page.until('other-version');
    expect(page.seen.at(-1)).toEqual({ kind: 'other-version', server: age });
    await server.stop();
    await server.restart();
    await page.until('live');
    expect(page.seen.map(({ kind }) => kind)).not.toContain('ended');
    page.close();
  });

  test('requests say and are told which; another is refused, and who says none is served', async () => {
    const server = await start();
    const from = async (protocol?: string) => {
      const headers = new Headers(protocol === undefined ? {} : { [protocolHeader]: protocol });
      const { status, headers: told } = await fetch(`${server.address}/api/matches`, { headers });
      return [status, told.get(protocolHeader)];
    };
    const ours = `${protocolVersion}`;
    expect(await from()).toEqual([200, ours]);
    expect(await from(ours)).toEqual([200, ours]);
    for (const other of ['0', '2', '', 'x', '9'.repeat(300), `${ours}, ${ours}`])
      expect([other, ...(await from(other))]).toEqual([other, 409, ours]);
  });

  test('a page from before pages said so is told to reload', async () => {
    const server = await start({}, newer);
    const page = connectPlayer(server.address, 'AAAAAAAA');
    await page.until('a goodbye', () => page.goodbye() !== undefined);
    expect(page.heard()).toEqual([JSON.stringify(['goodbye', 'malformed', protocolVersion + 1])]);
    page.close();
  });
});

describe.skipIf(!postgresAnswers || !redisAnswers)('a server of before beside one of a newer protocol', () => {
  const speaking = (protocol: number) => ({ query: { [protocolField]: protocol } });

  test('leaves alone what the newer took over, tells its pages, and goes on with the rest', async () => {
    const database = await newPostgres();
    const env = { DATABASE_URL: database.url, REDIS_URL: redisUrl };
    const before = await start(env);
    const after = await start(env, keeping);
    const taken = await fullMatch(before.address, { listed: true });
    const others = await fullMatch(before.address, {
      listed: true,
      options: { players: 2, scenario: 'standard' },
      seats: [{ kind: 'open' }, { kind: 'bot', name: 'Robo', level: 'easy', temperament: 'even' }],
    });
    const old = await seated(before.address, taken);
    const apart = await seated(before.address, others);
    await playOn(old, 3);

    // Whoever got the newer page comes to the newer server, and the match with them.
    const fresh = await seated(after.address, taken, speaking(protocolVersion + 1));
    await playOn(fresh, 3);
    for (const page of old) {
      await page.until('a goodbye', () => page.goodbye() !== undefined);
      expect(page.heard().at(-1)).toBe(JSON.stringify(['goodbye', 'malformed', protocolVersion + 1]));
    }
    const again = connectPlayer(before.address, taken[0]?.match ?? '', taken[0]);
    await again.until('a goodbye', () => again.goodbye() !== undefined);
    expect(again.heard()).toEqual([JSON.stringify(['goodbye', 'malformed', protocolVersion + 1])]);
    const session = await ask<{ code: string }>(after.address, 'POST', 'sessions', { body: usualPlan });
    expect((await ask(before.address, 'GET', `classes/${session.body.code}`)).body).toEqual({ error: 'other-version' });

    // Whatever a newer server says to others is no reason to fall.
    const redis = createClient({ url: redisUrl });
    await redis.connect();
    for (const message of ['', 'x', '{"kind":"moved"}', 'A B C', `${taken[0]?.match} ${'9'.repeat(400)}`])
      await redis.publish('hundred-models:moved', message);
    await redis.close();

    expect(await playOn(apart, 12)).toBe(12);
    expect(await playOn(fresh, 5)).toBe(5);
    const { body } = await ask<MatchPage>(before.address, 'GET', 'matches');
    expect(body.matches.map(({ id }) => id)).toEqual([others[0]?.match]);
    await eventually('word of it', async () => before.output().includes('A newer server keeps'));
    expect(before.output().match(/"level":[45]0/g)).toHaveLength(1);
    for (const page of [...old, ...apart, ...fresh, again]) page.close();
    await before.remove();
    await after.remove();
    await database.remove();
  });
});

test('after a rollback what a newer server kept holds up no other: what expired is deleted, and what is due is done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  const server = await start({ DATA_DIR: folder });
  const sessions: string[] = [];
  for (let i = 0; i < 20; i++)
    sessions.push((await ask<SessionMade>(server.address, 'POST', 'sessions', { body: usualPlan })).body.session);
  const old = sessions.pop();
  const [expired = '', due = ''] = [await fullMatch(server.address), await fullMatch(server.address)].map(
    ([taken]) => taken?.match,
  );
  await server.stop();
  const database = plainSqliteFile(join(folder, 'hundred-models.sqlite'));
  const columns = (database.prepare('select name from pragma_table_info(?)').all('matches') as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'id');
  const newer = `json_set(document, '$.format', 2)`;
  database.exec(`
    update sessions set expires_at = 1, document = iif(id = '${old}', document, ${newer});
    update matches set expires_at = 1 where id = '${expired}';
    with recursive n(n) as (select 1 union all select n + 1 from n where n < 250)
      insert into matches (id, ${columns.join()}) select 'NEWER' || n, ${columns.join()} from n, matches where id = '${due}';
    update matches set wake_at = 0, document = ${newer} where id like 'NEWER%';
    update matches set wake_at = 1, document = json_set(document, '$.wakeAt', 1) where id = '${due}';`);
  const left = (table: string, where: string): unknown =>
    Object.values(database.prepare(`select count(*) from ${table} where ${where}`).get() as object)[0];
  await server.restart();
  await eventually('the match that is due', async () => left('matches', `id = '${due}' and wake_at = 1`) === 0);
  await eventually('the end of the match', async () => left('matches', `id = '${expired}'`) === 0);
  expect([left('sessions', 'true'), left('sessions', `id = '${old}'`)]).toEqual([19, 0]);
  database.close();
  rmSync(folder, { recursive: true, force: true });
});
