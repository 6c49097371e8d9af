import { chromium, type Page } from '@playwright/test';
import { scrollRoom } from '../e2e/support/fit';
import { openTable } from '../e2e/support/screens';
import { expect, test, withoutServiceWorker } from '../e2e/support/test';
import { english } from '../e2e/support/words';
import { chromiumFlags, chromiumPath } from '../support/chromium';

/** Opens a table in a browser that was started with settings of its own. */
async function inBrowser<T>(
  settings: string,
  baseURL: string | undefined,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumFlags, `--blink-settings=${settings}`],
    env: { ...process.env, FONTCONFIG_FILE: 'tests/support/fonts.conf' },
  });
  try {
    const viewport = { width: 1280, height: 720 };
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      viewport,
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    await withoutServiceWorker(context);
    const page = await context.newPage();
    await openTable(page, english, { players: 4 });
    return await look(page);
  } finally {
    await browser.close();
  }
}

test('letters twice as large by the setting of the browser are those of 200 % by our own', async ({ baseURL }) => {
  const unit = (page: Page) =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const usual = await inBrowser('defaultFontSize=16', baseURL, async (page) => {
    await page.evaluate(() => {
      localStorage.setItem('hundred-models.text-size', '200');
      dispatchEvent(new StorageEvent('storage', { key: 'hundred-models.text-size' }));
    });
    await expect.poll(() => unit(page)).toBeGreaterThan(20);
    return unit(page);
  });
  const set = await inBrowser('defaultFontSize=32', baseURL, async (page) => {
    expect((await scrollRoom(page)).sideways).toBe(0);
    return unit(page);
  });
  expect(set).toBeCloseTo(usual, 1);
});
