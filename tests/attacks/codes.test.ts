import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MoveCode, SeatTaken } from '../../src/protocol/api';
import { guessRates } from '../../src/server/http/guard';
import { browserHeader } from '../../src/protocol/limits';
import { openBystanders, type Bystanders } from '../support/bystanders';
import { playOn, seated } from '../support/play-online';
import { rawRequest, requestText } from '../support/raw-socket';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';

/* The codes that carry a seat to another device are short enough to be typed, so they are what is worth guessing. */

let server: RunningServer;
let proxied: RunningServer;
let others: Bystanders;
beforeAll(async () => {
  [server, proxied] = await Promise.all([startServer(), startServer({ TRUST_PROXY: '1' })]);
  others = await openBystanders(server);
}, 60_000);
afterAll(() => Promise.all([server.remove(), proxied.remove()]));

const codeOf = async ({ match, credential }: SeatTaken): Promise<MoveCode> =>
  (await ask<MoveCode>(server.address, 'POST', `matches/${match}/code`, { credential })).body;
let browsers = 0;
/** Tries a code; a guesser that is counted by browser says it is another one each time. */
async function tried(code: unknown, browser = `another-browser-${browsers++}`): Promise<string | undefined> {
  const response = await fetch(`${server.address}/api/codes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Connection: 'close', [browserHeader]: browser },
    body: JSON.stringify({ code }),
  });
  return ((await response.json()) as { error?: string }).error;
}

/** A wrong code, another for each number. */
const wrong = (n: number): string => `WRONG${n.toString(36).padStart(3, '2')}`;

test('a code has 40 random bits, ten minutes, and one use', async () => {
  const [own] = await fullMatch(server.address);
  const codes = await Promise.all(Array.from({ length: 40 }, () => codeOf(own as SeatTaken)));
  expect(new Set(codes.map(({ code }) => code)).size).toBe(40);
  for (const { code, expiresAt } of codes) {
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(expiresAt - Date.now()).toBeLessThanOrEqual(600_000);
  }
  const { code } = await codeOf(own as SeatTaken);
  const answers = await Promise.all(Array.from({ length: 10 }, () => tried(code)));
  expect(answers.filter((error) => error === undefined)).toHaveLength(1);
  expect(answers.filter((error) => error === 'unknown-code')).toHaveLength(9);
});

test('nothing but the whole code opens a seat', async () => {
  const [own] = await fullMatch(server.address);
  const { code } = await codeOf(own as SeatTaken);
  for (const nearly of ['', code.slice(0, 7), `${code}2`, `2${code}`, code.replace(/.$/, '_'), '%', '________'])
    expect([nearly, await tried(nearly)]).toEqual([nearly, 'unknown-code']);
  for (const strange of [null, 7, [code], { $ne: '' }, true, 'A'.repeat(41)])
    expect(await tried(strange)).toBe('malformed');
  expect(await tried(code)).toBeUndefined();
});

test('after ten wrong codes a browser has to wait, and so has whoever names none', async () => {
  for (const browser of ['a-browser-that-guesses', '']) {
    const errors: (string | undefined)[] = [];
    for (let n = 0; n < 11; n++) errors.push(await tried(wrong(n), browser));
    expect(errors).toEqual([...Array.from({ length: 10 }, () => 'unknown-code'), 'too-many-tries']);
  }
});

test('of many wrong codes that come at once a bounded number is tried; whoever makes none joins and plays', async () => {
  const began = performance.now();
  const errors = await Promise.all(Array.from({ length: 450 }, (_, n) => tried(wrong(n))));
  const known = errors.filter((error) => error === 'unknown-code').length;
  const { burst, perSecond } = guessRates.address;
  expect(known).toBeGreaterThan(burst / 2);
  expect(known).toBeLessThanOrEqual(burst + Math.ceil(((performance.now() - began) / 1_000) * perSecond));
  expect(errors.filter((error) => error === 'too-many-tries')).toHaveLength(450 - known);
  const taken = await fullMatch(server.address);
  const players = await seated(server.address, taken);
  expect(await playOn(players, 6)).toBe(6);
  for (const player of players) player.close();
  await others.goOn();
});

/** Tries a code as a visitor of the proxy from an address. */
const triedFrom = async (address: string, n: number): Promise<number> => {
  const body = JSON.stringify({ code: wrong(n) });
  const headers = { Host: 'x', 'Content-Length': String(body.length), 'X-Forwarded-For': address };
  return (await rawRequest(proxied.port, requestText('POST /api/codes', headers, body))).status;
};

test('a proxy’s visitors are counted each by the address it names; one that names others itself, or has a whole network, is one', async () => {
  const statuses = (n: number, address: (i: number) => string): Promise<number[]> =>
    Promise.all(Array.from({ length: n }, (_, i) => triedFrom(address(i), i)));
  // None names a browser: those of one address are one, and ten wrong codes are its limit.
  await statuses(5, (i) => `10.0.0.${i}, 198.51.100.7`);
  await statuses(5, (i) => `::1, 10.1.1.${i}, 198.51.100.7`);
  expect(await triedFrom('198.51.100.7', 1)).toBe(429);
  await statuses(5, (i) => `2001:db8:1:2::${i.toString(16)}`);
  await statuses(5, (i) => `2001:db8:1:2:${i.toString(16)}:9:9:9`);
  expect(await triedFrom('2001:db8:1:2::ffff', 1)).toBe(429);
  expect(await triedFrom('2001:db8:1:3::1', 1)).toBe(404);
  expect(await triedFrom('198.51.100.8', 1)).toBe(404);
});
