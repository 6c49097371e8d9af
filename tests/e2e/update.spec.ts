import { expect, test, type Page } from '@playwright/test';
import { expectScene } from './support/scenes';
import { serveTwoVersions, type UpgradedHost } from './support/two-versions';
import { english, wordsIn } from './support/words';

const { common, shell, table } = english;
let host: UpgradedHost;

test.beforeEach(async () => {
  host = await serveTwoVersions();
});
test.afterEach(() => host.close());

const versionOf = (page: Page): Promise<'first' | 'next'> =>
  page.evaluate(() => (document.querySelector('script[src*="~"]') === null ? 'first' : 'next'));
const cachesOf = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);
const prompt = (page: Page) => page.getByRole('button', { name: common.update });

/** A tab of the first version at the table, all of its files kept for offline play. */
async function playing(page: Page): Promise<void> {
  await page.goto(host.address);
  // The whole app is fetched first.
  const inCharge = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(inCharge, { timeout: 60_000 }).toBe(true);
  await page.getByRole('link', { name: shell.play }).click();
  await page.getByRole('button', { name: english.hotseat.deal }).click();
  await page.waitForURL(/\/play\//);
  // While others play it is nobody's decision.
  await expectScene(page, 'turn');
}

/** Lets a page look for a new version, as a browser does by itself after a while. */
const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test('a tab from before an upgrade goes on, online and offline, until its player wants the new version', async ({
  page,
}) => {
  await playing(page);
  const match = page.url();
  host.upgrade();
  await lookForUpdate(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 60_000 })
    .toBe('installed');
  expect([page.url(), await versionOf(page)]).toEqual([match, 'first']);
  // It is somebody's turn.
  await expect(prompt(page)).toBeHidden();

  // A part of the old version that was not loaded yet, and is on no server any more.
  await page.getByRole('button', { name: common.rulebook }).click();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('Escape');
  host.goAway();
  await page.reload();
  expect(await versionOf(page)).toBe('first');
  await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible();
  await page.goto(`${host.address}/new`);
  await expect(prompt(page)).toBeVisible();
  expect(await versionOf(page)).toBe('first');
  host.comeBack();
  await prompt(page).click();
  await expect.poll(() => versionOf(page).catch(() => 'loading')).toBe('next');
  await page.goto(match);
  await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible();
  await expect.poll(() => cachesOf(page)).toBe(1);
  await expect(prompt(page)).toBeHidden();
  host.goAway();
  await page.reload();
  expect(await versionOf(page)).toBe('next');
});

test('a new tab has the new version at once, and leaves the old one its files', async ({ page, context }) => {
  await playing(page);
  host.upgrade();
  const other = await context.newPage();
  await other.goto(host.address);
  expect(await versionOf(other)).toBe('next');
  // It is of the new version: nobody is asked there, and the worker of that version is in charge of both.
  await expect
    .poll(() => other.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null))
    .toBe(true);
  await expect(prompt(other)).toBeHidden();
  await expect.poll(() => cachesOf(other)).toBe(2);
  await other.reload();
  host.goAway();
  await page.getByRole('button', { name: common.rulebook }).click();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeVisible();
  expect([await versionOf(page), await cachesOf(page)]).toEqual(['first', 2]);
  host.comeBack();

  // The last old tab is gone: so are its files, the next time a page is opened.
  await page.close();
  await expect(async () => {
    await other.reload();
    await expect.poll(() => cachesOf(other), { timeout: 5_000 }).toBe(1);
  }).toPass();
});

/** Takes the words of every page out of what a browser keeps; returns how to put them back. */
async function takeWords(page: Page): Promise<() => Promise<void>> {
  const taken = await page.evaluate(async () => {
    const found: { cache: string; path: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname: path } = new URL(request.url);
        if (!/\/core-[^/]+\.js$/.test(path)) continue;
        found.push({ cache: name, path, text: await ((await cache.match(request)) ?? new Response()).text() });
        await cache.delete(request);
      }
    }
    return found;
  });
  return () =>
    page.evaluate(async (all) => {
      for (const { cache, path, text } of all) {
        const type = { 'content-type': 'text/javascript' };
        await (await caches.open(cache)).put(path, new Response(text, { headers: type }));
      }
    }, taken);
}

test('a new version is told of in the language shown, however late the words of the page come', async ({ page }) => {
  await playing(page);
  host.upgrade();
  await lookForUpdate(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 60_000 })
    .toBe('installed');
  const putBack = await takeWords(page);
  host.goAway();
  await page.goto(host.address);
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
  await putBack();
  await expect(async () => {
    await again.click({ timeout: 1000 });
    await expect(again).toBeHidden({ timeout: 1000 });
  }).toPass();
  await expect(prompt(page)).toBeVisible();

  await page.getByRole('radio', { name: '中文' }).click({ force: true });
  await expect(page.getByRole('button', { name: wordsIn('zh-CN').common.update })).toBeVisible();
  await expect(page.getByText(wordsIn('zh-CN').common.newVersion)).toBeVisible();
});
