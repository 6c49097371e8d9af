import { replayRecord } from '../../src/game/match-record';
import { rulesVersion, viewFor } from '../../rules/index';
import { buildRaisedApp } from '../support/raised-rules';
import { Desk } from './support/desk';
import { kept, movesKept, offerFile, textOf } from './support/match-files';
import { playBoardroom, playTurn } from './support/player';
import { onTurn, recordMatch, type MatchFile } from './support/recorded';
import { expectScene, nextScene, readReport } from './support/scenes';
import { expect, test } from './support/test';
import { serveTwoVersions, type UpgradedHost } from './support/two-versions';
import { english } from './support/words';

/* Pages of a later release, whose rules deal other cards, with matches that were begun by those of today. */

const { common, shell, screens } = english;
// One after the other: the later release is built once.
test.describe.configure({ mode: 'default' });
let host: UpgradedHost;
let raised: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  raised = await buildRaisedApp();
  host = await serveTwoVersions(raised);
});
test.afterAll(() => host.close());

const file = recordMatch({
  options: { players: 2, scenario: 'intro', sealing: 'own-turn' },
  people: ['Ada'],
  name: 'From before',
  until: onTurn(0, 4),
});

test('a saved match and a file of it go on to their end by the rules they began with, and are replayed by them', async ({
  page,
}) => {
  await page.goto(host.address);
  await offerFile(page, JSON.stringify(file));
  await page.waitForURL(/\/play\/\w+$/);
  await expectScene(page, 'turn');
  const desk = new Desk(page);
  const [figures, hand] = [await desk.figures(), await desk.hand()];

  host.upgrade();
  await page.reload();
  await expectScene(page, 'turn');
  expect([await desk.figures(), await desk.hand()]).toEqual([figures, hand]);
  // The book beside it is of its rules, whole.
  await page.getByRole('button', { name: common.rulebook }).click();
  const book = page.getByRole('dialog');
  await expect(book.getByRole('heading', { name: english.rulebook.facts })).toBeAttached();
  await page.keyboard.press('Escape');
  for (let scene = await nextScene(page); scene !== 'result'; scene = await nextScene(page))
    if (scene === 'report') await readReport(page, 'at once');
    else if (scene === 'boardroom') await playBoardroom(page, 0);
    else await playTurn(page);
  expect(await kept(page, 'rules')).toBe(rulesVersion);
  const moves = (await kept(page, 'moves')) as MatchFile['moves'];
  expect(moves.length).toBe(await movesKept(page));
  const { phase, winners } = viewFor(replayRecord({ ...file, moves }), 'all');
  expect(phase).toBe('over');
  expect(winners.length).toBeGreaterThan(0);

  const download = page.waitForEvent('download');
  await page.goto(host.address);
  await page.getByRole('button', { name: shell.matchMenu({ name: file.name }) }).click();
  await page.getByRole('menuitem', { name: shell.export }).click();
  const exported = await textOf(await download);
  expect(JSON.parse(exported)).toMatchObject({ rules: rulesVersion, seed: file.seed });
  await offerFile(page, exported);
  await page.waitForURL(/\/replay\/\w+$/);
  await page.getByRole('button', { name: screens.replay.last, exact: true }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test.describe('without a network', () => {
  test.use({ offlinePlay: true });

  test('a match of older rules that was opened once goes on; its rules are fetched by nobody who has none', async ({
    page,
  }) => {
    host.upgrade();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(host.address);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const ofOldRules = () => asked.filter((address) => address.includes('/archived-'));
    expect(ofOldRules()).toEqual([]);
    await offerFile(page, JSON.stringify(file));
    await page.waitForURL(/\/play\/\w+$/);
    await expectScene(page, 'turn');
    expect(ofOldRules()).not.toEqual([]);
    host.goAway();
    await page.reload();
    await expectScene(page, 'turn');
    await playTurn(page);
    host.comeBack();
  });

  test('a match that was not opened since the rules changed goes on too', async ({ page }) => {
    const fresh = await serveTwoVersions(raised);
    await page.goto(fresh.address);
    await offerFile(page, JSON.stringify(file));
    await page.waitForURL(/\/play\/\w+$/);
    await expectScene(page, 'turn');
    const match = page.url();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    fresh.upgrade();
    await page.goto(fresh.address);
    const keptRules = () =>
      page.evaluate(async () => (await (await caches.open('hundred-models-archive')).keys()).length).catch(() => 0);
    // Rules, book, words and bots.
    await expect.poll(keptRules, { timeout: 30_000 }).toBeGreaterThan(3);
    fresh.goAway();
    await page.goto(match);
    await expectScene(page, 'turn');
    await playTurn(page);
    fresh.close();
  });
});
