import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionFigures } from '../../src/teaching/figures/session-figures';
import { replayRecord } from '../../src/game/match-record';
import type { SessionRecord } from '../../src/teaching/session-record';
import { teach } from '../support/class-client';
import { atTable, leave, students } from '../support/class-of';
import { playOn } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask } from '../support/server-api';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

test('exports hold what was decided, with names or without, and ranks only when the teacher says so', async () => {
  const taught = await teach(server.address, {
    tableSize: 3,
    games: [{ scenario: 'intro', variant: { quarters: 3 } }],
  });
  const class_ = await students(server.address, taught, ['Ada', '=1+1']);
  await taught.control({ type: 'stage', stage: 'play' });
  const players = await Promise.all(class_.map((student) => atTable(server.address, student)));
  await playOn(players);
  const file = async (name: string, key = taught.made.teacherKey): Promise<string> => {
    const response = await fetch(`${server.address}/api/sessions/${taught.made.session}/export/${name}`, {
      headers: { Authorization: `Bearer ${key}` },
    });
    return response.text();
  };
  expect(await file('students.csv')).toContain('Ada');
  expect(await file('students.csv')).not.toMatch(/^=1|,=1/m);
  expect(await file('students.csv?names=0')).not.toContain('Ada');
  expect(await file('students.csv')).not.toContain('gain');
  await taught.control({ type: 'rank-export', on: true });
  expect(await file('students.csv')).toContain('gain');
  const { rounds } = JSON.parse(await file('session.json')) as SessionRecord;
  const [table] = rounds[0]?.tables ?? [];
  if (table === undefined) throw new Error('no table');
  expect(replayRecord(table).phase).toBe('over');
  expect((await file('decisions.csv')).trim().split('\r\n')).toHaveLength(table.moves.length + 1);
  expect(await file('students.csv', class_[0]?.seat.key)).toBe('{"error":"not-teacher"}');
  expect(await file('passwords.csv')).toBe('{"error":"not-found"}');
  leave(taught, class_, players);
});

test('students see the figures of their own table and of the class, once the debrief began', async () => {
  const taught = await teach(server.address, { tableSize: 3 });
  const class_ = await students(server.address, taught, ['Ada', 'Bo', 'Chen', 'Dana']);
  await taught.control({ type: 'stage', stage: 'play' });
  await Promise.all(class_.map(({ page }) => page.until('a seat', () => page.view()?.me.table?.match !== undefined)));
  const [ada] = class_;
  const asked = () =>
    ask<SessionFigures>(server.address, 'GET', `sessions/${taught.made.session}/figures`, {
      credential: ada?.seat.key ?? '',
    });
  expect((await asked()).body.error).toBe('not-now');
  await taught.control({ type: 'stage', stage: 'debrief' });
  const { body } = await asked();
  expect(body.games[0]?.tables.map(({ table }) => table)).toEqual([ada?.page.view()?.me.table?.table]);
  expect(body.games[0]?.limits.tables).toBe(2);
  leave(taught, class_);
});

test('answers are taken when they are asked for, and kept; the quiz says what is right to nobody but the teacher', async () => {
  const taught = await teach(server.address);
  const [ada] = await students(server.address, taught, ['Ada']);
  if (ada === undefined) throw new Error('no Ada');
  const questions = ada.page.view()?.questions;
  expect(JSON.stringify(questions?.quiz)).not.toContain('"answer"');
  expect(JSON.stringify(taught.console.view()?.questions.quiz)).toContain('"answer"');
  const [quiz] = questions?.quiz ?? [];
  const [prompt] = questions?.reflection ?? [];
  if (quiz?.kind !== 'choice' || prompt === undefined) throw new Error('no questions');
  const answer = (set: string, question: string, given: string) =>
    ask(server.address, 'POST', `sessions/${taught.made.session}/answers`, {
      credential: ada.seat.key,
      body: { set, answers: [{ question, answer: given }] },
    });
  const [option] = quiz.options;
  expect((await answer('quiz', quiz.id, option?.id ?? '')).status).toBe(200);
  expect((await answer('quiz', quiz.id, 'no such option')).body.error).toBe('malformed');
  expect((await answer('reflection', prompt.id, 'too early')).body.error).toBe('not-now');
  await ada.page.until('the answer', () => ada.page.view()?.answers[`quiz/before/${quiz.id}`] === option?.id);
  await taught.console.until('the tally', () => (taught.console.view()?.tallies.length ?? 0) > 0);
  leave(taught, [ada]);
});
