import { test as base, expect, type BrowserContext, type Page, type ViewportSize } from '@playwright/test';
import { startServer, type RunningServer } from '../../support/running-server';
import { violationsOn } from './axe';
import { scrollRoom } from './fit';
import { followAt, withoutServiceWorker } from './test';
import { english, type Words } from './words';

interface Lesson {
  /** One of the test's own. */
  readonly server: RunningServer;
  /** The first page on a device of somebody's own; what goes wrong in it fails the test. */
  readonly device: (viewport: ViewportSize, words?: Words) => Promise<Page>;
}

/** A lesson in real browsers. */
export const test = base.extend<Lesson>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs here
  server: async ({}, use) => {
    const server = await startServer({}, 'dist-server');
    await use(server);
    await server.remove();
  },
  device: async ({ browser, server }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (viewport, { language } = english) => {
      const locale = language === 'en' ? 'en-GB' : language;
      const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
      contexts.push(context);
      await withoutServiceWorker(context);
      await followAt(context, 'at-once');
      context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(`${server.address}/`);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };

/** A screen as everybody can use it: no violation, nothing beside the window. */
export async function usable(page: Page, what: string): Promise<void> {
  const { sideways } = await scrollRoom(page);
  const violations = await violationsOn(page);
  expect.soft({ what, sideways, violations }).toEqual({ what, sideways: 0, violations: [] });
}
