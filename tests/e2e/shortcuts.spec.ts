import type { Page } from '@playwright/test';
import { Desk } from './support/desk';
import { openRecorded } from './support/match-files';
import { openHome } from './support/new-game';
import { makeTable } from './support/online';
import { playTurn } from './support/player';
import { onTurn, recordMatch } from './support/recorded';
import { expectScene, nextScene } from './support/scenes';
import { expect, test } from './support/test';
import { bothLanguages, english, wordsIn, type Words } from './support/words';

const { hotseat, hints, live, table } = english;

async function openTurn(page: Page, words: Words = english): Promise<void> {
  const file = recordMatch({
    options: { players: 3, scenario: 'standard', sealing: 'own-turn' },
    people: ['Ada'],
    hints: true,
    until: onTurn(0, 2),
  });
  await openRecorded(page, file, words);
  await expectScene(page, 'turn', words);
}

/** Presses a key as a keyboard with another layout does. */
async function pressOn(page: Page, key: string, code: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  await devtools.detach();
}

const drawOptions = (page: Page, words: Words = english) =>
  page.getByRole('region', { name: words.table.chooseOption({ action: words.table.actions.draw }) });
const endQuestion = (page: Page, words: Words = english) => page.getByRole('dialog', { name: words.table.endTitle });
const hintsShown = (page: Page) => page.getByRole('region', { name: hints.title });

/** Opens the settings from the menu at the table. */
async function openSettings(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: words.hotseat.settings }).click();
}

test('behind an open menu no key of the table does anything', async ({ page }) => {
  await openTurn(page);
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  for (const key of ['e', 'h', '1', 'u']) await page.keyboard.press(key);
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  for (const shown of [endQuestion(page), hintsShown(page), drawOptions(page)]) await expect(shown).toBeHidden();
  // The same keys act once it is closed.
  await page.keyboard.press('e');
  await expect(endQuestion(page)).toBeVisible();
});

test('digits are chosen by their place, as on a French keyboard, and letters by what they produce', async ({
  page,
}) => {
  await openTurn(page);
  // The page listens once it is painted.
  await expect(async () => {
    if (!(await drawOptions(page).isVisible())) await pressOn(page, '&', 'Digit1');
    await expect(drawOptions(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(drawOptions(page)).toBeHidden();
  await pressOn(page, 'e', 'KeyD');
  await expect(endQuestion(page)).toBeVisible();
});

test('a key that is held does once what it does', async ({ page }) => {
  await openTurn(page);
  // Tried again where the page did not listen yet; acting on every repeat would close what the first one opened.
  await expect(async () => {
    await page.keyboard.down('h');
    for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down('h');
    await page.keyboard.up('h');
    await expect(hintsShown(page)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
});

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language });
    const words = wordsIn(language);

    test('letters and digits are switched off in the settings, and stay off', async ({ page }) => {
      await openTurn(page, words);
      await openSettings(page, words);
      const choice = page.getByRole('radiogroup', { name: words.table.characterKeys });
      await expect(choice.getByRole('radio', { name: words.table.keysOn })).toBeChecked();
      await choice.getByRole('radio', { name: words.table.keysOff }).check({ force: true });
      await page.getByRole('dialog').getByRole('button', { name: words.common.close }).click();

      for (const visit of ['at once', 'after a reload']) {
        for (const key of ['e', 'h', '1']) await page.keyboard.press(key);
        for (const shown of [endQuestion(page, words), drawOptions(page, words)])
          await expect(shown, visit).toBeHidden();
        // Keys with names go on: a choice made by hand is taken back by Escape.
        await new Desk(page, words).actions
          .getByRole('button', { name: words.table.actions.draw, exact: false })
          .first()
          .click();
        await expect(drawOptions(page, words)).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(drawOptions(page, words)).toBeHidden();
        await page.reload();
        await expectScene(page, 'turn', words);
      }

      await openSettings(page, words);
      await choice.getByRole('radio', { name: words.table.keysOn }).check({ force: true });
      await page.getByRole('dialog').getByRole('button', { name: words.common.close }).click();
      await page.keyboard.press('1');
      await expect(drawOptions(page, words)).toBeVisible();
    });
  });

test('online, an h written in the chat of the boardroom is a letter, and asks for a hint once the chat is left', async ({
  page,
}) => {
  await openHome(page);
  await makeTable(page, { name: 'Ada', scenario: 'intro', others: ['easy'], hints: true });
  for (let scene = await nextScene(page); scene !== 'boardroom'; scene = await nextScene(page)) await playTurn(page);
  const asked = page.getByRole('dialog', { name: hints.title });

  await page.getByRole('button', { name: live.chat }).click();
  // Whoever opens the chat may write at once, before the field has the focus.
  await page.keyboard.press('h');
  await page.getByRole('textbox', { name: live.message }).click();
  await page.keyboard.type('what a hunch');
  await expect(page.getByRole('textbox', { name: live.message })).toHaveValue('what a hunch');
  await expect(asked).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: live.message })).toBeHidden();
  await page.keyboard.press('h');
  await expect(asked).toBeVisible();

  // The switch is in the settings of a table online, too.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: live.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: live.settings }).click();
  const choice = page.getByRole('radiogroup', { name: table.characterKeys });
  await choice.getByRole('radio', { name: table.keysOff }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: english.common.close }).click();
  await page.keyboard.press('h');
  await expect(asked).toBeHidden();
});
