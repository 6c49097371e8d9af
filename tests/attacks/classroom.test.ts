import { assert, asyncProperty, constantFrom, json } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guessRates } from '../../src/server/http/guard';
import { browserHeader } from '../../src/protocol/limits';
import type { Control, SessionMade, StudentSeat } from '../../src/protocol/session';
import { attend, teach, usualPlan, watchSession, type Taught } from '../support/class-client';
import { connectPlayer } from '../support/online-player';
import { startServer, type RunningServer } from '../support/running-server';
import { ask } from '../support/server-api';

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

const controlAs = (credential: string, body: unknown, session = taught.made.session) =>
  ask(server.address, 'POST', `sessions/${session}/controls`, { body, credential });

/** Asks about a code as one browser does. */
async function tryCode(code: string, browser: string): Promise<string | undefined> {
  const response = await fetch(`${server.address}/api/classes/${code}`, {
    headers: { [browserHeader]: browser, Connection: 'close' },
  });
  return ((await response.json()) as { error?: string }).error;
}

describe('the console', () => {
  const controls: readonly Control[] = [
    { type: 'pause', on: true },
    { type: 'stage', stage: 'debrief' },
    { type: 'anonymise' },
    { type: 'rank-export', on: true },
    { type: 'door', open: false },
  ];

  test.each(controls.map((control) => [control.type, control] as const))(
    '%s is nothing for a student',
    async (_, control) => {
      const { key } = await taught.join(`Student ${control.type}`);
      for (const credential of [key, taught.made.projectorKey, '', 'A'.repeat(32)])
        expect((await controlAs(credential, control)).body.error).toBe('not-teacher');
    },
  );

  test('a teacher holds their own session alone', async () => {
    const { body: other } = await ask<SessionMade>(server.address, 'POST', 'sessions', { body: usualPlan });
    expect((await controlAs(other.teacherKey, controls[0])).body.error).toBe('not-teacher');
    for (const path of ['export/session.json', 'export/students.csv', 'figures'])
      expect(
        (await ask(server.address, 'GET', `sessions/${taught.made.session}/${path}`, { credential: other.teacherKey }))
          .status,
      ).toBeGreaterThanOrEqual(400);
    const deleted = await ask(server.address, 'DELETE', `sessions/${taught.made.session}`, {
      credential: other.teacherKey,
    });
    expect(deleted.body.error).toBe('not-teacher');
  });

  test('a student answers for nobody else, and connects as nobody else', async () => {
    const { body: other } = await ask<SessionMade>(server.address, 'POST', 'sessions', { body: usualPlan });
    const mine = await taught.join('Mallory');
    const elsewhere = await ask(server.address, 'POST', `sessions/${other.session}/answers`, {
      credential: mine.key,
      body: { set: 'prediction', answers: [] },
    });
    expect(elsewhere.body.error).toBe('unknown-student');
    const page = watchSession(server.address, other.session, mine.key);
    await page.until('the goodbye', () => page.goodbye() === 'moved');
    page.close();
  });
});

describe('codes', () => {
  test('a browser that tries eleven wrong ones has to wait, right or wrong; others do not', async () => {
    for (let i = 0; i < 10; i++)
      expect(await tryCode(`WRONG${(i % 8) + 2}`, 'browser-of-a-guesser')).toBe('unknown-code');
    expect(await tryCode(taught.made.code, 'browser-of-a-guesser')).toBe('too-many-tries');
    expect(await tryCode(taught.made.code, 'browser-of-a-neighbour')).toBeUndefined();
  });

  test('personal codes of one student are tried a bounded number of times, from however many browsers', async () => {
    await taught.join('Victim');
    const { burst, perSecond } = guessRates.student;
    const began = performance.now();
    const guess = async (i: number): Promise<string | undefined> => {
      const response = await fetch(`${server.address}/api/classes/${taught.made.code}/return`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [browserHeader]: `guessing-browser-${i}`, Connection: 'close' },
        body: JSON.stringify({ name: ['Victim', 'victim', ' VICTIM', 'Ｖictim'][i % 4], personalCode: `AAAA${i}` }),
      });
      return ((await response.json()) as { error?: string }).error;
    };
    const tries = await Promise.all(Array.from({ length: 2 * burst }, (_, i) => guess(i)));
    const known = tries.filter((error) => error === 'wrong-personal-code').length;
    expect(known).toBeLessThanOrEqual(burst + Math.ceil(((performance.now() - began) / 1_000) * perSecond));
    expect(tries.filter((error) => error === 'too-many-tries')).toHaveLength(2 * burst - known);
  });

  test('a class of 200 behind one address gets in, though some mistype', async () => {
    const big = await teach(server.address, { title: 'A big class' });
    const joined = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const browser = `browser-number-${i}-of-a-class`;
        if (i % 10 === 0) await tryCode('WRONG2', browser);
        const response = await fetch(`${server.address}/api/classes/${big.made.code}/students`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [browserHeader]: browser },
          body: JSON.stringify({ name: `Student ${i}` }),
        });
        return response.status;
      }),
    );
    expect(joined.filter((status) => status === 200)).toHaveLength(200);
    big.console.close();
  });
});

describe('names', () => {
  const refused: readonly [string, string][] = [
    ['nothing', ''],
    ['blanks and invisible letters', ' \u200b\u202e '],
    ['25 letters', 'x'.repeat(25)],
  ];
  test.each(refused)('%s is none', async (_, name) => {
    await expect(taught.join(name)).rejects.toThrow('bad-name');
  });

  test('letters that turn the text around are gone; script is text', async () => {
    const seat = await taught.join('\u202e<b>x</b>\u0000');
    const row = () => taught.console.view()?.students.find(({ id }) => id === seat.student);
    await taught.console.until('the student', () => row() !== undefined);
    expect(row()?.name).toBe('<b>x</b>');
  });

  test('two that look alike are one', async () => {
    await taught.join('Zoë');
    await expect(taught.join('ＺＯË')).rejects.toThrow('name-taken');
  });
});

test('whatever is sent as plan, control or answers is refused, and the server goes on', async () => {
  const { key } = await taught.join('Fuzzer');
  await assert(
    asyncProperty(json(), constantFrom('controls', 'answers', 'plan'), async (text, kind) => {
      const path = kind === 'plan' ? 'sessions' : `sessions/${taught.made.session}/${kind}`;
      const response = await fetch(`${server.address}/api/${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${kind === 'answers' ? key : taught.made.teacherKey}`,
          Connection: 'close',
        },
        body: text,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  const huge = { ...usualPlan, title: 'x'.repeat(70_000) };
  expect((await ask(server.address, 'POST', 'sessions', { body: huge })).body.error).toBe('too-large');
  const impossible = { ...usualPlan, games: [{ scenario: 'intro', variant: { quarters: 1 } }] };
  expect((await ask(server.address, 'POST', 'sessions', { body: impossible })).status).toBe(400);
});

test('nothing that leaves the server for students or the projector proves who anybody is, or tells what is hidden at a table', async () => {
  const lesson = await teach(server.address, { tableSize: 3 });
  const seats: StudentSeat[] = [];
  for (const name of ['Ada', 'Bo', 'Chen', 'Dana']) seats.push(await lesson.join(name));
  const pages = seats.map((seat) => attend(server.address, seat));
  const projector = watchSession(server.address, lesson.made.session, lesson.made.projectorKey);
  await lesson.control({ type: 'stage', stage: 'play' });
  await Promise.all(pages.map((page) => page.until('a seat', () => page.view()?.me.table?.match !== undefined)));
  await projector.until('the tables', () => projector.tables().length === 2);
  const secrets = [lesson.made.teacherKey, ...seats.flatMap(({ key, personalCode }) => [key, `"${personalCode}"`])];
  for (const page of [...pages, projector]) {
    const heard = page.heard().join('\n');
    for (const secret of secrets) expect(heard).not.toContain(secret);
    for (const word of ['credential', 'personalCode', 'projectorKey', 'seed', 'hand"', 'ambitions'])
      expect(heard).not.toContain(word);
  }
  for (const page of pages) expect(page.heard().join('\n')).not.toContain(lesson.made.projectorKey);
  for (const page of [...pages, projector, lesson.console]) page.close();
});

test('a student who sends answers without end is stopped; the console goes on', async () => {
  const lesson = await teach(server.address);
  const { key } = await lesson.join('Flooder');
  const errors = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const answer = await ask(server.address, 'POST', `sessions/${lesson.made.session}/answers`, {
        credential: key,
        body: { set: 'prediction', answers: [] },
      });
      return answer.body.error;
    }),
  );
  expect(errors.filter((error) => error === undefined)).toHaveLength(120);
  expect(errors.filter((error) => error === 'too-many-tries')).toHaveLength(80);
  expect(await lesson.control({ type: 'door', open: false })).toBeUndefined();
  lesson.console.close();
});

test('a table of a session answers nobody over the requests for other tables', async () => {
  const lesson = await teach(server.address);
  const seat = await lesson.join('Ada');
  const page = attend(server.address, seat);
  await lesson.control({ type: 'stage', stage: 'play' });
  await page.until('a seat', () => page.view()?.me.table?.match !== undefined);
  const match = page.view()?.me.table?.match ?? '';
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/record'],
    ['POST', '/start'],
    ['POST', '/code'],
    ['POST', '/rematch'],
    ['DELETE', '/seats/mine'],
    ['DELETE', ''],
  ] as const)
    expect((await ask(server.address, method, `matches/${match}${path}`, { credential: seat.key })).body.error).toBe(
      'unknown-match',
    );
  const watcher = connectPlayer(server.address, match);
  await watcher.until('the goodbye', () => watcher.goodbye() === 'unknown-match');
  for (const one of [page, watcher, lesson.console]) one.close();
});
