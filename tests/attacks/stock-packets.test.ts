import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MatchPage, SeatTaken } from '../../src/protocol/api';
import type { MatchInfo } from '../../src/protocol/match-info';
import { openBystanders, type Bystanders } from '../support/bystanders';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { openRawPage } from '../support/raw-socket';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch, usualMatch } from '../support/server-api';

/*
 * What was carried out against boardgame.io's own server, carried to ours: none of it may do or show anything.
 */

let server: RunningServer;
let others: Bystanders;
let taken: readonly SeatTaken[];
let players: readonly OnlinePlayer[];

beforeAll(async () => {
  server = await startServer();
  others = await openBystanders(server);
  taken = await fullMatch(server.address);
  players = await seated(server.address, taken);
}, 60_000);
afterAll(() => server.remove());

const objectMembers = [
  'toString',
  'valueOf',
  'constructor',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__defineGetter__',
  '__lookupSetter__',
];

/** Sends packets from seat 0, then waits for the answer to a harmless one behind them: whatever they do is done by then. */
async function sendAll(packets: readonly (readonly unknown[])[]): Promise<void> {
  const [{ socket }] = players as [OnlinePlayer];
  // The client itself keeps back what it thinks reserved: this one writes as told.
  for (const [name, ...args] of packets)
    socket.emit(String(name) as 'undo', ...(args as never as [number, () => void]));
  await new Promise((done) => socket.emit('play', -1, {} as never, done));
}

/** Everything all three pages ever heard, and where they stand. */
const picture = (): unknown => players.map((player) => [player.heard(), player.standing(), player.socket.connected]);

test('packets of boardgame.io’s own transport are not even heard: no answer, no effect, nothing shown', async () => {
  const [own, rival] = taken as [SeatTaken, SeatTaken];
  const legal = players[0]?.standing()?.view.legal[0];
  const stolen = { playerID: '1', credentials: own.credential };
  const state = {
    G: { match: {} },
    ctx: { gameover: { winners: [0] } },
    _stateID: 99,
    _undo: [],
    _redo: [],
    plugins: {},
  };
  const action = (type: string, payload: object) => ['update', { type, payload, ...payload }, 0, own.match, '0'];
  const before = picture();
  await sendAll([
    ['sync', own.match, '0', own.credential, 3],
    ['sync', own.match, '1', own.credential, 3],
    ['sync', own.match, null, undefined, 3],
    ['sync', 'NEVERMADE234', '0', own.credential, 2],
    action('SYNC', { state, initialState: state, log: [], filteredMetadata: [] }),
    action('UPDATE', { state, deltalog: ['junk', 7, null] }),
    action('PATCH', { patch: [{ op: 'replace', path: '/G', value: 0 }] }),
    action('RESET', { state }),
    action('UNDO', { ...stolen, type: 'undo' }),
    action('REDO', { ...stolen, type: 'redo' }),
    action('GAME_EVENT', { ...stolen, type: 'endGame', args: [{ winners: [0] }] }),
    action('GAME_EVENT', { ...stolen, type: 'setActivePlayers', args: [{ all: 'build' }] }),
    action('GAME_EVENT', { ...stolen, type: 'endTurn', args: [] }),
    action('MAKE_MOVE', { ...stolen, type: 'play', args: [legal] }),
    action('MAKE_MOVE', { playerID: '0', credentials: own.credential, type: 'play', args: [legal] }),
    ...objectMembers.map((type) => action('MAKE_MOVE', { ...stolen, type, args: [] })),
    ['patch', own.match, 0, 1, [{ op: 'remove', path: '/G/match' }]],
    ['chat', own.match, { id: 'x', sender: '1', payload: 'I am the rival' }, rival.credential],
    ['matchData', own.match, [{ id: 0, name: 'changed' }]],
  ]);
  expect(picture()).toEqual(before);
  const made = await ask(server.address, 'GET', 'matches/NEVERMADE234');
  expect(made.body.error).toBe('unknown-match');
  await others.goOn();
});

test('events and moves named as members of every object are no events and no moves', async () => {
  const before = picture();
  await sendAll(objectMembers.map((name) => [name, 0, { type: name }]));
  const [page] = players as [OnlinePlayer];
  for (const type of objectMembers)
    expect(await page.play({ type } as never)).toEqual({ refused: { code: 'malformed', details: {} } });
  const tricks = [
    '{"type":"endTurn","__proto__":{"seat":1}}',
    '{"__proto__":{"type":"endTurn"}}',
    '{"type":"endTurn","playerID":"1"}',
    '{"type":"endTurn","seat":1}',
    '{"type":["endTurn"]}',
    '{"type":{"toString":"endTurn"}}',
  ];
  for (const text of tricks)
    expect([text, await page.play(JSON.parse(text) as never)]).toEqual([
      text,
      { refused: { code: 'malformed', details: {} } },
    ]);
  expect(picture()).toEqual(before);
  await others.goOn();
});

test('names from every object’s prototype are names like any other, and spoil none', async () => {
  const made = await ask<SeatTaken>(server.address, 'POST', 'matches', {
    body: { ...usualMatch, name: 'constructor', options: { players: 3, scenario: 'intro' } },
  });
  const path = `matches/${made.body.match}`;
  await ask(server.address, 'POST', `${path}/seats`, { body: { name: '__proto__', seat: 1 } });
  await ask(server.address, 'POST', `${path}/seats`, { body: { name: 'toString', seat: 2 } });
  const { body } = await ask<MatchInfo>(server.address, 'GET', path);
  expect(body.seats.map((seat) => seat.kind === 'human' && seat.name)).toEqual([
    'constructor',
    '__proto__',
    'toString',
  ]);
  expect(body.status).toBe('playing');
  const raw = await fetch(`${server.address}/api/${path}/seats`, {
    method: 'POST',
    body: '{"name":"Eve","__proto__":{"seat":0}}',
  });
  expect(await raw.json()).toEqual({ error: 'malformed' });
  const fresh = await ask<MatchInfo>(server.address, 'GET', `matches/${taken[0]?.match}`);
  expect(Object.keys(fresh.body).sort()).toEqual(
    ['clock', 'expiresAt', 'hints', 'host', 'id', 'listed', 'options', 'pace', 'seats', 'status', 'title'].sort(),
  );
  await others.goOn();
});

test.each(['__proto__', 'constructor', 'toString', '%5f_proto__', '..', '%00', '*', "'; drop table matches; --"])(
  'the match id %j is no match, over HTTP and over a socket',
  async (id) => {
    for (const [method, rest] of [
      ['GET', ''],
      ['GET', '/record'],
      ['DELETE', ''],
      ['POST', '/start'],
      ['POST', '/code'],
      ['POST', '/rematch'],
    ] as const) {
      const { status } = await ask(server.address, method, `matches/${encodeURIComponent(id)}${rest}`, {
        credential: taken[0]?.credential ?? '',
      });
      expect([method, rest, status]).toEqual([method, rest, 404]);
    }
    const page = connectPlayer(server.address, id);
    await page.until('goodbye', () => page.goodbye() !== undefined);
    expect(page.heard()).toEqual(['["goodbye","malformed",1]']);
    page.close();
  },
);

test('looking for a match that is not there makes none', async () => {
  const page = connectPlayer(server.address, 'NEVERMADE234');
  await page.until('goodbye', () => page.goodbye() === 'unknown-match');
  expect(page.heard()).toEqual(['["goodbye","unknown-match",1]']);
  page.close();
  expect((await ask(server.address, 'GET', 'matches/NEVERMADE234')).status).toBe(404);
});

test('the lobby of boardgame.io is not there', async () => {
  for (const path of [
    'create',
    `${taken[0]?.match}/join`,
    `${taken[0]?.match}/update`,
    `${taken[0]?.match}/playAgain`,
  ]) {
    const answer = await fetch(`${server.address}/games/hundred-models/${path}`, {
      method: 'POST',
      body: JSON.stringify({ numPlayers: 2, playerID: '0', playerName: 'Eve' }),
    });
    expect([path, answer.status]).toEqual([path, 405]);
  }
  for (const path of ['/games', `/games/hundred-models`, `/games/hundred-models/${taken[0]?.match}`])
    expect(await (await fetch(server.address + path)).text()).toBe('<title>Hundred Models</title>');
});

test('a seat nobody took can’t be played by anybody', async () => {
  const { body: own } = await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch });
  const passer = connectPlayer(server.address, own.match);
  await passer.until('a welcome', () => passer.welcome() !== undefined);
  expect(await passer.play({ type: 'endTurn' }, 0)).toEqual({ error: 'not-seated' });
  const host = connectPlayer(server.address, own.match, own);
  await host.until('a welcome', () => host.welcome() !== undefined);
  expect(await host.play({ type: 'endTurn' }, 0)).toEqual({ error: 'match-closed' });
  for (const credential of ['undefined-undefined', '0000000000000000', '1'.repeat(32)]) {
    const guess = connectPlayer(server.address, own.match, { credential });
    await guess.until('goodbye', () => guess.goodbye() !== undefined);
    expect(guess.heard()).toEqual(['["goodbye","seat-moved",1]']);
    guess.close();
  }
  for (const credential of ['', 'null', '1', 'a b', '%00'.repeat(8)]) {
    const guess = await openRawPage(server.port, { match: own.match, credential });
    await guess.until('goodbye', () => guess.heard().includes('42["goodbye","malformed",1]'));
    expect(guess.heard().filter((text) => text.startsWith('42'))).toHaveLength(1);
    guess.socket.destroy();
  }
  passer.close();
  host.close();
});

test('nothing that decides what is hidden is ever in a message or an answer', async () => {
  const page = connectPlayer(server.address, taken[0]?.match ?? '');
  await page.until('a standing', () => page.standing() !== undefined);
  const info = await (await fetch(`${server.address}/api/matches/${taken[0]?.match}`)).text();
  for (const text of [...page.heard(), ...players.flatMap((player) => player.heard()), info])
    expect(text).not.toMatch(/"(secret|seed|rng|initialState|decks|newsDeck|credentials?|hash|digest|log)"/);
  page.close();
});

test('an event called "error" is no error of the server', async () => {
  const page = await openRawPage(server.port, { match: taken[0]?.match ?? '' });
  await page.until('a welcome', () => page.heard().some((text) => text.includes('"welcome"')));
  page.send('42["error","boom"]');
  page.send('42["error",{"message":"boom","stack":"x"}]');
  page.send('421["undo",0]');
  await page.until('an answer', () => page.heard().includes('431[{"error":"not-seated"}]'));
  page.socket.destroy();
  await expect(others.goOn()).resolves.toBeUndefined();
});

test('a name of 200 kB and a chat of 900 kB get nowhere', async () => {
  const { status, body } = await ask(server.address, 'POST', 'matches', {
    body: { ...usualMatch, name: 'A'.repeat(200_000) },
  });
  expect([status, body.error]).toEqual([413, 'too-large']);
  const [, speaker, hearer] = players as [OnlinePlayer, OnlinePlayer, OnlinePlayer];
  const heard = hearer.heard().length;
  const ended = new Promise((done) => speaker.socket.once('disconnect', done));
  speaker.socket.emit('say', 'A'.repeat(900_000), () => undefined);
  await ended;
  await speaker.until('it came back', () => speaker.socket.connected);
  expect(hearer.heard().slice(heard).join('')).not.toContain('AAAA');
  await playOn(players, 2);
  await others.goOn();
});

test('the list of matches comes in pages of twenty, whatever is asked', async () => {
  const made = await Promise.all(
    Array.from({ length: 45 }, (_, i) =>
      ask<SeatTaken>(server.address, 'POST', 'matches', { body: { ...usualMatch, title: `Table ${i}`, listed: true } }),
    ),
  );
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const path: string = after === undefined ? 'matches' : `matches?after=${after}&limit=1000`;
    const { body } = await ask<MatchPage>(server.address, 'GET', path);
    expect(body.matches.length).toBeLessThanOrEqual(20);
    seen.push(...body.matches.map(({ id }) => id));
    after = body.after;
  } while (after !== undefined);
  expect(seen.sort()).toEqual(made.map(({ body }) => body.match).sort());
  for (const cursor of ['x', '-1.A', '1', '1.', `${'9'.repeat(30)}.A`, "1.A' or 1=1 --"]) {
    const { body } = await ask(server.address, 'GET', `matches?after=${encodeURIComponent(cursor)}`);
    expect([cursor, body.error]).toEqual([cursor, 'malformed']);
  }
});

test('one address makes only so many matches a minute', async () => {
  const small = await startServer({ MATCHES_PER_MINUTE: '5' });
  const answers: number[] = [];
  for (let i = 0; i < 8; i++) answers.push((await ask(small.address, 'POST', 'matches', { body: usualMatch })).status);
  expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  await small.remove();
});
