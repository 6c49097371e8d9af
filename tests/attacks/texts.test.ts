import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MatchPage, SeatTaken } from '../../src/protocol/api';
import type { MatchInfo } from '../../src/protocol/match-info';
import { connectPlayer } from '../support/online-player';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, usualMatch } from '../support/server-api';

/* What people write comes back as the text it is: never as a page, never turning or hiding what stands around it. */

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.remove());

const scripts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=boo()>',
  '</script><svg/onload=x>',
  '"><b>x',
  "javascript:alert('x')",
  '{{constructor}}',
  '${process.env}',
  '\\u003cscript\\u003e',
  '&lt;b&gt;',
];

test.each(scripts)('%j is a name, a title and a line of chat like any other', async (text) => {
  const made = await ask<SeatTaken>(server.address, 'POST', 'matches', {
    body: { ...usualMatch, name: text.slice(0, 24), title: text, listed: true },
  });
  const own = made.body;
  const page = connectPlayer(server.address, own.match, own);
  await page.until('a welcome', () => page.welcome() !== undefined);
  await new Promise((done) => page.socket.emit('say', text, done));
  await page.until('the line', () => page.chat().length === 1);
  expect(page.chat()[0]?.line).toEqual({ text });
  for (const path of [`matches/${own.match}`, 'matches']) {
    const response = await fetch(`${server.address}/api/${path}`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const body = (await response.json()) as MatchInfo & MatchPage;
    expect([body.title, ...(body.matches ?? []).map(({ title }) => title)]).toContain(text);
  }
  page.close();
});

test.each([
  ['turned around', 'A\u202egnp.exe', 'A gnp.exe'],
  ['embedded', '\u202aA\u202c\u2066B\u2069', 'A B'],
  ['marked', '\u200eA\u200f\u061cB', 'A B'],
  ['broken into lines', 'A\nB\r\nC\u2028D\u2029E\u0085F', 'A B C D E F'],
  ['with control characters', 'A\u0000B\u0007C\u001b[31mD\u007fE', 'A B C [31mD E'],
  ['with invisible letters', 'A\u200bB\u2060C\ufeffD\u00adE\u3164F', 'A B C D E F'],
  ['with joiners between letters', 'Ad\u200da\ufe0f', 'Ad a'],
  ['of tags', 'A\u{e0041}\u{e0042}', 'A'],
  ['of private use', 'A\ue000\u{f0000}B', 'A B'],
  ['with a broken pair', 'A\ud800B', 'A B'],
  ['of an emoji family', '👩\u200d👩🏽\u200d👧 ❤\ufe0f', '👩\u200d👩🏽\u200d👧 ❤\ufe0f'],
  ['of scripts with marks', 'Việt नमस्ते ไทย שָׁלוֹם', 'Việt नमस्ते ไทย שָׁלוֹם'],
])('text %s is tidied before anybody sees it', async (_, typed, kept) => {
  const made = await ask<SeatTaken>(server.address, 'POST', 'matches', {
    body: { ...usualMatch, name: typed, title: typed },
  });
  const own = made.body;
  const { body } = await ask<MatchInfo>(server.address, 'GET', `matches/${own.match}`);
  const [maker] = body.seats;
  const tidy = kept.normalize('NFC');
  expect([body.title, maker?.kind === 'human' && maker.name]).toEqual([tidy, tidy]);
  const page = connectPlayer(server.address, own.match, own);
  await page.until('a welcome', () => page.welcome() !== undefined);
  await new Promise((done) => page.socket.emit('say', typed, done));
  await page.until('the line', () => page.chat().length === 1);
  expect(page.chat()[0]?.line).toEqual({ text: tidy });
  page.close();
});

test('nobody takes the name of another with letters that do not show', async () => {
  const { body: own } = await ask<SeatTaken>(server.address, 'POST', 'matches', { body: usualMatch });
  for (const name of [
    'Ada',
    'ADA',
    ' Ada ',
    'Ada\u200d',
    '\u200bAda',
    'Ada\ufe0f',
    'Ada\u3164',
    'Ａｄａ',
    'Ada\u034f',
  ]) {
    const { body } = await ask(server.address, 'POST', `matches/${own.match}/seats`, { body: { name } });
    expect([name, body.error]).toEqual([name, 'name-taken']);
  }
});
