import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MoveCode } from '../../src/protocol/api';
import { browserHeader } from '../../src/protocol/limits';
import { ApiRefusal } from '../../src/server/api-refusal';
import { guessRates } from '../../src/server/http/guard';
import { inTurn, turnstile, type TurnstileRate } from '../../src/server/http/turnstile';
import { teach, type Taught } from '../support/class-client';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';

/* Somebody guesses codes from the address, or about the person, of somebody who has the right one. */

let server: RunningServer;
let taught: Taught;
beforeAll(async () => {
  server = await startServer();
  taught = await teach(server.address);
});
afterAll(async () => {
  taught.console.close();
  await server.remove();
});

let browsers = 0;
/** What a browser that never asked for anything is answered: the error, or none. */
async function fresh(path: string, body?: object): Promise<string | undefined> {
  const response = await fetch(`${server.address}/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      [browserHeader]: `a-fresh-browser-${browsers++}`,
      Connection: 'close',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return ((await response.json()) as { error?: string }).error;
}

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const wrong = (n: number, length: number): string =>
  Array.from({ length }, (_, place) => letters[Math.floor(n / 32 ** place) % 32]).join('');

const flood = (times: number, guess: (n: number) => Promise<string | undefined>): Promise<(string | undefined)[]> =>
  Promise.all(Array.from({ length: times }, (_, n) => guess(n)));

test('after 340 wrong codes from an address the right ones get in there: of a class, of a seat, of a student', async () => {
  const student = await taught.join('Ada');
  const [seat] = await fullMatch(server.address);
  const { body: moved } = await ask<MoveCode>(server.address, 'POST', `matches/${seat?.match}/code`, {
    credential: seat?.credential ?? '',
  });
  await flood(300, (n) => fresh(`classes/${wrong(n, 6)}`));
  await flood(40, (n) => fresh('codes', { code: wrong(n, 8) }));
  const { code } = taught.made;
  expect(await fresh(`classes/${code}`)).toBeUndefined();
  expect(await fresh(`classes/${code}/students`, { name: 'Lin' })).toBeUndefined();
  expect(await fresh('codes', { code: moved.code })).toBeUndefined();
  const back = { name: 'Ada', personalCode: student.personalCode };
  expect(await fresh(`classes/${code}/return`, back)).toBeUndefined();
});

test.each([10, 55])('after %i wrong personal codes from as many browsers their student comes back', async (times) => {
  const name = `Student ${times}`;
  const { personalCode } = await taught.join(name);
  const path = `classes/${taught.made.code}/return`;
  const errors = await flood(times, (n) => fresh(path, { name, personalCode: wrong(n, personalCode.length) }));
  expect(errors).toEqual(Array.from({ length: times }, () => 'wrong-personal-code'));
  expect(await fresh(path, { name, personalCode })).toBeUndefined();
});

test('what is refused for another reason than a wrong code is no guess', async () => {
  const { code } = taught.made;
  await taught.join('Taken');
  const browser = {
    [browserHeader]: 'one-browser-that-insists',
    Connection: 'close',
    'Content-Type': 'application/json',
  };
  const join = async (name: string): Promise<string | undefined> => {
    const request = { method: 'POST', headers: browser, body: JSON.stringify({ name }) };
    const response = await fetch(`${server.address}/api/classes/${code}/students`, request);
    return ((await response.json()) as { error?: string }).error;
  };
  for (let n = 0; n < 12; n++) expect(await join('Taken')).toBe('name-taken');
  expect(await join('Not taken')).toBeUndefined();
});

const lesson = 90 * 60;
const chance = ({ burst, perSecond }: TurnstileRate, length: number): string =>
  `1 in ${Math.round(32 ** length / (burst + perSecond * lesson)).toLocaleString('en')}`;

test(`in a lesson of 90 minutes guessing finds a class from one address with a chance of ${chance(guessRates.address, 6)}, some student’s code of one class of ${chance(guessRates.session, 6)}, one student’s of ${chance(guessRates.student, 6)}`, async () => {
  const { personalCode } = await taught.join('Bo');
  expect([taught.made.code.length, personalCode.length]).toEqual([6, 6]);
  for (const { burst, perSecond } of Object.values(guessRates))
    expect((burst + perSecond * lesson) / 32 ** 6).toBeLessThan(1 / 10_000);
});

describe('whatever is tried, and when', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const rate = fc.record({ burst: fc.integer({ min: 1, max: 20 }), perSecond: fc.constantFrom(0.5, 1, 5, 10) });
  const tries = fc.array(fc.record({ after: fc.nat(400), right: fc.boolean(), ms: fc.nat(100) }), { maxLength: 120 });

  test('wrong tries are bounded in any time, right ones are not refused while few wrong ones wait, and nobody waits long', async () => {
    await fc.assert(
      fc.asyncProperty(rate, tries, async (allowed, made) => {
        const at = turnstile(allowed, () => performance.now());
        const isWrong = (error: unknown): boolean => error instanceof ApiRefusal && error.code === 'unknown-code';
        const pass = (key: string, work: () => Promise<void>) => inTurn([at(key)], isWrong, work);
        const wrongAt: number[] = [];
        const waited: number[] = [0];
        const trials: Promise<void>[] = [];
        let wrongsAsked = 0;
        for (const { after, right, ms } of made) {
          await vi.advanceTimersByTimeAsync(after);
          const asked = performance.now();
          const crowded = wrongsAsked + trials.length >= allowed.burst;
          if (!right) wrongsAsked++;
          const trial = pass('key', async () => {
            waited.push(performance.now() - asked);
            if (!right) wrongAt.push(performance.now());
            await new Promise((done) => setTimeout(done, ms));
            if (!right) throw new ApiRefusal('unknown-code');
          }).catch((error: unknown) => {
            if (right && !crowded) throw error;
          });
          trials.push(trial);
        }
        await vi.advanceTimersByTimeAsync(30_000);
        await Promise.all(trials);
        expect(Math.max(...waited)).toBeLessThanOrEqual(10_001);
        const { burst, perSecond } = allowed;
        const tooMany = wrongAt.flatMap((from, i) =>
          wrongAt.filter((to, j) => j >= i && j - i + 1 > burst + Math.ceil(((to - from) / 1_000) * perSecond)),
        );
        expect(tooMany).toEqual([]);
      }),
      { seed: 18, numRuns: 100 },
    );
  });

  test('whoever tries nothing wrong is never refused, however often', async () => {
    const at = turnstile({ burst: 2, perSecond: 1 }, () => performance.now());
    for (let n = 0; n < 50; n++)
      expect(
        await inTurn(
          [at('key')],
          () => true,
          async () => n,
        ),
      ).toBe(n);
  });

  test('whoever stands before several turnstiles is through all of them, or refused, within the time of one', async () => {
    const crowds = fc.array(fc.record({ rate, crowd: fc.nat(80) }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(crowds, async (found) => {
        const asked = performance.now();
        const turns = found.map(({ rate: allowed, crowd }) => {
          const at = turnstile(allowed, () => performance.now());
          for (let n = 0; n < crowd; n++) at('key').take();
          return at('key');
        });
        const longest = Math.max(...turns.map((turn) => turn.wait()));
        const trial = inTurn(
          turns,
          () => false,
          async () => performance.now() - asked,
        ).catch((error: unknown) => (error as ApiRefusal).code);
        await vi.advanceTimersByTimeAsync(11_000);
        const outcome = await trial;
        const onTime = typeof outcome === 'number' && Math.abs(outcome - longest) < 2;
        expect(longest > 10_000 ? outcome === 'too-many-tries' : onTime).toBe(true);
      }),
      { seed: 19, numRuns: 200 },
    );
  });
});
