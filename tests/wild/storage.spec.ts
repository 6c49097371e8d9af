import type { Page } from '@playwright/test';
import { Desk } from '../e2e/support/desk';
import { movesKept, openRecorded, textOf } from '../e2e/support/match-files';
import { startGame } from '../e2e/support/new-game';
import { onTurn, recordMatch } from '../e2e/support/recorded';
import { expectScene, nextScene, openCurtain } from '../e2e/support/scenes';
import { expect, test } from '../e2e/support/test';
import { english } from '../e2e/support/words';

const { hotseat, shell, tutorial, trouble: said } = english;

const trouble = (page: Page) => page.getByRole('alert').filter({ hasText: said.storageTitle });

const running = recordMatch({
  options: { players: 2, scenario: 'intro', sealing: 'together' },
  people: ['Ada'],
  until: onTurn(0, 2),
});

const seats = [
  { name: 'Ada', player: 'human' },
  { name: 'Bo', player: 'easy' },
] as const;

/** A browser that opens no database until it is told to. */
const withoutStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    const { open } = IDBFactory.prototype;
    window.storageWorks = () => (IDBFactory.prototype.open = open);
    IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };
  `);

/** The match file that an alert offers. */
async function exported(page: Page, title: string): Promise<{ readonly moves: readonly unknown[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('alert').filter({ hasText: title }).getByRole('button', { name: hotseat.export }).click();
  return JSON.parse(await textOf(await download)) as { moves: unknown[] };
}

async function draw(page: Page): Promise<Desk> {
  const desk = new Desk(page);
  await desk.do('draw');
  await desk.answerQuestions();
  return desk;
}

test('one write that throws: every move is there after a reload', async ({ page }) => {
  await page.addInitScript(`
    const { put } = IDBObjectStore.prototype;
    window.breakOnce = () => (IDBObjectStore.prototype.put = function () {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('full', 'QuotaExceededError');
    });
  `);
  await openRecorded(page, running);
  await expectScene(page, 'turn');
  const before = await movesKept(page);
  await page.evaluate('breakOnce()');
  const desk = await draw(page);
  await expect(page.getByText(said.staleTitle)).toBeHidden();
  await expect(trouble(page)).toBeHidden({ timeout: 20_000 });
  await expect.poll(() => movesKept(page)).toBeGreaterThan(before);
  const hand = await desk.hand();
  await page.reload();
  await expectScene(page, 'turn');
  expect(await desk.hand()).toEqual(hand);
});

test('a write that is never answered is told, and written by another connection', async ({ page }) => {
  await page.addInitScript(`
    const { transaction } = IDBDatabase.prototype;
    const silent = new Set();
    window.hang = () => (IDBDatabase.prototype.transaction = function (...given) {
      silent.add(silent.size === 0 ? this : undefined);
      if (!silent.has(this)) return transaction.apply(this, given);
      const made = transaction.apply(this, given);
      for (const type of ['complete', 'error', 'abort'])
        made.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
      return made;
    });
  `);
  await openRecorded(page, running);
  await expectScene(page, 'turn');
  await page.evaluate('hang()');
  const desk = await draw(page);
  await expect(trouble(page)).toBeVisible({ timeout: 30_000 });
  await expect(trouble(page)).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText(said.staleTitle)).toBeHidden();
  const hand = await desk.hand();
  await page.reload();
  await expectScene(page, 'turn');
  expect(await desk.hand()).toEqual(hand);
});

test('where nothing can be stored a match is played, exported whole, and stored as soon as that works', async ({
  page,
}) => {
  await withoutStorage(page);
  await startGame(page, { scenario: 'intro', seats });
  const address = page.url();
  await expect(trouble(page)).toContainText(said.storageText);
  if ((await nextScene(page)) === 'curtain') await openCurtain(page);
  await draw(page);
  const { moves } = await exported(page, said.storageTitle);
  expect(moves.length).toBeGreaterThan(0);

  // Whoever leaves it comes back to it.
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.saveLeave }).click();
  await page.getByRole('region', { name: shell.goOn }).getByRole('link').first().click();
  await expect(page).toHaveURL(address);
  await expectScene(page, 'turn');

  await page.evaluate('storageWorks()');
  await expect(trouble(page)).toBeHidden({ timeout: 20_000 });
  expect(await movesKept(page)).toBeGreaterThanOrEqual(moves.length);
});

test('where nothing can be stored the guided first game begins all the same', async ({ page }) => {
  await withoutStorage(page);
  await page.goto('/learn');
  await expect(page.getByRole('heading', { name: tutorial.steps.welcome.title })).toBeVisible();
  await expect(trouble(page)).toBeVisible();
});

test('what was played in the slower of two tabs can be exported', async ({ page, context }) => {
  const address = await openRecorded(page, running);
  await expectScene(page, 'turn');
  const other = await context.newPage();
  await other.goto(address);
  await expectScene(other, 'turn');
  await draw(other);
  await draw(page);
  const { moves } = await exported(page, said.staleTitle);
  expect(moves.length).toBeGreaterThan(running.moves.length);
});
