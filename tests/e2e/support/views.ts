import type { Page, ViewportSize } from '@playwright/test';

/** What people look at the game on. */
export const views = {
  laptop: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
  projector: { width: 1920, height: 1080 },
} as const satisfies Record<string, ViewportSize>;

/** Gives a page another size, and lets it follow. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Where pictures and printed pages are put, for people to look at; none are made when it is not set. */
export const pictures = process.env['PICTURES'];

/** Takes a picture when they are asked for. */
export async function take(page: Page, name: string, fullPage = false): Promise<void> {
  if (pictures !== undefined)
    await page.screenshot({ path: `${pictures}/${name.replaceAll(/\W+/g, '-')}.png`, fullPage });
}
