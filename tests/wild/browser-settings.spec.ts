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
      colorScheme: 'dark',
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

/** The colours of a page, as those of a picture of 32 by 18 pixels: edges of letters are drawn a little otherwise each time. */
async function coloursOf(page: Page): Promise<number[]> {
  const picture = await page.screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const canvas = new OffscreenCanvas(32, 18).getContext('2d');
    canvas?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0, 32, 18);
    return [...(canvas?.getImageData(0, 0, 32, 18).data ?? [])];
  }, picture.toString('base64'));
}

test('a browser that darkens pages by itself leaves the table as it is drawn', async ({ baseURL }) => {
  const usual = await inBrowser('forceDarkModeEnabled=false', baseURL, coloursOf);
  const darkened = await inBrowser('forceDarkModeEnabled=true', baseURL, coloursOf);
  expect(usual.length).toBeGreaterThan(1000);
  const off = usual.filter((one, index) => Math.abs(one - (darkened[index] ?? 0)) > 40);
  expect(off.length / usual.length).toBeLessThan(0.02);
});

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
