import type { Page } from '@playwright/test';
import { Desk } from './support/desk';
import { startGame } from './support/new-game';
import { playActions, playBoardroom, playTurn } from './support/player';
import { nextScene, readReport, expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { english } from './support/words';

const { screens, cards } = english;

const seats = [
  { name: 'Ada', player: 'human' },
  { name: 'North', player: 'normal' },
  { name: 'East', player: 'normal' },
  { name: 'South', player: 'normal' },
] as const;

/** Takes a move back and makes it again: both are exact. */
async function undoAndRedo(page: Page): Promise<void> {
  const desk = new Desk(page);
  await desk.answerQuestions();
  const before = [await desk.figures(), await desk.hand()];
  await desk.do('draw', /^Draw (?!blind)/);
  const inBetween = await desk.question.innerText();
  await desk.undo.click();
  await expect(desk.question).toBeHidden();
  expect([await desk.figures(), await desk.hand()]).toEqual(before);
  await desk.redo.click();
  await expect(desk.question).toBeVisible();
  expect(await desk.question.innerText()).toBe(inBetween);
  await desk.answerQuestions();
}

/** Reloads in the middle of a turn: quarter, cash, hand and actions left are as before. */
async function reload(page: Page): Promise<void> {
  const desk = new Desk(page);
  const seen = async () => [
    await desk.figures(),
    await desk.hand(),
    await desk.actionsLeft(),
    await page.getByRole('heading', { level: 2 }).allInnerTexts(),
  ];
  const before = await seen();
  await page.reload();
  await expectScene(page, 'turn');
  expect(await seen()).toEqual(before);
}

async function stepThroughReplay(page: Page): Promise<void> {
  const { replay } = screens;
  await page.getByRole('button', { name: screens.result.replay }).click();
  await page.waitForURL(/\/replay\/\w+$/);
  const bar = page.getByRole('region', { name: replay.label });
  const position = bar.getByRole('slider', { name: replay.position });
  await bar.getByRole('button', { name: replay.first }).click();
  await expect(bar).toContainText(replay.begins);
  await expect(position).toHaveValue('0');
  for (let step = 1; step <= 5; step++) {
    await bar.getByRole('button', { name: replay.forward }).click();
    await expect(position).toHaveValue(String(step));
  }
  await bar.getByRole('button', { name: replay.back }).click();
  await expect(position).toHaveValue('4');
  const viewer = bar.getByRole('combobox', { name: replay.seenBy });
  const names = await viewer.locator('option').allInnerTexts();
  expect(names).toHaveLength(6);
  await viewer.selectOption({ index: 3 });
  const company = (names[3] ?? '').split(' (')[0] ?? '';
  await expect(page.getByRole('region', { name: english.table.yourCompany })).toContainText(company);
  await viewer.selectOption({ label: replay.spectator });
  await bar.getByRole('combobox', { name: replay.stepBy }).selectOption({ label: replay.stepSizes.quarter });
  await bar.getByRole('button', { name: replay.last }).click();
  await expect(position).toHaveValue((await position.getAttribute('max')) ?? '');
  await bar.getByRole('button', { name: replay.back }).click();
  await bar.getByRole('button', { name: replay.last }).click();
  await bar.getByRole('button', { name: replay.close }).click();
}

test('one person plays a whole standard game against three bots', async ({ page }) => {
  test.slow();
  await startGame(page, { scenario: 'standard', seats });
  const met = { curtain: 0, turn: 0, boardroom: 0, report: 0 };
  for (let scene = await nextScene(page); scene !== 'result'; scene = await nextScene(page)) {
    met[scene] += 1;
    if (scene === 'turn' && met.turn === 1) await undoAndRedo(page);
    if (scene === 'turn' && met.turn === 4) {
      await playActions(page);
      await reload(page);
    }
    if (scene === 'turn') await playTurn(page);
    if (scene === 'boardroom') await playBoardroom(page, met.boardroom % 2);
    if (scene === 'report') await readReport(page, met.report === 2 ? 'steps' : 'at once');
  }
  expect(met).toEqual({ curtain: 0, turn: 8, boardroom: 8, report: 8 });
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(page.getByText(cards.scenarios.standard.name).first()).toBeVisible();
  await stepThroughReplay(page);
  await expect(page.getByText(english.shell.finished)).toBeVisible();
});
