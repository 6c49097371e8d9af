import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { protocolVersion } from '../../src/protocol/version';
import { expectScene } from '../e2e/support/scenes';
import { withoutServiceWorker } from '../e2e/support/test';
import { english } from '../e2e/support/words';
import { connectPlayer } from '../support/online-player';
import { buildReleaseSpeaking } from '../support/other-protocol';
import { startServer, type RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';

/* Tabs that stay open while the server becomes one of another protocol, and back. */

const { common, live, table } = english;
const today = 'dist-server';
let newer = '';
// One after the other: the later release is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  newer = await buildReleaseSpeaking(protocolVersion + 1);
});

let server: RunningServer;
let loads = 0;
test.beforeEach(async ({ page, context }) => {
  await context.addInitScript(() => {
    localStorage.setItem('hundred-models.reminders', 'off');
    localStorage.setItem('hundred-models.bot-pace', 'at-once');
  });
  loads = 0;
  page.on('load', () => loads++);
});
test.afterEach(() => server.remove());

async function become(built: string): Promise<void> {
  await server.stop();
  await server.restart(built);
}

/** A match of two on the server; the page holds the seat that is to act, or the other. */
async function atTable(page: Page, acts: boolean): Promise<void> {
  const taken = await fullMatch(server.address, {
    options: { players: 2, scenario: 'intro' },
    seats: [{ kind: 'open' }, { kind: 'open' }],
  });
  const watcher = connectPlayer(server.address, taken[0]?.match ?? '');
  await watcher.until('a standing', () => watcher.standing() !== undefined);
  const toAct = watcher.standing()?.view.seatsToAct ?? [];
  watcher.close();
  const own = taken.find(({ seat }) => toAct.includes(seat) === acts);
  if (own === undefined) throw new Error('nobody waits');
  const seats = { [own.match]: { seat: own.seat, credential: own.credential, keptAt: 0 } };
  await page.addInitScript((kept) => localStorage.setItem('hundred-models.seats', kept), JSON.stringify(seats));
  await page.goto(`${server.address}/online/${own.match}`);
  await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible();
  if (acts) await expectScene(page, 'turn');
}

const entryOf = (built: string): string =>
  /src="[^"]*?([^/"]+\.js)"/.exec(readFileSync(`${built.replace(/-server$/, '')}/index.html`, 'utf8'))?.[1] ?? '';
const isOf = (page: Page, built: string): Promise<boolean> =>
  page
    .evaluate((entry) => document.querySelector(`script[src$="${entry}"]`) !== null, entryOf(built))
    .catch(() => false);
const banner = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

for (const kept of [true, false])
  test(`whoever waits has the new page by itself, there and back; kept for offline play: ${kept}`, async ({
    page,
    context,
  }) => {
    if (!kept) await withoutServiceWorker(context);
    server = await startServer({}, today);
    await atTable(page, false);
    const inCharge = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
    if (kept) await expect.poll(inCharge, { timeout: 60_000 }).toBe(true);
    for (const next of [newer, today]) {
      const before = loads;
      await become(next);
      await expect.poll(() => isOf(page, next), { timeout: 90_000 }).toBe(true);
      await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible();
      await expect(page.getByText(live.otherVersion.newer)).toBeHidden();
      await expect(page.getByText(live.otherVersion.older)).toBeHidden();
      expect(loads - before).toBe(1);
      await expect(page.getByRole('alert')).toBeHidden();
    }
  });

test('whoever decides or writes is told, and keeps the page until they want the new one', async ({ page, context }) => {
  await withoutServiceWorker(context);
  server = await startServer({}, today);
  await atTable(page, true);
  await become(newer);
  await expect(banner(page, live.otherVersion.newer)).toBeVisible({ timeout: 30_000 });
  const now = page.getByRole('button', { name: common.update });
  await expect(now).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: table.endTurn })).toBeVisible();
  expect([loads, await isOf(page, today)]).toEqual([1, true]);
  await now.click();
  await expect.poll(() => isOf(page, newer)).toBe(true);
  await expect(page.getByRole('button', { name: table.endTurn })).toBeVisible();
});

test('a new version of the same protocol is not looked for with every answer, and interrupts no decision', async ({
  page,
  context,
}) => {
  await withoutServiceWorker(context);
  server = await startServer({}, today);
  await atTable(page, true);
  const html = readFileSync('dist/index.html', 'utf8').replaceAll(entryOf(today), 'next.js');
  let looks = 0;
  await page.route(
    (url) => url.pathname.startsWith('/online/'),
    (route) => {
      looks++;
      return route.fulfill({ contentType: 'text/html', body: html });
    },
  );
  /** The page loses the server, and is welcomed again. */
  const welcomedAgain = async (): Promise<void> => {
    await server.stop();
    await expect(banner(page, live.restarting)).toBeVisible();
    await server.restart(today);
    await expect(banner(page, live.restarting)).toBeHidden({ timeout: 30_000 });
  };
  await welcomedAgain();
  expect(looks).toBe(0);
  // It finds out as when a part is missing.
  await page.evaluate(() => window.dispatchEvent(new Event('vite:preloadError', { cancelable: true })));
  await expect.poll(() => looks).toBe(1);
  await welcomedAgain();
  await expect(page.getByRole('button', { name: table.endTurn })).toBeVisible();
  await expect(page.getByRole('button', { name: common.update })).toBeHidden();
  expect([loads, looks]).toEqual([1, 1]);
});

test(
  'a page that is met by another version and comes back the same is loaded anew once; then it says so, stays, and goes on with its own server',
  { tag: '@long' },
  async ({ page, context }) => {
    await withoutServiceWorker(context);
    server = await startServer({}, today);
    await atTable(page, false);
    const htmlOf = (built: string): string =>
      readFileSync(`${built.replace(/-server$/, '')}/index.html`, 'utf8').replaceAll('="./', '="/');
    // Servers of two ages: whoever looks finds the other version, and whoever goes there does not get it.
    await page.route(
      (url) => url.pathname.startsWith('/online/'),
      (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: htmlOf(route.request().isNavigationRequest() ? today : newer),
        }),
    );
    await become(newer);
    await expect.poll(() => loads, { timeout: 60_000 }).toBe(2);
    await expect(banner(page, live.otherVersion.newer)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('button', { name: common.update })).toBeVisible({ timeout: 60_000 });
    expect(loads).toBe(2);
    await become(today);
    await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(banner(page, live.otherVersion.newer)).toBeHidden();
    expect(loads).toBe(2);
  },
);
