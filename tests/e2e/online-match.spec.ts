import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { followAt } from './support/test';
import { startServer, type RunningServer } from '../support/running-server';
import { makeTable, playToTheEnd, sitDown } from './support/online';
import { english } from './support/words';

const { live, online } = english;

/** A network that is down is written to the console by the browser itself; anything else there is ours. */
const ofTheNetwork = /net::ERR|WebSocket connection|Failed to load resource/;

interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

// Two whole turns at a time in three browsers, and a restart.
test.setTimeout(480_000);

let server: RunningServer;
let complaints: string[] = [];
const devices: Device[] = [];

test.beforeEach(async () => {
  complaints = [];
  server = await startServer({}, 'dist-server');
});
test.afterEach(async () => {
  for (const { context } of devices.splice(0)) await context.close();
  await server.remove();
  expect(complaints).toEqual([]);
});

/** A browser of its own, as on another device. */
async function device(browser: Browser, width: number, height: number): Promise<Device> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', reducedMotion: 'reduce' });
  await followAt(context, 'at-once');
  context.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning';
    if (loud && !ofTheNetwork.test(message.text())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  const opened = { context, page: await context.newPage() };
  opened.page.setDefaultTimeout(30_000);
  devices.push(opened);
  return opened;
}

// On the second address the page is no secure context: no clipboard, no notifications, no service worker.
for (const host of ['127.0.0.1', 'classroom.test'])
  test(
    `a laptop, a phone and a bot play a whole match at http://${host}, through whatever happens`,
    { tag: host === '127.0.0.1' ? ['@long'] : [] },
    async ({ browser }) => {
      const ada = await device(browser, 1280, 720);
      const lin = await device(browser, 390, 844);
      const eve = await device(browser, 1280, 720);

      await ada.page.goto(`http://${host}:${server.port}/`);
      const link = await makeTable(ada.page, { name: 'Ada', scenario: 'intro', others: ['open', 'easy'] });
      await expect(ada.page.getByRole('img', { name: online.qr })).toBeVisible();
      await eve.page.goto(link);
      await expect(eve.page.getByText(online.watching)).toBeVisible();
      await sitDown(lin.page, link, 'Lin');

      let turns = 0;
      const happenings: Readonly<Record<number, () => Promise<void>>> = {
        0: () => talk(ada.page, lin.page, eve.page),
        1: async () => {
          await ada.page.reload();
        },
        2: async () => {
          await ada.context.setOffline(true);
          await expect(ada.page.getByRole('status').filter({ hasText: live.reconnecting })).toBeVisible({
            timeout: 30_000,
          });
          await ada.context.setOffline(false);
          await expect(ada.page.getByText(live.reconnecting)).toBeHidden({ timeout: 30_000 });
        },
        3: async () => {
          await server.kill();
          await expect(ada.page.getByRole('status').filter({ hasText: live.reconnecting })).toBeVisible({
            timeout: 30_000,
          });
          await server.restart();
          await expect(ada.page.getByText(live.reconnecting)).toBeHidden({ timeout: 30_000 });
          await expect(lin.page.getByText(live.reconnecting)).toBeHidden({ timeout: 30_000 });
        },
      };
      await Promise.all([
        playToTheEnd(ada.page, async (scene) => {
          // On her own turn nobody else can be about to send something.
          if (scene === 'turn') await happenings[turns++]?.();
        }),
        playToTheEnd(lin.page, async () => undefined),
      ]);
      expect(turns).toBe(5);
      // Whoever watches reads the reports as they like, the last one at the end.
      await playToTheEnd(eve.page, async () => undefined);
      const winner = (page: Page) => page.getByRole('heading', { level: 1 }).first().textContent();
      expect(await winner(lin.page)).toBe(await winner(eve.page));
    },
  );

async function talk(from: Page, to: Page, watcher: Page): Promise<void> {
  await from.getByRole('button', { name: live.chat }).click();
  await from.getByRole('textbox', { name: live.message }).fill('<b>hello</b> 你好');
  await from.getByRole('button', { name: live.send }).click();
  await expect(from.getByRole('log', { name: live.chat })).toContainText('<b>hello</b> 你好');
  await from.keyboard.press('Escape');
  for (const page of [to, watcher]) {
    await page.getByRole('button', { name: live.chatUnread({ count: 1 }) }).click();
    await expect(page.getByRole('log', { name: live.chat })).toContainText('<b>hello</b> 你好');
    await page.keyboard.press('Escape');
  }
  await expect(watcher.getByText(live.onlyReads)).toBeHidden();
}
