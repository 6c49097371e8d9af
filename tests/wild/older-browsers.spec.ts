import type { BrowserContext, Locator } from '@playwright/test';
import { astray } from '../e2e/support/astray';
import { openSession } from '../e2e/support/classroom';
import { openHome, startGame } from '../e2e/support/new-game';
import { makeTable, sitDown } from '../e2e/support/online';
import { playBoardroom, playTurn } from '../e2e/support/player';
import { nextScene, readReport } from '../e2e/support/scenes';
import { openTable } from '../e2e/support/screens';
import { expect, test, withoutReminders } from '../e2e/support/test';
import { views } from '../e2e/support/views';
import { english } from '../e2e/support/words';
import { newerApis, type NewerApi } from '../support/newer-than-floor';

const { hotseat, shell, table, rulebook, tutorial } = english;

/** As in a browser of the floor: its pages have nothing that is newer. */
const withoutNewer = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((apis: readonly NewerApi[]) => {
    for (const { owner, member } of apis) {
      const object = Reflect.get(globalThis, owner) as { readonly prototype?: object } | undefined;
      const [, name = '', kind] = /^(.*?)(_static|_event)?$/.exec(member ?? '') ?? [];
      // The tool that plays here asks every page so.
      if (name === 'checkVisibility') continue;
      if (member === undefined) Reflect.deleteProperty(globalThis, owner);
      else if (kind === '_event') Reflect.deleteProperty(object?.prototype ?? {}, `on${name}`);
      else {
        Reflect.deleteProperty(object ?? {}, name);
        if (kind === undefined) Reflect.deleteProperty(object?.prototype ?? {}, name);
        if (owner === 'Window') Reflect.deleteProperty(globalThis, name);
      }
    }
    // An attribute that a browser does not know hides nothing.
    const known = new CSSStyleSheet();
    known.replaceSync(':where([popover]) { display: block }');
    document.adoptedStyleSheets.push(known);
  }, newerApis());

test.beforeEach(({ context }) => withoutNewer(context));

/** Whether nothing of the page lies over the middle of it. */
async function expectUppermost(thing: Locator): Promise<void> {
  await expect(thing).toBeInViewport({ ratio: 1 });
  const isUppermost = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    // What the pointer goes through is asked as if it did not.
    (element as HTMLElement).style.pointerEvents = 'auto';
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    (element as HTMLElement).style.pointerEvents = '';
    return element.contains(there);
  };
  await expect.poll(() => thing.evaluate(isUppermost)).toBe(true);
}

test('what is newer than the floor is taken away', async ({ page }) => {
  await page.goto('/');
  const left = await page.evaluate(() => [
    'showPopover' in HTMLElement.prototype,
    'requestIdleCallback' in globalThis,
    'any' in AbortSignal,
    'EyeDropper' in globalThis,
    'groupBy' in Object,
    'withResolvers' in Promise,
  ]);
  expect(left).toEqual(left.map(() => false));
});

test('a match against bots, from the first page to the first report and on', async ({ page }) => {
  const seats = [
    { name: 'Ada', player: 'human' },
    { name: 'Bob', player: 'easy' },
  ] as const;
  await startGame(page, { scenario: 'intro', seats });
  for (let reports = 0; reports < 1;) {
    const scene = await nextScene(page);
    if (scene === 'turn') await playTurn(page);
    else if (scene === 'boardroom') await playBoardroom(page, 1);
    else {
      await readReport(page, 'steps');
      reports++;
    }
  }
  expect(await nextScene(page)).toBe('turn');
});

for (const viewport of [views.laptop, views.phone])
  test.describe(`in a window of ${viewport.width} px`, () => {
    test.use({ viewport });

    test('menus, papers and explanations lie over the table, beside what they belong to', async ({ page }) => {
      await openTable(page, english, { players: 4 });
      const { opened, wrong } = await astray(page, [0, 3, 7, 12]);
      expect(wrong).toEqual([]);
      expect(opened).toBeGreaterThan(2);
      const menu = page.getByRole('button', { name: hotseat.menu, exact: true });
      await menu.click();
      await expectUppermost(page.getByRole('menu'));
      await page.mouse.click(2, 300);
      await expect(page.getByRole('menu')).toBeHidden();
      await page.keyboard.press('Tab');
      await menu.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expectUppermost(page.getByRole('tooltip'));
      await menu.click();
      await page.getByRole('menuitem', { name: hotseat.settings }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });

    test('a note of the guide lies over the table', async ({ page }) => {
      await openHome(page);
      await page.getByRole('link', { name: shell.firstGame }).first().click();
      await expectUppermost(page.getByRole('region', { name: tutorial.steps.welcome.title, exact: true }));
    });
  });

test('the rulebook is read, and a lesson opened', async ({ page }) => {
  await page.goto('/rules');
  await expect(page.getByRole('heading', { level: 1, name: rulebook.title })).toBeVisible();
  await openHome(page);
  await openSession(page, { tableSize: 3 });
});

test('two sit down at a table online, and play', async ({ page, browser }) => {
  await openHome(page);
  const link = await makeTable(page, { name: 'Ada', scenario: 'intro', others: ['open'] });
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  await withoutNewer(context);
  await withoutReminders(context);
  const thrown: string[] = [];
  context.on('weberror', (error) => thrown.push(error.error().message));
  const other = await context.newPage();
  await sitDown(other, link, 'Lin');
  for (const one of [page, other]) await expect(one.getByRole('region', { name: table.yourCompany })).toBeVisible();
  expect(thrown).toEqual([]);
  await context.close();
});
