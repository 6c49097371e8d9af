import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { beyondWindow, cutTexts, scrollRoom } from './support/fit';
import { screens } from './support/screens';
import { expect, test } from './support/test';
import { bothLanguages, wordsIn } from './support/words';

const laptop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const projector = { width: 1920, height: 1080 };

/** Where pictures of every screen are put, for people to look at; none are taken when it is not set. */
const pictures = process.env['PICTURES'];

async function take(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name.replaceAll(/\W+/g, '-')}.png` });
}

async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language, viewport: laptop });

    for (const { name, open, atOnce = false } of screens)
      test(`${name}: nothing is cut, nothing bars the way`, async ({ page }) => {
        await open(page, wordsIn(language));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await take(page, `${language} laptop ${name}`);
        expect.soft(await cutTexts(page), 'texts cut on a laptop').toEqual([]);
        expect.soft((await scrollRoom(page)).sideways, 'scrolls sideways on a laptop').toBe(0);
        if (atOnce) {
          expect.soft((await scrollRoom(page)).down, 'scrolls down on a laptop').toBe(0);
          expect.soft(await beyondWindow(page), 'reaches beyond the window of a laptop').toEqual([]);
        }
        expect.soft(await violationsOn(page), 'what axe finds').toEqual([]);

        await resize(page, phone);
        await take(page, `${language} phone ${name}`);
        expect.soft((await scrollRoom(page)).sideways, 'scrolls sideways on a phone').toBe(0);
        expect.soft(await cutTexts(page), 'texts cut on a phone').toEqual([]);
        expect.soft(await violationsOn(page), 'what axe finds on a phone').toEqual([]);

        await resize(page, projector);
        await take(page, `${language} projector ${name}`);
        expect.soft(await cutTexts(page), 'texts cut on a projector').toEqual([]);
        if (atOnce) expect.soft((await scrollRoom(page)).down, 'scrolls down on a projector').toBe(0);
      });
  });
