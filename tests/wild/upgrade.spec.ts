import { expect, test, type Page } from '@playwright/test';
import { withoutServiceWorker } from '../e2e/support/test';
import { builtFile, withhold } from '../e2e/support/built-parts';
import { Desk } from '../e2e/support/desk';
import { kept } from '../e2e/support/match-files';
import { expectScene, nextScene, openCurtain } from '../e2e/support/scenes';
import { serveTwoVersions, type UpgradedHost } from '../e2e/support/two-versions';
import { english } from '../e2e/support/words';

const { common, hotseat, setup, shell, table } = english;

/** As on plain http: nothing is kept by a service worker. */
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

let host: UpgradedHost;

test.beforeEach(async ({ context }) => {
  host = await serveTwoVersions();
  await withoutServiceWorker(context);
  await context.addInitScript(() => {
    localStorage.setItem('hundred-models.reminders', 'off');
    localStorage.setItem('hundred-models.bot-pace', 'at-once');
  });
});
test.afterEach(() => host.close());

const versionOf = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('script[src*="~"]') === null ? 'first' : 'next')).catch(() => 'loading');
const prompt = (page: Page) => page.getByRole('button', { name: common.update });
const rulebook = (page: Page) => page.getByRole('dialog').getByRole('searchbox');

/** At the table, in the first person's turn; with another person when `people` is 2. */
async function atTable(page: Page, people: 1 | 2, sealing: 'together' | 'ownTurn' = 'together'): Promise<void> {
  await page.goto(`${host.address}/new`);
  const second = page.getByRole('region', { name: setup.whoSits }).getByRole('listitem').nth(1);
  if (people === 2) await second.getByLabel(`${setup.whoPlays} 2`).selectOption('human');
  await page.getByRole('radio', { name: hotseat[sealing], exact: true }).check({ force: true });
  await page.getByRole('button', { name: hotseat.deal }).click();
  await page.waitForURL(/\/play\//);
  if ((await nextScene(page)) === 'curtain') await openCurtain(page);
  await expectScene(page, 'turn');
  await new Desk(page).answerQuestions();
}

/** The page finds out, as it does when a part is no longer there. */
const findOut = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const asked = performance.getEntriesByType('resource').length;
    window.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
    while (performance.getEntriesByType('resource').length === asked) await new Promise(requestAnimationFrame);
  });

test('a part that cannot be had just now says so in its place, and comes by itself', async ({ page }) => {
  await atTable(page, 1);
  host.goAway();
  await page.getByRole('button', { name: common.rulebook }).click();
  const message = page.getByRole('alert').filter({ hasText: common.brokenText });
  await expect(message).toBeVisible();
  await expect(page.getByRole('region', { name: table.market, exact: true, includeHidden: true })).toBeVisible();
  host.comeBack();
  // Browsers that never ask again for a script get another page, on which the book is closed.
  await expect(message).toBeHidden({ timeout: 40_000 });
  await expect(page.getByRole('button', { name: table.endTurn })).toBeVisible();
  const anew = page.getByRole('button', { name: common.reload });
  if (await anew.isVisible()) await anew.click();
  if (!(await rulebook(page).isVisible())) await page.getByRole('button', { name: common.rulebook }).click();
  await expect(rulebook(page)).toBeVisible();
});

test('a whole page that cannot be had comes by itself too', async ({ page }) => {
  await page.goto(host.address);
  const release = await withhold(page, builtFile('src/features/hotseat/new-game/new-game.tsx'));
  await page.getByRole('link', { name: shell.play }).click();
  await expect(page.getByRole('alert').filter({ hasText: common.brokenText })).toBeVisible();
  await release();
  await expect(page.getByRole('heading', { level: 1, name: hotseat.newGame })).toBeVisible({ timeout: 40_000 });
});

test('after an upgrade a turn goes on undisturbed; the next player’s curtain is of the new version', async ({
  page,
}) => {
  await atTable(page, 2);
  host.upgrade();
  await findOut(page);
  const desk = new Desk(page);
  await desk.do('draw');
  await desk.answerQuestions();
  expect(await versionOf(page)).toBe('first');
  await expect(prompt(page)).toBeHidden();
  await desk.endTurn();
  await expectScene(page, 'curtain');
  await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('next');
  await expectScene(page, 'curtain');
  const moves = (await kept(page, 'moves')) as { move: { type: string } }[];
  expect(moves.map(({ move }) => move.type)).toContain('endTurn');
});

test('what a turn brings next is there after an upgrade too', async ({ page }) => {
  await atTable(page, 1, 'ownTurn');
  host.upgrade();
  await new Desk(page).endTurn();
  await expectScene(page, 'boardroom');
});

test('after an upgrade whoever decides nothing is asked, and the next page is of the new version', async ({ page }) => {
  await page.goto(`${host.address}/new`);
  await expect(page.getByRole('heading', { level: 1, name: hotseat.newGame })).toBeVisible();
  host.upgrade();
  await findOut(page);
  await expect(prompt(page)).toBeVisible();
  expect(await versionOf(page)).toBe('first');
  await page.getByRole('link', { name: setup.back }).click();
  await expect.poll(() => versionOf(page)).toBe('next');
  await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
});

test('where the network answers with a page of its own, that is no new version', async ({ page }) => {
  await page.goto(`${host.address}/new`);
  await expect(page.getByRole('heading', { level: 1, name: hotseat.newGame })).toBeVisible();
  await page.route('**/new', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Log in to this network</h1>' }),
  );
  await findOut(page);
  await page.unroute('**/new');
  await findOut(page);
  await expect(prompt(page)).toBeHidden();
});
