import { openSession } from '../e2e/support/classroom';
import { playBoardroom, playTurn } from '../e2e/support/player';
import { makeTable, sitDown } from '../e2e/support/online';
import { nextScene, openCurtain, readReport } from '../e2e/support/scenes';
import { expect, test } from '../e2e/support/test';
import { english } from '../e2e/support/words';
import { startServer, type RunningServer } from '../support/running-server';

const { hotseat, online, shell, rulebook } = english;
const base = '/games/hm';

test.use({ offlinePlay: true });

let server: RunningServer;
let home: string;
/** What was asked for beside the path: somebody else's. */
let strays: string[] = [];
test.beforeEach(async ({ context }) => {
  server = await startServer({ BASE_PATH: base }, 'dist-server');
  home = `${server.address}${base}/`;
  strays = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(home) && request.url() !== server.address + base) strays.push(request.url());
  });
});
test.afterEach(async () => {
  await server.remove();
  expect(strays).toEqual([]);
});

test('below a path: a match against a bot, reloaded and gone on with offline', async ({ page, context }) => {
  await page.goto(server.address + base);
  expect(page.url()).toBe(home);
  await page.getByRole('link', { name: shell.play }).click();
  expect(page.url()).toBe(`${home}new`);
  await page.getByRole('button', { name: hotseat.deal }).click();
  await page.waitForURL(`${home}play/*`);
  const worker = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
  await expect.poll(worker, { timeout: 60_000 }).toBe(`${home}service-worker.js`);
  await context.setOffline(true);
  await page.reload();
  for (let turns = 0; turns < 2;) {
    const scene = await nextScene(page);
    if (scene === 'curtain') await openCurtain(page);
    else if (scene === 'report') await readReport(page, 'at once');
    else if (scene === 'boardroom') await playBoardroom(page, 0);
    else {
      await playTurn(page);
      turns++;
    }
  }
  const pictures = await page.evaluate(() => [...document.images].map(({ src, naturalWidth }) => [src, naturalWidth]));
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter(([, width]) => width === 0)).toEqual([]);
  await page.goto(`${home}rules`);
  await expect(page.getByRole('heading', { level: 1, name: rulebook.title })).toBeVisible();
  await context.setOffline(false);
});

test('below a path: a table by its link, and a lesson by its code', async ({ page, browser, context }) => {
  await page.goto(home);
  const link = await makeTable(page, { name: 'Ada', scenario: 'intro', others: ['open'] });
  expect(link.startsWith(`${home}online/`)).toBe(true);
  await expect(page.getByRole('textbox', { name: online.link })).toHaveValue(link);
  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await sitDown(other, link, 'Lin');
  for (const one of [page, other]) {
    const company = one.getByRole('region', { name: english.table.yourCompany });
    await expect(company).toBeVisible({ timeout: 30_000 });
    await one.reload();
    await expect(company).toBeVisible({ timeout: 30_000 });
  }
  await other.context().close();
  const teacher = await context.newPage();
  await teacher.goto(home);
  const code = await openSession(teacher, { tableSize: 3 });
  await expect(teacher.getByText(`${new URL(home).host}${base}/join`).first()).toBeVisible();
  await teacher.goto(`${home}class/${code}`);
  await expect(teacher.getByRole('textbox', { name: english.class.name })).toBeVisible();
});
