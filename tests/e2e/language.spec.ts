import type { Page } from '@playwright/test';
import { Boardroom } from './support/boardroom';
import { Desk } from './support/desk';
import { fillInNewGame, openHome } from './support/new-game';
import { nextScene } from './support/scenes';
import { openBoardroom, openReport, openTable } from './support/screens';
import { expect, test } from './support/test';
import { english, wordsIn } from './support/words';

const chinese = wordsIn('zh-CN');

/** The one letterless switch of tables and new games. */
const switchLanguage = (page: Page, to: '中文' | 'EN' | 'English') =>
  page.getByRole('button', { name: to, exact: true }).click();

const spoken = (page: Page, language: 'en' | 'zh-CN') => expect(page.locator('html')).toHaveAttribute('lang', language);

/** Figures without words or order: what must not change with the language. */
const digits = (text: string): string => (text.match(/[¥−+]?\d[\d.]*/g) ?? []).sort().join(' ');

test('the first page changes its language and remembers it', async ({ page }) => {
  await openHome(page);
  await page.getByRole('radio', { name: '中文' }).click({ force: true });
  await spoken(page, 'zh-CN');
  await expect(page.getByRole('link', { name: chinese.shell.play })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: chinese.shell.play })).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).click({ force: true });
  await expect(page.getByRole('link', { name: english.shell.play })).toBeVisible();
});

test('a new game keeps what was filled in', async ({ page }) => {
  const seats = [
    { name: 'Ada', player: 'human' },
    { name: '林', player: 'human' },
    { name: 'Third', player: 'easy' },
  ] as const;
  await fillInNewGame(page, { scenario: 'standard', seats, sealing: 'together' });
  await switchLanguage(page, '中文');
  await spoken(page, 'zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: chinese.hotseat.newGame })).toBeVisible();
  for (const [index, { name }] of seats.entries()) await expect(page.getByRole('textbox').nth(index)).toHaveValue(name);
  await expect(page.getByRole('radio', { name: chinese.hotseat.together })).toBeChecked();
  await expect(page.getByLabel(`${chinese.setup.whoPlays} 3`)).toHaveValue('easy');
});

test('a turn keeps its half-made choice', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const [before, after] = [new Desk(page), new Desk(page, chinese)];
  await before.do('draw');
  await before.answerQuestions();
  await before.kind('draw').click();
  const figures = digits(await before.figures());
  await switchLanguage(page, '中文');
  await spoken(page, 'zh-CN');
  expect(digits(await after.figures())).toBe(figures);
  await expect(after.kind('draw')).toHaveAttribute('aria-pressed', 'true');
  const left = await after.actionsLeft();
  await switchLanguage(page, 'EN');
  expect(await before.actionsLeft()).toBe(left);
  expect(digits(await before.figures())).toBe(figures);
});

test('the boardroom keeps the envelope', async ({ page }) => {
  await openBoardroom(page, english, { players: 4 });
  const [before, after] = [new Boardroom(page), new Boardroom(page, chinese)];
  await before.pitchTo(1);
  await before.burnCash(1);
  const burn = (await before.burn.isVisible()) ? await before.burn.inputValue() : undefined;
  await switchLanguage(page, '中文');
  await expect(after.pitches.getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  if (burn !== undefined) await expect(after.burn).toHaveValue(burn);
  await after.seal.click();
  await nextScene(page, chinese);
});

test('a report stays where it was opened', async ({ page }) => {
  await openReport(page, english, { players: 4 });
  const { report } = english.screens;
  await page.getByRole('button', { name: report.next, exact: true }).click();
  const step = page.getByRole('list', { name: report.stepsLabel }).locator('[aria-current=step]');
  await expect(step).toContainText(report.steps.users);
  // A report has no switch of its own: the language is that of the browser, here changed in another tab.
  await page.evaluate(() => localStorage.setItem('hundred-models.language', 'zh-CN'));
  await page.reload();
  await expect(page.getByRole('list', { name: chinese.screens.report.stepsLabel })).toBeVisible();
});

test('the rulebook is there in both languages', async ({ page }) => {
  await openTable(page, english, { players: 2 });
  await switchLanguage(page, '中文');
  await page.getByRole('button', { name: chinese.common.rulebook, exact: true }).click();
  await expect(page.getByRole('dialog', { name: chinese.common.rulebook })).toBeVisible();
  await page.keyboard.press('Escape');
  await switchLanguage(page, 'EN');
  await page.getByRole('button', { name: english.common.rulebook, exact: true }).click();
  await expect(page.getByRole('dialog', { name: english.common.rulebook })).toBeVisible();
});
