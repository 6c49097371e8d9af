import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Move } from '../../rules/index';
import type { MoveCode, SeatTaken } from '../../src/protocol/api';
import type { ActionAnswer } from '../../src/protocol/live';
import type { MatchInfo } from '../../src/protocol/match-info';
import { openBystanders, type Bystanders } from '../support/bystanders';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch, usualMatch } from '../support/server-api';

/* Whoever holds no seat, or another one, moves nothing; and a packet does its work once, in its own place. */

let server: RunningServer;
let others: Bystanders;
beforeAll(async () => {
  server = await startServer();
  others = await openBystanders(server);
}, 60_000);
afterAll(() => server.remove());

type Three = readonly [SeatTaken, SeatTaken, SeatTaken];
const threePeople = async (): Promise<Three> => (await fullMatch(server.address)) as unknown as Three;
const opened = (taken: readonly SeatTaken[]): Promise<OnlinePlayer[]> => seated(server.address, taken);

const sent = <Answer>(player: OnlinePlayer, name: string, ...args: unknown[]): Promise<Answer> =>
  new Promise((done) =>
    player.socket.emit(name as 'play', ...([...args, done] as never as [number, Move, () => void])),
  );

/** Goodbye said to a page that shows a credential. */
async function goodbyeTo(match: string, credential: string): Promise<string | undefined> {
  const page = connectPlayer(server.address, match, { credential });
  await page.until('goodbye or welcome', () => page.goodbye() !== undefined || page.welcome() !== undefined);
  page.close();
  return page.goodbye();
}

test('a spectator who plays, takes back, talks, reacts or comes back is told that it has no seat', async () => {
  const taken = await threePeople();
  const players = await opened(taken);
  const watcher = connectPlayer(server.address, taken[0].match);
  await watcher.until('a standing', () => watcher.standing() !== undefined);
  expect(watcher.standing()?.view.legal).toEqual([]);
  const before = players.map((player) => [player.standing(), player.heard().length]);
  const move = players.flatMap((player) => player.standing()?.view.legal ?? [])[0];
  const refused = { error: 'not-seated' };
  expect(await sent(watcher, 'play', 0, move)).toEqual(refused);
  expect(await sent(watcher, 'undo', 0)).toEqual(refused);
  expect(await sent(watcher, 'say', 'hello')).toEqual(refused);
  expect(await sent(watcher, 'react', 'ouch')).toEqual(refused);
  expect(await sent(watcher, 'back')).toEqual(refused);
  expect(players.map((player) => [player.standing(), player.heard().length])).toEqual(before);
  for (const page of [...players, watcher]) page.close();
});

test('a seat’s credential plays that seat alone: the move of whoever has the turn is refused from any other', async () => {
  const taken = await threePeople();
  const players = await opened(taken);
  const acting = players.findIndex((player) => (player.standing()?.view.legal.length ?? 0) > 0);
  const move = players[acting]?.standing()?.view.legal[0] as Move;
  for (const [seat, player] of players.entries()) {
    if (seat === acting) continue;
    expect(await player.play(move)).toMatchObject({ refused: { code: 'not-your-turn' } });
    expect(await sent(player, 'undo', 0)).toMatchObject({ refused: {} });
  }
  expect(players[acting]?.standing()?.state).toBe(0);
  for (const player of players) player.close();
});

test('a credential of another match opens nothing, over a socket or over HTTP', async () => {
  const [mine, theirs] = [await threePeople(), await threePeople()];
  expect(await goodbyeTo(mine[0].match, theirs[0].credential)).toBe('seat-moved');
  for (const [method, rest] of [
    ['DELETE', '/seats/mine'],
    ['POST', '/start'],
    ['POST', '/code'],
    ['POST', '/rematch'],
    ['DELETE', ''],
  ] as const) {
    const path = `matches/${mine[0].match}${rest}`;
    for (const credential of [theirs[0].credential, '', 'x'.repeat(32)]) {
      const { status, body } = await ask(server.address, method, path, { credential });
      expect([method, rest, status, body.error]).toEqual([method, rest, 401, 'not-seated']);
    }
  }
  const { body } = await ask<MatchInfo>(server.address, 'GET', `matches/${mine[0].match}`);
  expect(body.seats.map(({ kind }) => kind)).toEqual(['human', 'human', 'human']);
});

test('only the host starts early or deletes', async () => {
  const { body: host } = await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch });
  const path = `matches/${host.match}`;
  const { body: guest } = await ask<SeatTaken>(server.address, 'POST', `${path}/seats`, { body: { name: 'Guest' } });
  for (const [method, rest] of [
    ['POST', '/start'],
    ['DELETE', ''],
  ] as const) {
    const { status, body } = await ask(server.address, method, path + rest, { credential: guest.credential });
    expect([status, body.error]).toEqual([403, 'not-host']);
  }
  expect((await ask<MatchInfo>(server.address, 'GET', path)).body.status).toBe('gathering');
  expect((await ask(server.address, 'POST', `${path}/start`, { credential: host.credential })).status).toBe(200);
  expect((await ask(server.address, 'DELETE', path, { credential: host.credential })).status).toBe(200);
  expect((await ask(server.address, 'GET', path)).status).toBe(404);
});

test('no rematch and no record while the match goes on, however often they are asked for', async () => {
  const taken = await threePeople();
  const path = `matches/${taken[0].match}`;
  for (let i = 0; i < 5; i++) {
    const rematch = await ask(server.address, 'POST', `${path}/rematch`, { credential: taken[0].credential });
    const record = await ask(server.address, 'GET', `${path}/record`);
    expect([rematch.body, record.body]).toEqual([{ error: 'not-over' }, { error: 'not-over' }]);
  }
});

const codeOf = async ({ match, credential }: SeatTaken): Promise<string> =>
  (await ask<MoveCode>(server.address, 'POST', `matches/${match}/code`, { credential })).body.code;
const redeemed = (code: string) => ask<SeatTaken>(server.address, 'POST', 'codes', { body: { code } });

test('once its seat moved, a credential is worth nothing', async () => {
  const taken = await threePeople();
  const players = await opened(taken);
  const { body: phone } = await redeemed(await codeOf(taken[0]));
  await players[0]?.until('goodbye', () => players[0]?.goodbye() === 'seat-moved');
  expect(await goodbyeTo(taken[0].match, taken[0].credential)).toBe('seat-moved');
  for (const [method, rest] of [
    ['DELETE', '/seats/mine'],
    ['POST', '/code'],
    ['POST', '/start'],
    ['DELETE', ''],
  ] as const) {
    const answer = await ask(server.address, method, `matches/${phone.match}${rest}`, taken[0]);
    expect([method, rest, answer.body.error]).toEqual([method, rest, 'not-seated']);
  }
  const [own] = await opened([phone]);
  expect(own?.welcome()?.seat).toBe(0);
  for (const page of [...players, ...(own === undefined ? [] : [own])]) page.close();
});

test('pages that open while their seat moves do not stay', async () => {
  const [own] = await threePeople();
  const code = await codeOf(own);
  const pages = Array.from({ length: 5 }, () => connectPlayer(server.address, own.match, own));
  const { body: phone } = await redeemed(code);
  const [kept] = await opened([phone]);
  await Promise.all(pages.map((page) => page.until('goodbye', () => page.goodbye() === 'seat-moved')));
  expect(kept?.socket.connected).toBe(true);
  kept?.close();
});

test('a second code of the same device is void once the first was used: the seat stays where it went', async () => {
  const [own] = await threePeople();
  const [first, spare] = [await codeOf(own), await codeOf(own)];
  const answers = [await redeemed(spare), await redeemed(first)];
  expect(answers.map(({ status }) => status)).toEqual([200, 404]);
});

test('a code made before its owner left does not take the seat from whoever sits there next', async () => {
  const { body: host } = await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch });
  const join = async (name: string): Promise<SeatTaken> =>
    (await ask<SeatTaken>(server.address, 'POST', `matches/${host.match}/seats`, { body: { name, seat: 1 } })).body;
  const gone = await join('Gone');
  const code = await codeOf(gone);
  await ask(server.address, 'DELETE', `matches/${host.match}/seats/mine`, gone);
  const next = await join('Next');
  expect((await redeemed(code)).body.error).toBe('unknown-code');
  const [page] = await opened0([next]);
  expect(page?.welcome()?.seat).toBe(1);
  page?.close();
});

/** Pages of a match that has not begun. */
async function opened0(taken: readonly SeatTaken[]): Promise<OnlinePlayer[]> {
  const pages = taken.map((one) => connectPlayer(server.address, one.match, one));
  await Promise.all(pages.map((page) => page.until('a welcome', () => page.welcome() !== undefined)));
  return pages;
}

test('the same packet twice, or ten times at once, makes one move', async () => {
  const taken = await threePeople();
  const players = await opened(taken);
  for (let round = 0; round < 8; round++) {
    const player = players.find((one) => (one.standing()?.view.legal.length ?? 0) > 0) as OnlinePlayer;
    const { state, view } = player.standing() ?? { state: -1, view: { legal: [] } };
    const move = view.legal[round % view.legal.length] as Move;
    const answers = await Promise.all(Array.from({ length: 10 }, () => player.play(move, state)));
    expect(answers.map((answer) => ('done' in answer ? answer.done : answer))).toEqual([
      state + 1,
      ...Array.from({ length: 9 }, () => ({ error: 'stale' })),
    ]);
    await Promise.all(players.map((one) => one.until('the move', () => one.standing()?.state === state + 1)));
  }
  for (const player of players) player.close();
});

test('moves for an older or a later state, and such as come in the wrong order, are stale', async () => {
  const taken = await threePeople();
  const players = await opened(taken);
  await playOn(players, 6);
  const player = players.find((one) => (one.standing()?.view.legal.length ?? 0) > 0) as OnlinePlayer;
  const state = player.standing()?.state ?? 0;
  const move = player.standing()?.view.legal[0] as Move;
  for (const wrong of [0, 1, state - 1, state + 1, 1_000_000]) {
    expect([wrong, await player.play(move, wrong)]).toEqual([wrong, { error: 'stale' }]);
  }
  for (const nonsense of [-1, 1.5, NaN, '6', null, {}, [6], 2 ** 53])
    expect(await sent<ActionAnswer>(player, 'play', nonsense, move)).toEqual({
      refused: { code: 'malformed', details: {} },
    });
  const [later, sooner] = await Promise.all([player.play(move, state + 1), player.play(move, state)]);
  expect([later, sooner]).toEqual([{ error: 'stale' }, { done: state + 1 }]);
  expect(await sent(player, 'undo', state)).toEqual({ error: 'stale' });
  for (const one of players) one.close();
});

test('what was meant for one boardroom is not played in the next', async () => {
  const taken = await threePeople();
  const players = await opened(taken);
  const inBoardroom = () => players[0]?.standing()?.view.phase === 'boardroom';
  const playTo = async (wanted: boolean): Promise<void> => {
    while (inBoardroom() !== wanted) await playOn(players, 1);
  };
  await playTo(true);
  const first = players[0]?.standing()?.state ?? 0;
  const pitch: Move = { type: 'pitch', investor: 'none', card: 'none' };
  await playTo(false);
  await playTo(true);
  const now = players[0]?.standing()?.state ?? 0;
  const [late] = players as [OnlinePlayer];
  expect(late.standing()?.view.legal.some(({ type }) => type === 'pitch')).toBe(true);
  expect(await late.play(pitch, first)).toEqual({ error: 'stale' });
  // Within one boardroom everybody decides at once: nobody is held up by what others did meanwhile.
  await players[1]?.play(pitch, now);
  expect(await late.play(pitch, now)).toEqual({ done: now + 2 });
  for (const one of players) one.close();
});

test('a seat’s pace is its own: more tabs and new connections talk no faster', async () => {
  const taken = await threePeople();
  const said: (string | undefined)[] = [];
  for (let tab = 0; tab < 4; tab++) {
    const [page] = await opened([taken[0]]);
    for (let line = 0; line < 6; line++)
      said.push((await sent<{ error?: string }>(page as OnlinePlayer, 'say', `${tab}.${line}`)).error);
    page?.close();
  }
  expect(said.filter((error) => error === undefined).length).toBeLessThanOrEqual(10);
  expect(said.filter((error) => error === 'too-many-tries').length).toBeGreaterThanOrEqual(14);
});

test('a seat has only so many pages at once, a match only so many spectators, however fast they come', async () => {
  const [own] = await threePeople();
  const pages = [
    ...Array.from({ length: 20 }, () => connectPlayer(server.address, own.match, own)),
    ...Array.from({ length: 330 }, () => connectPlayer(server.address, own.match)),
  ];
  await Promise.all(
    pages.map((page) => page.until('an answer', () => page.goodbye() !== undefined || page.welcome() !== undefined)),
  );
  const refused = pages.map((page) => page.goodbye() === 'too-many-connections');
  expect([refused.slice(0, 20), refused.slice(20)].map((some) => some.filter(Boolean).length)).toEqual([14, 30]);
  for (const page of pages) page.close();
});

test('all the while others played on', async () => {
  await expect(others.goOn()).resolves.toBeUndefined();
});
