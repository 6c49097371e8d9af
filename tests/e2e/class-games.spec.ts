import { allWords } from '../support/all-words';
import { Boardroom } from './support/boardroom';
import { answerAll, goOn, joinClass, openSession } from './support/classroom';
import { cutTexts } from './support/fit';
import { expect, test, usable } from './support/lesson';
import { playBoardroom, playTurn } from './support/player';
import { expectScene, readReport } from './support/scenes';
import { take, views } from './support/views';
import { english, wordsIn } from './support/words';

test('in Chinese, quarter by quarter together: tables wait until the teacher lets them go on', async ({ device }) => {
  const words = wordsIn('zh-CN');
  const { class: t, console: c, live, screen } = words;
  const teacher = await device(views.laptop, words);
  const code = await openSession(teacher, { tableSize: 3 }, words);
  const opened = teacher.waitForEvent('popup');
  await teacher.getByRole('button', { name: c.projector }).click();
  const projector = await opened;
  await projector.setViewportSize(views.projector);
  const shown = async (what: string) => {
    await take(projector, what);
    await usable(projector, what);
    expect.soft({ what, cut: await cutTexts(projector) }).toEqual({ what, cut: [] });
  };
  const lin = await device(views.phone, words);
  await joinClass(lin, code, '林晓', words);
  await teacher.getByRole('checkbox', { name: c.lockStep }).click({ force: true });
  await expect(teacher.getByRole('checkbox', { name: c.lockStep })).toBeChecked();
  await goOn(teacher, 'gather', words);
  await answerAll(lin, 'predict', '', words);
  await expect(teacher.getByText(c.answeredOf({ done: 1, of: 1 }))).toBeVisible();
  await goOn(teacher, 'predict', words);

  // A quarter is played; the next one waits for the teacher, over a reload and a pause.
  await expectScene(lin, 'turn', words);
  await playTurn(lin, words);
  await expectScene(lin, 'boardroom', words);

  // What a pause says hides nothing one works with.
  await teacher.getByRole('button', { name: c.pause }).click();
  const paused = lin.getByRole('status').getByText(live.heldTitle.paused);
  await expect(paused).toBeVisible();
  await take(lin, 'boardroom paused');
  const [note, seal] = [await paused.boundingBox(), await new Boardroom(lin, words).seal.boundingBox()];
  expect((note?.y ?? Infinity) + (note?.height ?? 0)).toBeLessThan(seal?.y ?? 0);
  await teacher.getByRole('button', { name: c.resume }).click();
  await playBoardroom(lin, 0, words);
  const waits = lin.getByRole('status').filter({ hasText: live.held.class });
  await expect(waits).toBeVisible();
  await usable(lin, 'the report, held');
  await lin.reload();
  await expect(waits).toBeVisible();
  await readReport(lin, 'at once', words);
  const letIn = teacher.getByRole('button', { name: c.nextQuarter({ quarter: 2 }) });
  await expect(letIn).toContainText(c.waitingTables({ count: 1, of: 1 }));
  await teacher.getByRole('button', { name: c.pause }).click();
  await expect(teacher.getByText(c.needs.paused, { exact: true })).toBeVisible();
  await teacher.getByRole('button', { name: c.resume }).click();
  await expect(teacher.getByText(c.needs.held)).toBeVisible();
  await usable(teacher, 'console: a table waits');
  await letIn.click();
  await expect(waits).toBeHidden();
  await expectScene(lin, 'turn', words);

  // Nobody has finished the second quarter: that is asked before they are let into the third.
  await teacher.getByRole('button', { name: c.nextQuarter({ quarter: 3 }) }).click();
  await expect(teacher.getByRole('dialog')).toContainText(c.earlyText({ count: 1 }));
  await teacher.keyboard.press('Escape');
  await expect(teacher.getByRole('dialog')).toBeHidden();

  // What is said to all leaves room for what the projector shows.
  const said = '请大家放下手机，看前面的屏幕。'.repeat(6);
  const say = async () => {
    await teacher.getByRole('button', { name: c.announce }).click();
    await teacher.getByRole('textbox', { name: c.announcement }).fill(said);
    await teacher.getByRole('button', { name: c.say }).click();
    await expect(projector.getByText(said)).toBeVisible();
  };
  await say();
  await expect(lin.getByText(t.says)).toBeVisible();
  await goOn(teacher, 'play', words);
  await teacher.getByRole('dialog').getByRole('button', { name: c.stages.debrief.name }).click();
  await expect(projector.getByRole('article')).toBeVisible();
  // It leaves the projector with the stage, and whoever has not read it keeps it.
  await expect(projector.getByText(said)).toBeHidden();
  await expect(lin.getByText(t.says)).toBeVisible();
  await lin.getByRole('button', { name: t.gotIt }).click();
  await teacher.getByRole('button', { name: c.takeAway }).click();
  await say();
  await expect(lin.getByText(t.says)).toBeVisible();
  await shown('projector: debrief, announced');
  await goOn(teacher, 'debrief', words);
  await say();
  await answerAll(lin, 'reflect', '烧钱烧得太早。', words);
  await expect(projector.getByText(screen.haveAnswered({ of: 1 }))).toBeVisible();
  await shown('projector: reflection, announced');
  await teacher.getByRole('radio', { name: c.screen }).check({ force: true });
  await teacher.getByRole('button', { name: c.screens.answers }).click();
  await expect(projector.getByText(c.given({ count: 1 })).first()).toBeVisible();
  await shown('projector: answers to the reflection, announced');
});

test('a pair of games: everybody gets a table of the second one, and the debrief has both', async ({ device }) => {
  const { class: t, console: c, cards } = english;
  const { game } = allWords.en.debrief;
  const teacher = await device(views.laptop);
  const code = await openSession(teacher, { tableSize: 3, preset: 'boom-then-winter' });
  const ada = await device(views.laptop);
  await joinClass(ada, code, 'Ada');
  await goOn(teacher, 'gather');
  await goOn(teacher, 'predict');
  await expectScene(ada, 'turn');
  await expect(ada.getByRole('img', { name: cards.climates.frenzy.name }).first()).toBeVisible();
  // Thirty tables in a room are silent.
  const sound = ada.getByRole('button', { name: english.table.sound, exact: true });
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await playTurn(ada);
  await expectScene(ada, 'boardroom');
  await playBoardroom(ada, 0);
  await readReport(ada, 'at once');
  await teacher.getByRole('button', { name: c.nextGame }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: c.nextGame }).click();
  await expect(teacher.getByText(c.gameOf({ number: 2, of: 2 }))).toBeVisible();
  await expect(ada.getByRole('img', { name: cards.climates.cold.name }).first()).toBeVisible();
  await expectScene(ada, 'turn');
  await goOn(teacher, 'play');
  await teacher.getByRole('dialog').getByRole('button', { name: c.stages.debrief.name }).click();
  await expect(ada.getByRole('heading', { name: t.yourAnswers })).toBeVisible();
  await expect(ada.getByRole('combobox', { name: allWords.en.debrief.charts.compare }).getByRole('option')).toHaveText([
    game({ n: 1, scenario: allWords.en.scenarios.scenarios['easy-money'].name }),
    game({ n: 2, scenario: allWords.en.scenarios.scenarios['long-winter'].name }),
  ]);
  await usable(ada, 'debrief of two games');
});
