import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { openHome } from './support/new-game';
import { english } from './support/words';

const { common, shell } = english;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Scrolls down, follows a link of the page, and finds the next page at its top with the focus on its heading. */
async function follow(page: Page, name: string): Promise<void> {
  const address = page.url();
  await page.getByRole('link', { name }).first().click();
  await page.waitForURL((url) => url.href !== address);
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
}

test('a link leads to the heading of the next page, and the tab is called after it', async ({ page }) => {
  await openHome(page);
  await expect(page).toHaveTitle(common.game);
  for (const [link, title] of [
    [shell.play, shell.titles.newGame],
    [shell.learn, shell.rulebook],
    [shell.online, shell.online],
    [shell.teach, shell.teach],
  ] as const) {
    await follow(page, link);
    await expect(page).toHaveTitle(`${title} · ${common.game}`);
    await page.goBack();
    await expect(page).toHaveTitle(common.game);
  }
});

test('going back within a page does not keep the next one from its heading', async ({ page }) => {
  await page.goto('/rules');
  await page.getByRole('navigation').getByRole('link').last().click();
  await expect(page).toHaveURL(/#/);
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.getByRole('button', { name: english.rulebook.home }).click();
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
