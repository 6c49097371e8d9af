import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { teach } from '../support/class-client';
import { allWords } from '../support/all-words';
import { answerAll, doTo, goOn, joinClass, openSession, smallTexts } from './support/classroom';
import { cutTexts, scrollRoom } from './support/fit';
import { expect, test, usable } from './support/lesson';
import { playToTheEnd } from './support/online';
import { take, views } from './support/views';
import { english } from './support/words';

const { class: t, console: c, live, screen, screens, shell } = english;

/** Smallest text of the projector, px of 1080 lines. */
const readable = 28;

test.setTimeout(480_000);

test('a lesson of two tables, from the code on the projector to the deletion of everything', async ({
  server,
  device,
}) => {
  const teacher = await device(views.laptop);
  const code = await openSession(teacher, { tableSize: 3 });
  await usable(teacher, 'console: gather');
  const opened = teacher.waitForEvent('popup');
  await teacher.getByRole('button', { name: c.projector }).click();
  const projector = await opened;
  await projector.setViewportSize(views.projector);
  const shown = async (what: string) => {
    await take(projector, `projector ${what}`);
    await usable(projector, `projector: ${what}`);
    const [small, cut] = [await smallTexts(projector, readable), await cutTexts(projector)];
    expect.soft({ what, small, cut }).toEqual({ what, small: [], cut: [] });
  };
  await expect(projector.getByText(code).first()).toBeVisible();
  await shown('join');

  // They come in.
  const ada = await device(views.phone);
  const lin = await device(views.phone);
  const eve = await device(views.laptop);
  await ada.getByRole('link', { name: shell.join }).click();
  await usable(ada, 'student: code');
  await ada.goto(`${server.address}/class/${code}`);
  await expect(ada.getByRole('textbox', { name: t.name })).toBeVisible();
  await expect(ada.getByText(t.keptFor({ days: 30 }))).toBeVisible();
  await usable(ada, 'student: door');
  await ada.goto(`${server.address}/`);
  const personalCode = await joinClass(ada, code, 'Ada');
  await joinClass(lin, code, 'Lin');
  await joinClass(eve, code, 'Eve');
  await expect(ada.getByRole('heading', { name: t.gatherTitle })).toBeVisible();
  await teacher.getByRole('button', { name: c.seatEvenly }).click();
  await doTo(teacher, 'Eve', c.move);
  await teacher.getByRole('combobox', { name: c.table }).selectOption('2');
  await teacher.getByRole('dialog').getByRole('button', { name: c.move }).click();
  await expect(ada.getByRole('list', { name: t.withThese })).toContainText('Lin');
  await expect(eve.getByText(t.yourTable({ table: 2 }))).toBeVisible();
  await usable(ada, 'student: gather');

  // Predictions survive a reload, and another device.
  await goOn(teacher, 'gather');
  await answerAll(lin, 'predict');
  await answerAll(ada, 'predict');
  await usable(ada, 'student: predict');
  await ada.reload();
  await expect(ada.getByText(t.allAnswered)).toBeVisible();
  const other = await device(views.phone);
  await other.goto(`${server.address}/class/${code}`);
  await other.getByRole('radio', { name: t.wasHere }).check({ force: true });
  await other.getByRole('textbox', { name: t.backName }).fill('ada');
  await other.getByRole('textbox', { name: t.personalCode }).fill(personalCode.toLowerCase());
  await other.getByRole('button', { name: t.comeBack }).click();
  await expect(other.getByText(t.allAnswered)).toBeVisible();
  await expect(ada.getByRole('heading', { name: t.ends.moved.title })).toBeVisible();
  await usable(ada, 'student: moved');
  await usable(teacher, 'console: predict');

  // The room is told how many have answered, and what only when the teacher shows it.
  await expect(projector.getByText(screen.haveAnswered({ of: 3 }))).toHaveText(`2 ${screen.haveAnswered({ of: 3 })}`);
  await expect(projector.getByText(c.given({ count: 2 }))).toHaveCount(0);
  await shown('predict');
  await teacher.getByRole('radio', { name: c.answers }).check({ force: true });
  await take(teacher, 'console answers');
  await usable(teacher, 'console: answers');
  await teacher.getByRole('button', { name: c.showAnswers }).click();
  await expect(projector.getByText(c.given({ count: 2 })).first()).toBeVisible();
  await shown('predict, answers shown');
  await teacher.getByRole('button', { name: c.hideAnswers }).click();
  await expect(projector.getByText(c.given({ count: 2 }))).toHaveCount(0);
  await teacher.getByRole('radio', { name: c.students }).check({ force: true });

  // Play: paused, handed over, played to the end.
  await goOn(teacher, 'predict');
  await expect(other.getByText(t.table({ table: 1 }), { exact: true })).toBeVisible();
  await expect(eve.getByText(t.table({ table: 2 }), { exact: true })).toBeVisible();
  await teacher.getByRole('button', { name: c.pause }).click();
  for (const page of [other, lin, eve]) await expect(pausedNote(page)).toBeVisible();
  await usable(lin, 'student: paused');
  await usable(eve, 'student: paused, on a laptop');
  expect((await scrollRoom(eve)).down).toBe(0);
  await usable(teacher, 'console: paused');
  await shown('paused');
  await teacher.getByRole('button', { name: c.resume }).click();
  await expect(pausedNote(lin)).toBeHidden();

  await doTo(teacher, 'Lin', c.handToBot);
  await expect(lin.getByText(live.standInTitle)).toBeVisible();
  await doTo(teacher, 'Lin', c.handBack);
  await expect(lin.getByText(live.standInTitle)).toBeHidden();
  await doTo(teacher, 'Lin', c.handToBot);
  await doTo(teacher, 'Eve', c.handToBot);
  await playToTheEnd(other, async () => undefined);
  await expect(other.getByRole('button', { name: screens.result.again })).toBeHidden();
  await usable(other, 'student: result');
  await expect(teacher.getByText(c.needs.over)).toHaveCount(2);
  await usable(teacher, 'console: play');

  // What happened, and what it meant.
  await goOn(teacher, 'play');
  await expect(other.getByRole('heading', { name: t.yourAnswers })).toBeVisible();
  await expect(other.getByRole('region', { name: allWords.en.debrief.charts.valuation })).toBeVisible();
  await other.reload();
  await expect(other.getByRole('heading', { name: t.yourAnswers })).toBeVisible();
  await expect(other.getByRole('region', { name: allWords.en.debrief.charts.valuation })).toBeVisible();
  // What one had expected stands beside what happened, and whether it came true.
  const expected = other.getByRole('region', { name: t.yourAnswers });
  const stake = expected.locator('dl > div').filter({ hasText: t.youSaid }).last();
  await expect(stake.getByText(t.happened)).toBeVisible();
  await expect(stake.getByText(t.cameTrue).or(stake.getByText(t.cameOtherwise))).toBeVisible();
  await take(other, 'student debrief', true);
  await usable(other, 'student: debrief');
  await shown('debrief');
  await goOn(teacher, 'debrief');
  await expect(other.getByRole('heading', { name: t.reflectTitle })).toBeVisible();
  await answerAll(other, 'reflect', 'We burned too early.');
  await other.reload();
  await expect(other.getByRole('textbox').first()).toHaveValue('We burned too early.');
  await expect(other.getByText(t.allWritten)).toBeVisible();
  await usable(other, 'student: reflect');
  await shown('reflect');

  // The teacher takes the data along, and deletes it.
  await teacher.getByRole('radio', { name: c.data }).check({ force: true });
  await usable(teacher, 'console: data');
  await teacher.getByRole('button', { name: c.columns }).click();
  await expect(teacher.getByRole('dialog').getByRole('rowheader', { name: 'share_by_bots' })).toBeVisible();
  await usable(teacher, 'console: columns');
  await teacher.keyboard.press('Escape');
  const students = teacher.getByRole('button', { name: c.exportFiles['students.csv'] });
  const taken = async () => {
    const download = teacher.waitForEvent('download');
    await students.click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect(await taken()).not.toContain('Ada');
  await teacher.getByRole('checkbox', { name: c.withNames }).check({ force: true });
  const named = await taken();
  expect(named).toContain('Ada');
  expect(named).toContain('We burned too early.');
  await teacher.getByRole('button', { name: c.delete }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: c.delete }).click();
  await expect(other.getByRole('heading', { name: t.ends.deleted.title })).toBeVisible();
  await usable(other, 'student: deleted');
  await lin.goto(`${server.address}/class/${code}`);
  await expect(lin.getByRole('alert')).toBeVisible();
  await usable(lin, 'student: no such class');
});

test('the clicks of the lesson plan take less than three minutes to two tables in play', async ({ server, device }) => {
  const began = Date.now();
  const teacher = await device(views.laptop);
  const code = await openSession(teacher, { tableSize: 3 });
  const opened = teacher.waitForEvent('popup');
  await teacher.getByRole('button', { name: c.projector }).click();
  await opened;
  const student = await device(views.phone);
  await joinClass(student, code, 'Ada');
  const others = ['Bo', 'Chen', 'Di', 'Eve', 'Fu'];
  for (const name of others) await joinByName(server.address, code, name);
  await goOn(teacher, 'gather');
  await goOn(teacher, 'predict');
  await expect(
    teacher.getByRole('list', { name: c.tables }).getByRole('listitem').filter({ hasText: c.look }),
  ).toHaveCount(2);
  await expect(
    student
      .getByText(t.table({ table: 1 }), { exact: true })
      .or(student.getByText(t.table({ table: 2 }), { exact: true })),
  ).toBeVisible();
  expect(Date.now() - began).toBeLessThan(180_000);
});

test('the table fits a projector too, and a debrief before the first Books draws without a complaint', async ({
  server,
  device,
}) => {
  const lesson = await teach(server.address);
  const page = await device(views.projector);
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  await page.goto(`${server.address}/class/${lesson.made.code}`);
  await page.getByRole('textbox', { name: t.name }).fill('Ada');
  await page.getByRole('button', { name: t.join, exact: true }).click();
  await page.getByRole('button', { name: t.written }).click();
  await lesson.control({ type: 'stage', stage: 'play' });
  const market = page.getByRole('region', { name: english.table.market, exact: true });
  await expect(market).toBeVisible();
  // The back of the deck is there whoever's turn it is.
  const cards = await market.getByRole('group').first().locator('> *').first().boundingBox();
  const hand = await page.getByRole('region', { name: english.table.yourHand, exact: true }).boundingBox();
  expect((cards?.y ?? Infinity) + (cards?.height ?? Infinity)).toBeLessThanOrEqual(hand?.y ?? 0);
  await lesson.control({ type: 'stage', stage: 'debrief' });
  await expect(page.getByRole('heading', { name: t.yourAnswers })).toBeVisible();
  await expect(page.getByText(allWords.en.debrief.charts.funding).first()).toBeVisible();
  expect(said).toEqual([]);
  lesson.console.close();
});

test('a door that is shut, a name that is taken, a student who is blocked', async ({ server, device }) => {
  const lesson = await teach(server.address);
  await lesson.join('Ada');
  const page = await device(views.phone);
  await page.goto(`${server.address}/class/${lesson.made.code}`);
  await page.getByRole('textbox', { name: t.name }).fill('ADA');
  await page.getByRole('button', { name: t.join, exact: true }).click();
  await expect(page.getByText(english.classErrors['name-taken'])).toBeVisible();
  await page.getByRole('textbox', { name: t.name }).fill('Bo');
  await page.getByRole('button', { name: t.join, exact: true }).click();
  await page.getByRole('button', { name: t.written }).click();
  await lesson.console.until('Bo', () => lesson.console.view()?.students.length === 2);
  const bo = lesson.console.view()?.students.find(({ name }) => name === 'Bo');
  await lesson.control({ type: 'remove', student: bo?.id ?? '', block: true });
  await expect(page.getByRole('heading', { name: t.ends.removed.title })).toBeVisible();
  await page.getByRole('button', { name: t.join }).click();
  await page.getByRole('textbox', { name: t.name }).fill('bo');
  await page.getByRole('button', { name: t.join, exact: true }).click();
  await expect(page.getByText(english.classErrors.blocked)).toBeVisible();
  await lesson.control({ type: 'door', open: false });
  await page.reload();
  await expect(page.getByText(t.shutTitle)).toBeVisible();
  await expect(page.getByRole('textbox', { name: t.personalCode })).toBeVisible();
  await usable(page, 'student: shut door');
  lesson.console.close();
});

const pausedNote = (page: Page) => page.getByRole('status').filter({ hasText: live.held.paused });

async function joinByName(address: string, code: string, name: string): Promise<void> {
  await fetch(`${address}/api/classes/${code}/students`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name }),
  });
}
