import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { Desk } from './support/desk';
import { movesKept, openRecorded } from './support/match-files';
import { openHome, startGame } from './support/new-game';
import { playTurn } from './support/player';
import { onTurn, recordMatch } from './support/recorded';
import { expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { english } from './support/words';

const { hotseat, trouble: said } = english;
const seed = Number(process.env['SEED'] ?? 7);

/** How a write comes out: it throws, is taken back after it was made, or is done. */
type Write = 'throws' | 'aborts' | 'done';

/** A browser whose storage does as it is told. */
interface Moody extends Window {
  moody: { writes: Write[]; readonly open: Set<IDBDatabase>; asked: number };
}

const isClosed = 'storage cannot be opened';

/** Before the page runs: writes come out as a list says, connections can be closed, opening refused. */
const makeMoody = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    window.moody = { writes: [], open: new Set(), asked: 0 };
    const replace = (where, name, make) => (where[name] = make(where[name]));
    replace(IDBObjectStore.prototype, 'put', (put) => function (...given) {
      const outcome = moody.writes.shift();
      if (outcome === 'throws') throw new DOMException('full', 'QuotaExceededError');
      const request = put.apply(this, given);
      if (outcome === 'aborts') this.transaction.abort();
      return request;
    });
    replace(IDBFactory.prototype, 'open', (open) => function (...given) {
      if (sessionStorage.getItem('${isClosed}') !== null) throw new DOMException('no', 'UnknownError');
      const request = open.apply(this, given);
      request.addEventListener('success', () => moody.open.add(request.result));
      return request;
    });
    replace(StorageManager.prototype, 'persist', (persist) => function () {
      moody.asked++;
      return persist.call(this);
    });
  `);

const moodyOf = <T>(page: Page, look: (moody: Moody['moody']) => T): Promise<T> =>
  page.evaluate(`(${look.toString()})(window.moody)`) as Promise<T>;

const running = (bots: number) =>
  recordMatch({
    options: { players: bots + 1, scenario: 'intro', sealing: 'together' },
    people: ['Ada'],
    until: onTurn(0, 2),
  });

const trouble = (page: Page) => page.getByRole('alert').filter({ hasText: said.storageTitle });

const write = fc.constantFrom<Write>('throws', 'aborts', 'done');
for (const writes of fc.sample(fc.array(write, { minLength: 4, maxLength: 8 }), { seed, numRuns: 3 }))
  test(`writes come out as ${writes.join(' ')}: after a reload every move is there`, async ({ page }) => {
    await makeMoody(page);
    await openRecorded(page, running(3));
    await expectScene(page, 'turn');
    const before = await movesKept(page);
    await page.evaluate((list) => void ((window as unknown as Moody).moody.writes = list), writes);
    await playTurn(page);
    await expectScene(page, 'boardroom');
    await expect.poll(() => moodyOf(page, ({ writes: left }) => left.length), { timeout: 60_000 }).toBe(0);
    await expect(trouble(page)).toBeHidden();
    await expect(page.getByText(said.staleTitle)).toBeHidden();
    await expect.poll(() => movesKept(page)).toBeGreaterThan(before);
    const shown = await page.getByRole('main').innerText();
    await page.reload();
    await expectScene(page, 'boardroom');
    expect(await page.getByRole('main').innerText()).toBe(shown);
  });

test('while nothing can be written that is said, and the match can be exported whole', async ({ page }) => {
  await makeMoody(page);
  await openRecorded(page, running(1));
  await expectScene(page, 'turn');
  await page.evaluate(() => {
    (window as unknown as Moody).moody.writes = Array.from({ length: 500 }, (_, i) =>
      i % 2 === 0 ? 'throws' : 'aborts',
    );
  });
  const desk = new Desk(page);
  await desk.do('draw');
  await desk.answerQuestions();
  await expect(trouble(page)).toContainText(said.storageText);
  await expect(page.getByText(said.staleTitle)).toBeHidden();
  const download = page.waitForEvent('download');
  await trouble(page).getByRole('button', { name: hotseat.export }).click();
  expect((await download).suggestedFilename()).toContain('.hundred-models.json');
  const [figures, hand] = [await desk.figures(), await desk.hand()];
  await page.evaluate(() => void ((window as unknown as Moody).moody.writes = []));
  await expect(trouble(page)).toBeHidden({ timeout: 20_000 });
  await page.reload();
  await expectScene(page, 'turn');
  expect([await desk.figures(), await desk.hand()]).toEqual([figures, hand]);
});

test('a match deleted in another tab is not said to have gone on there', async ({ page, context }) => {
  await openRecorded(page, running(1));
  await expectScene(page, 'turn');
  const other = await context.newPage();
  await openHome(other);
  const saved = other.getByRole('region', { name: english.shell.goOn });
  await saved.getByRole('button', { name: english.shell.matchMenu({ name: 'A recorded match' }) }).click();
  await other.getByRole('menuitem', { name: english.shell.delete }).click();
  await other.getByRole('dialog').getByRole('button', { name: english.shell.delete }).click();
  await expect(saved.getByRole('listitem')).toHaveCount(0);
  await new Desk(page).do('draw');
  const alert = page.getByRole('alert').filter({ hasText: said.goneTitle });
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: hotseat.export }).click();
  expect((await download).suggestedFilename()).toContain('.hundred-models.json');
});

test('a connection that was closed is opened again, and nobody notices', async ({ page }) => {
  await makeMoody(page);
  await openRecorded(page, running(1));
  await expectScene(page, 'turn');
  await moodyOf(page, ({ open }) => {
    for (const database of open) database.close();
  });
  const desk = new Desk(page);
  await desk.do('draw');
  await desk.answerQuestions();
  await expect(page.getByRole('alert')).toBeHidden();
  const [figures, hand] = [await desk.figures(), await desk.hand()];
  await page.reload();
  await expectScene(page, 'turn');
  expect([await desk.figures(), await desk.hand()]).toEqual([figures, hand]);
});

test('storage that does not open is told from a match that is not there', async ({ page }) => {
  await makeMoody(page);
  const address = await openRecorded(page, running(1));
  await expectScene(page, 'turn');
  await page.evaluate((closed) => sessionStorage.setItem(closed, 'yes'), isClosed);
  for (const path of [address, address.replace('/play/', '/replay/')]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: hotseat.unreadable })).toBeVisible();
  }
  await page.goto(address);
  await expect(page.getByRole('heading', { name: hotseat.unreadable })).toBeVisible();
  await page.evaluate((closed) => sessionStorage.removeItem(closed), isClosed);
  await page.getByRole('button', { name: hotseat.tryAgain }).click();
  await expectScene(page, 'turn');
});

test('the browser is asked to keep what is stored at the first match, and not again', async ({ page }) => {
  await makeMoody(page);
  const seats = [
    { name: 'Ada', player: 'human' },
    { name: 'Bo', player: 'human' },
  ] as const;
  await startGame(page, { scenario: 'intro', seats });
  await expect.poll(() => moodyOf(page, ({ asked }) => asked)).toBe(1);
  await startGame(page, { scenario: 'intro', seats });
  await expectScene(page, 'curtain');
  expect(await moodyOf(page, ({ asked }) => asked)).toBe(0);
});
