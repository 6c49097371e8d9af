import type { Locator, Page } from '@playwright/test';
import { Desk } from '../e2e/support/desk';
import { openRecorded } from '../e2e/support/match-files';
import { onTurn, recordMatch } from '../e2e/support/recorded';
import { expectScene } from '../e2e/support/scenes';
import { expect, test } from '../e2e/support/test';
import { english } from '../e2e/support/words';

const { common, hotseat, shell } = english;

const running = recordMatch({
  options: { players: 2, scenario: 'intro', sealing: 'together' },
  people: ['Ada'],
  until: onTurn(0, 2),
});

async function atTable(page: Page): Promise<string> {
  const address = await openRecorded(page, running);
  await expectScene(page, 'turn');
  await new Desk(page).answerQuestions();
  return address;
}

async function choose(page: Page, item: string): Promise<Locator> {
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

test('going back closes what lies over the table, one after another, and then leaves it', async ({ page }) => {
  const address = await atTable(page);
  for (const item of [hotseat.settings, hotseat.log, hotseat.rename]) {
    const dialog = await choose(page, item);
    await page.goBack();
    await expect(dialog).toBeHidden();
    expect(page.url()).toBe(address);
  }
  const menu = page.getByRole('menu');
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await expect(menu).toBeVisible();
  await page.goBack();
  await expect(menu).toBeHidden();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).not.toHaveURL(address);
});

test('a dialog closed otherwise leaves nothing behind: going back leaves the table at once', async ({ page }) => {
  const address = await atTable(page);
  const dialog = await choose(page, hotseat.settings);
  await dialog.getByRole('button', { name: common.close }).click();
  await expect(dialog).toBeHidden();
  await choose(page, hotseat.log);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.goBack();
  await expect(page).not.toHaveURL(address);
});

test('whoever leaves by a link in a dialog comes back to the page with one step', async ({ page }) => {
  await atTable(page);
  const address = page.url();
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.saveLeave }).click();
  await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expectScene(page, 'turn');
});

test('a dialog open when the page was loaded anew is gone, and going back leaves the page', async ({ page }) => {
  const address = await atTable(page);
  await choose(page, hotseat.settings);
  await page.reload();
  await expectScene(page, 'turn');
  const dialog = await choose(page, hotseat.log);
  await page.goBack();
  await expect(dialog).toBeHidden();
  expect(page.url()).toBe(address);
});

/** Presses at one place, and lets go at another, as shares of what is given. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

test('drawing a selection out of a dialog, or into it, does not close it; a click beside it does', async ({ page }) => {
  await atTable(page);
  const dialog = await choose(page, hotseat.rename);
  const box = await dialog.getByRole('textbox').boundingBox();
  if (box === null) throw new Error('no field');
  const inside = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const beside = { x: 8, y: 8 };
  await drag(page, inside, beside);
  await expect(dialog).toBeVisible();
  await drag(page, beside, inside);
  await expect(dialog).toBeVisible();
  await page.mouse.click(beside.x, beside.y);
  await expect(dialog).toBeHidden();
});

test('what is told while a dialog is open lies above it, and is read out', async ({ page }) => {
  await atTable(page);
  const dialog = await choose(page, hotseat.settings);
  // That the match was imported is still told.
  const news = dialog.getByRole('region', { name: common.news });
  await expect(news).toBeVisible();
  const uppermost = await news.evaluate((region) => {
    const { left, top, width, height } = region.getBoundingClientRect();
    return region.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(uppermost).toBe(true);
  await expect(dialog.locator('[aria-live=assertive]')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: common.news })).toBeAttached();
});

test('what is typed in a menu leads to what begins with it', async ({ page }) => {
  await atTable(page);
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  const item = (name: string) => page.getByRole('menuitem', { name });
  await page.keyboard.press('s');
  const first = page.getByRole('menuitem').and(page.locator(':focus'));
  const words = [hotseat.seats, hotseat.settings, hotseat.saveLeave];
  const landed = await first.innerText();
  expect(words.some((word) => landed.startsWith(word))).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  // As fast as people type, however busy this machine is.
  await page.getByRole('menuitem').first().waitFor();
  await page.evaluate(
    (letters) => {
      for (const key of letters)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    Array.from(hotseat.settings.slice(0, 4)),
  );
  await expect(item(hotseat.settings)).toBeFocused();
  // It was not taken for a shortcut of the table.
  await expect(page.getByRole('menu')).toBeVisible();
});
