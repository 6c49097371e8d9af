import { expect, type Page } from '@playwright/test';
import { nextScene, readReport, type SceneName } from './scenes';
import { playBoardroom, playTurn } from './player';
import { english, type Words } from './words';

interface OnlineTable {
  readonly name: string;
  readonly scenario: 'intro' | 'standard';
  /** Who sits at the seats after the maker's. */
  readonly others: readonly ('open' | 'easy' | 'normal')[];
  readonly hints?: boolean;
}

/** Makes a table as people do, from the first page; returns its link. */
export async function makeTable(
  page: Page,
  { name, scenario, others, hints = false }: OnlineTable,
  words: Words = english,
): Promise<string> {
  const { common, online, setup, cards, shell } = words;
  await page.getByRole('link', { name: shell.online }).click();
  await page.getByRole('textbox', { name: online.yourName }).fill(name);
  await page.getByRole('button', { name: online.create }).click();
  const rows = page.getByRole('region', { name: setup.whoSits }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  while ((await rows.count()) < others.length + 1) await page.getByRole('button', { name: setup.addSeat }).click();
  for (let count = await rows.count(); count > others.length + 1; count--)
    await page.getByRole('button', { name: setup.removeSeat({ number: count }) }).click();
  for (const [index, player] of others.entries())
    await rows
      .nth(index + 1)
      .getByLabel(`${setup.whoPlays} ${index + 2}`)
      .selectOption(player);
  await page
    .getByRole('group', { name: setup.chooseScenario })
    .getByRole('button')
    .filter({ hasText: cards.scenarios[scenario].text })
    .click();
  if (hints)
    await page
      .getByRole('radiogroup', { name: common.hintsAllowed })
      .getByRole('radio', { name: common.hintsOn })
      .check({ force: true });
  await page.getByRole('button', { name: online.make }).click();
  await page.waitForURL(/\/online\/[2-9A-Z]{8,}$/);
  return page.url();
}

/** Sits down at a table by its link. */
export async function sitDown(page: Page, link: string, name: string, words: Words = english): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: words.online.yourName }).fill(name);
  await page.getByRole('button', { name: words.online.join }).click();
}

/** How long the turn of somebody else may last, ms. */
const othersTake = 120_000;

/** Plays at one page until its match is over; `between` is called before each thing it does. */
export async function playToTheEnd(
  page: Page,
  between: (scene: SceneName) => Promise<void>,
  words: Words = english,
): Promise<void> {
  const next = () => nextScene(page, words, othersTake);
  for (let scene = await next(); scene !== 'result'; scene = await next()) {
    await between(scene);
    if (scene === 'report') await readReport(page, 'at once', words);
    else if (scene === 'turn') {
      await playTurn(page, words);
      await expect(page.getByRole('heading', { name: words.table.buildTurn, exact: true })).toBeHidden();
    } else if (scene === 'boardroom') {
      await playBoardroom(page, 0, words);
      // The envelope is sealed once the server has said so.
      await expect(page.getByRole('button', { name: words.boardroom.seal })).toBeHidden();
    }
  }
}
