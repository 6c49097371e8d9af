import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StudentSeat } from '../../src/protocol/session';
import type { SessionFigures } from '../../src/teaching/figures/session-figures';
import { attend, teach, watchSession } from '../support/class-client';
import { atTable, leave, students } from '../support/class-of';
import { connectPlayer } from '../support/online-player';
import { playOn } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { ask } from '../support/server-api';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

test('five students at tables of four: two tables, three and two of them, bots at the other seats', async () => {
  const taught = await teach(server.address);
  const class_ = await students(server.address, taught, ['Ada', 'Bo', 'Chen', 'Dana', 'Eve']);
  await taught.control({ type: 'stage', stage: 'play' });
  await taught.console.until('two tables', () => taught.console.tables().length === 2);
  const people = taught.console
    .tables()
    .map(({ seats }) => seats.filter(({ student }) => student !== undefined).length);
  expect(people).toEqual([3, 2]);
  expect(taught.console.tables().map(({ seats }) => seats.length)).toEqual([4, 4]);
  leave(taught, class_);
});

test('a lesson from the door to the last page: predictions, play, debrief', async () => {
  const taught = await teach(server.address, { games: [{ scenario: 'intro', variant: { quarters: 3 } }] });
  const class_ = await students(server.address, taught, ['Ada', 'Bo', 'Chen']);
  await taught.control({ type: 'stage', stage: 'play' });
  const players = await Promise.all(class_.map((student) => atTable(server.address, student)));
  await playOn(players);
  await taught.console.until('the end', () => taught.console.tables().every(({ status }) => status === 'over'));
  const [table] = taught.console.tables();
  const gains = players[0]?.standing()?.view.companies.map(({ score }) => score.total - score.ambition);
  expect(table?.seats.map(({ gain }) => gain)).toEqual(gains);
  await taught.control({ type: 'stage', stage: 'debrief' });
  await class_[0]?.page.until('the debrief', () => class_[0]?.page.view()?.info.stage === 'debrief');
  const path = `sessions/${taught.made.session}`;
  const { body: all } = await ask<SessionFigures>(server.address, 'GET', `${path}/figures`, {
    credential: taught.made.teacherKey,
  });
  expect(all.games[0]?.tables.map(({ over }) => over)).toEqual([true]);
  await ask(server.address, 'POST', `${path}/what-if`, { credential: taught.made.teacherKey });
  await taught.console.until('what might have been', () => taught.console.view()?.whatIf?.state === 'done', 60_000);
  expect(taught.console.view()?.whatIf).toMatchObject({ found: { tables: 1 } });
  leave(taught, class_, players);
});

test('a countdown ends with the stage it was set for', async () => {
  const taught = await teach(server.address);
  await taught.control({ type: 'countdown', seconds: 300 });
  await taught.console.until('the countdown', () => taught.console.view()?.info.countdownUntil !== undefined);
  await taught.control({ type: 'stage', stage: 'predict' });
  await taught.console.until('the predictions', () => taught.console.view()?.info.stage === 'predict');
  expect(taught.console.view()?.info.countdownUntil).toBeUndefined();
  leave(taught, []);
});

test('while the teacher pauses nobody moves, and clocks leave that time out', async () => {
  const taught = await teach(server.address, { pace: 'live' });
  const class_ = await students(server.address, taught, ['Ada', 'Bo', 'Chen', 'Dana']);
  await taught.control({ type: 'stage', stage: 'play' });
  const players = await Promise.all(class_.map((student) => atTable(server.address, student)));
  await taught.control({ type: 'pause', on: true });
  await Promise.all(players.map((player) => player.until('the pause', () => player.info()?.held === 'paused')));
  expect(players[0]?.info()?.clock.waiting.every(({ until }) => until === undefined)).toBe(true);
  const acting = players.find((player) => (player.standing()?.view.legal.length ?? 0) > 0);
  const [move] = acting?.standing()?.view.legal ?? [];
  if (acting === undefined || move === undefined) throw new Error('nobody to move');
  expect(await acting.play(move)).toEqual({ error: 'paused' });
  await taught.control({ type: 'pause', on: false });
  await acting.until('the table to go on', () => acting.info()?.held === undefined);
  expect(await acting.play(move)).toHaveProperty('done');
  leave(taught, class_, players);
});

test('in lock-step a table waits at the end of a quarter until the teacher lets all go on', async () => {
  const taught = await teach(server.address, { lockStep: true });
  const class_ = await students(server.address, taught, ['Ada']);
  await taught.control({ type: 'stage', stage: 'play' });
  const [player] = await Promise.all(class_.map((student) => atTable(server.address, student)));
  if (player === undefined) throw new Error('no player');
  while (player.info()?.held === undefined) {
    const seen = player.standing();
    const [move] = seen?.view.legal.filter(({ type }) => type !== 'unseal') ?? [];
    if (move !== undefined) await player.play(move);
    await player.until('something new', () => player.standing() !== seen || player.info()?.held !== undefined);
  }
  expect(player.info()?.held).toBe('class');
  expect(player.standing()?.view.quarter).toBe(2);
  await taught.console.until('the table that waits', () => taught.console.tables()[0]?.held === 'class');
  await taught.control({ type: 'next-quarter', quarter: 2 });
  await player.until('the second quarter', () => player.info()?.held === undefined);
  // Said again, as by two teachers or by a click too many.
  await taught.control({ type: 'next-quarter', quarter: 2 });
  await taught.control({ type: 'pause', on: true });
  await taught.console.until('the pause', () => taught.console.view()?.info.paused === true);
  expect(taught.console.view()?.info.upTo).toBe(2);
  leave(taught, class_, [player]);
});

test('lock-step that begins amid play stops nobody amid a quarter', async () => {
  const taught = await teach(server.address);
  const class_ = await students(server.address, taught, ['Ada']);
  await taught.control({ type: 'stage', stage: 'play' });
  const players = await Promise.all(class_.map((student) => atTable(server.address, student)));
  const [player] = players;
  while (player?.standing()?.view.quarter === 1) await playOn(players, 1);
  await taught.console.until('the second quarter', () => taught.console.tables()[0]?.quarter === 2);
  await taught.control({ type: 'lock-step', on: true });
  await taught.console.until('lock-step', () => taught.console.view()?.info.lockStep === true);
  expect(taught.console.view()?.info.upTo).toBe(2);
  expect(player?.info()?.held).toBeUndefined();
  leave(taught, class_, players);
});

test('a seat goes to a bot and back; a table behind is advanced for one quarter only', async () => {
  const taught = await teach(server.address);
  const class_ = await students(server.address, taught, ['Ada', 'Bo']);
  await taught.control({ type: 'stage', stage: 'play' });
  const players = await Promise.all(class_.map((student) => atTable(server.address, student)));
  const row = () => taught.console.view()?.students.find(({ name }) => name === 'Ada');
  await taught.control({ type: 'stand-in', student: class_[0]?.seat.student ?? '', on: true });
  await taught.console.until('the bot', () => row()?.standIn === true);
  await taught.control({ type: 'stand-in', student: class_[0]?.seat.student ?? '', on: false });
  await taught.console.until('Ada again', () => row()?.standIn === false);
  const [player] = players;
  const second = () => player?.standing()?.view.quarter === 2;
  const waitedFor = () =>
    player?.info()?.clock.waiting.some(({ seat }) => {
      const person = player.info()?.seats[seat];
      return person?.kind === 'human' && !person.standIn;
    }) ?? false;
  for (;;) {
    await player?.until('somebody waited for', () => second() || waitedFor());
    if (second()) break;
    await taught.control({ type: 'advance-slowest' });
    await player?.until('the bot', () => !waitedFor());
  }
  const away = () => player?.info()?.seats.filter((seat) => seat.kind === 'human' && seat.standIn) ?? [];
  await player?.until('everybody back', () => away().length === 0);
  expect(player?.standing()?.view.quarter).toBe(2);
  leave(taught, class_, players);
});

test('who comes late takes a seat of a bot; who is moved or removed leaves theirs to one', async () => {
  const taught = await teach(server.address, { tableSize: 3 });
  const class_ = await students(server.address, taught, ['Ada', 'Bo', 'Chen', 'Dana']);
  await taught.control({ type: 'stage', stage: 'play' });
  await taught.console.until('two tables', () => taught.console.tables().length === 2);
  const [late] = await students(server.address, taught, ['Eve']);
  if (late === undefined) throw new Error('no Eve');
  await late.page.until('a seat', () => late.page.view()?.me.table?.match !== undefined);
  const atTables = (): number[] =>
    taught.console.tables().map(({ seats }) => seats.filter(({ student }) => student !== undefined).length);
  await taught.console.until(
    'five at tables',
    () =>
      atTables()
        .toSorted((a, b) => a - b)
        .join() === '2,3',
  );
  const ada = class_[0]?.seat.student ?? '';
  await taught.control({ type: 'remove', student: ada, block: true });
  await class_[0]?.page.until('the goodbye', () => class_[0]?.page.goodbye() === 'removed');
  await taught.console.until('four at tables', () => atTables().reduce((a, b) => a + b) === 4);
  await expect(taught.join('ada')).rejects.toThrow('blocked');
  leave(taught, [...class_, late]);
});

test('a student comes back on another device by name and personal code; the first device is told', async () => {
  const taught = await teach(server.address);
  const [ada] = await students(server.address, taught, ['Ada']);
  if (ada === undefined) throw new Error('no Ada');
  const path = `classes/${taught.made.code}/return`;
  const wrong = await ask(server.address, 'POST', path, { body: { name: 'Ada', personalCode: 'WRONG' } });
  expect(wrong.body.error).toBe('wrong-personal-code');
  const { body } = await ask<StudentSeat>(server.address, 'POST', path, {
    body: { name: 'ada', personalCode: ada.seat.personalCode.toLowerCase() },
  });
  expect(body.student).toBe(ada.seat.student);
  await ada.page.until('the goodbye', () => ada.page.goodbye() === 'moved');
  const again = attend(server.address, body);
  await again.until('the session', () => again.view()?.me.name === 'Ada');
  again.close();
  leave(taught, []);
});

test('a shut door keeps out who was not there before', async () => {
  const taught = await teach(server.address);
  await taught.control({ type: 'door', open: false });
  await expect(taught.join('Ada')).rejects.toThrow('door-shut');
  leave(taught, []);
});

test('a session and its tables go on after a power cut, the console too', async () => {
  const taught = await teach(server.address);
  const class_ = await students(server.address, taught, ['Ada', 'Bo', 'Chen']);
  await taught.control({ type: 'stage', stage: 'play' });
  const players = await Promise.all(class_.map((student) => atTable(server.address, student)));
  await playOn(players, 12);
  const before = taught.console.view()?.students.map(({ id, table }) => [id, table]);
  await server.kill();
  await server.restart();
  await taught.console.until('the console again', () => taught.console.socket.connected);
  await Promise.all(players.map((player) => player.until('the table again', () => player.socket.connected)));
  await taught.console.until(
    'everybody there',
    () => taught.console.view()?.students.every(({ present }) => present) === true,
  );
  expect(taught.console.view()?.students.map(({ id, table }) => [id, table])).toEqual(before);
  await playOn(players, 6);
  leave(taught, class_, players);
});

test('the teacher sees everything at a table, the projector nothing hidden, others nothing at all', async () => {
  const taught = await teach(server.address);
  const class_ = await students(server.address, taught, ['Ada', 'Bo', 'Chen', 'Dana', 'Eve']);
  await taught.control({ type: 'stage', stage: 'play' });
  await Promise.all(class_.map(({ page }) => page.until('a seat', () => page.view()?.me.table?.match !== undefined)));
  const [first, second] = [
    class_[0]?.page.view()?.me.table?.match ?? '',
    class_[1]?.page.view()?.me.table?.match ?? '',
  ];
  const peek = connectPlayer(server.address, first, { credential: taught.made.teacherKey });
  await peek.until('the table', () => peek.standing() !== undefined);
  expect(peek.standing()?.view.privates).toHaveLength(4);
  const stranger = connectPlayer(server.address, second, { credential: class_[0]?.seat.key ?? '' });
  await stranger.until('the goodbye', () => stranger.goodbye() === 'seat-moved');
  const spectator = connectPlayer(server.address, first);
  await spectator.until('the goodbye', () => spectator.goodbye() === 'unknown-match');
  const projector = watchSession(server.address, taught.made.session, taught.made.projectorKey);
  await projector.until('the projector', () => projector.view()?.role === 'projector');
  expect(projector.heard().join()).not.toContain(taught.made.teacherKey);
  const forbidden = await ask(server.address, 'POST', `sessions/${taught.made.session}/controls`, {
    body: { type: 'pause', on: true },
    credential: class_[0]?.seat.key ?? '',
  });
  expect(forbidden.body.error).toBe('not-teacher');
  for (const page of [peek, stranger, spectator, projector]) page.close();
  leave(taught, class_);
});

test('a deleted session takes its tables with it', async () => {
  const taught = await teach(server.address);
  const class_ = await students(server.address, taught, ['Ada']);
  await taught.control({ type: 'stage', stage: 'play' });
  const [player] = await Promise.all(class_.map((student) => atTable(server.address, student)));
  await ask(server.address, 'DELETE', `sessions/${taught.made.session}`, { credential: taught.made.teacherKey });
  await player?.until('the goodbye', () => player.goodbye() === 'deleted');
  await expect(taught.join('Bo')).rejects.toThrow('unknown-code');
  leave(taught, class_);
});
