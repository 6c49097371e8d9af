import { expect, type Page } from '@playwright/test';
import { english, type Words } from './words';

interface Seat {
  readonly name: string;
  readonly player: 'human' | 'easy' | 'normal';
}

/** What is chosen on the new-game page; what is left out stays as the page proposes. */
export interface NewGame {
  readonly scenario?: 'intro' | 'standard';
  readonly seats: readonly Seat[];
  readonly sealing?: 'own-turn' | 'together';
}

/** Opens the first page. */
export async function openHome(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Fills in the new-game page as people do, without starting. */
export async function fillInNewGame(page: Page, game: NewGame, words: Words = english): Promise<void> {
  const { hotseat, setup, cards, shell } = words;
  await openHome(page);
  await page.getByRole('link', { name: shell.play }).click();
  await expect(page.getByRole('heading', { level: 1, name: hotseat.newGame })).toBeVisible();
  const rows = page.getByRole('region', { name: setup.whoSits }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  while ((await rows.count()) < game.seats.length) await page.getByRole('button', { name: setup.addSeat }).click();
  for (let count = await rows.count(); count > game.seats.length; count--)
    await page.getByRole('button', { name: setup.removeSeat({ number: count }) }).click();
  await expect(rows).toHaveCount(game.seats.length);
  for (const [index, { name, player }] of game.seats.entries()) {
    const row = rows.nth(index);
    await row.getByRole('textbox').fill(name);
    await row.getByLabel(`${setup.whoPlays} ${index + 1}`).selectOption(player);
  }
  if (game.scenario !== undefined)
    await page
      .getByRole('group', { name: setup.chooseScenario })
      .getByRole('button')
      .filter({ hasText: cards.scenarios[game.scenario].text })
      .click();
  if (game.sealing !== undefined)
    await page
      .getByRole('radio', { name: game.sealing === 'together' ? hotseat.together : hotseat.ownTurn, exact: true })
      .check({ force: true });
}

/** Sets up a match and deals the cards. */
export async function startGame(page: Page, game: NewGame, words: Words = english): Promise<void> {
  await fillInNewGame(page, game, words);
  await page.getByRole('button', { name: words.hotseat.deal }).click();
  await page.waitForURL(/\/play\/\w+$/);
}
