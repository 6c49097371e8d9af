import type { Locator, Page } from '@playwright/test';
import * as fc from 'fast-check';
import { violationsOn } from './support/axe';
import { openTable } from './support/screens';
import { expect, test } from './support/test';
import { resize } from './support/views';
import { bothLanguages, english, wordsIn } from './support/words';

const seed = Number(process.env['SEED'] ?? 400);
const inputs = ['click', 'right click', 'I', 'Shift+Enter', 'long press'] as const;
type Input = (typeof inputs)[number];

const draws = fc.sample(
  fc.record({
    size: fc.oneof(
      fc.record({ width: fc.integer({ min: 1024, max: 3840 }), height: fc.integer({ min: 640, max: 2160 }) }),
      fc.record({ width: fc.integer({ min: 768, max: 1000 }), height: fc.integer({ min: 1024, max: 1366 }) }),
      fc.record({ width: fc.integer({ min: 360, max: 430 }), height: fc.integer({ min: 740, max: 930 }) }),
    ),
    input: fc.constantFrom(...inputs),
    /** Which thing is asked about, of all there are. */
    pick: fc.nat(10_000),
    outside: fc.boolean(),
  }),
  { seed, numRuns: 14 },
);

/** Asks about a thing; by a key, what has the focus, or else what the mouse rests on. */
async function ask(page: Page, thing: Locator, input: Input): Promise<void> {
  const focusable = await thing.evaluate((element) => element.matches('button'));
  switch (input) {
    case 'click':
    case 'right click':
      // A user may press what only looks disabled.
      await thing.click({ force: true, button: input === 'click' && (await tells(thing)) ? 'left' : 'right' });
      return;
    case 'I':
    case 'Shift+Enter':
      if (focusable) await thing.focus();
      else await thing.hover();
      await page.keyboard.press(focusable ? (input === 'I' ? 'i' : input) : 'i');
      return;
    case 'long press':
      await holdFinger(page, thing, paperOn(page));
  }
}

/** A finger stays on a thing until that tells of itself. */
async function holdFinger(page: Page, thing: Locator, told: Locator): Promise<void> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('not shown');
  const touch = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await expect(told).toBeVisible();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch.detach();
}

/** Whether a thing does nothing but tell of itself. */
const tells = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => element.ariaHasPopup === 'dialog' || element.matches('li, article'));
const paperOn = (page: Page): Locator => page.locator('[data-inspection] [data-paper]');

/** How far a paper stands outside the window, and how much of what it explains it covers, px. */
const faults = (thing: Locator): Promise<{ outside: number; covered: number }> =>
  thing.evaluate((element) => {
    const paper = document.querySelector('[data-paper]')?.getBoundingClientRect();
    if (paper === undefined) return { outside: 1, covered: 0 };
    const own = element.getBoundingClientRect();
    const width = Math.min(paper.right, own.right) - Math.max(paper.left, own.left);
    const height = Math.min(paper.bottom, own.bottom) - Math.max(paper.top, own.top);
    return {
      outside: Math.max(0, -paper.left, -paper.top, paper.right - innerWidth, paper.bottom - innerHeight),
      covered: width > 1 && height > 1 ? Math.min(width, height) : 0,
    };
  });

for (const language of bothLanguages)
  test.describe(`whatever lies on the table can be inspected, ${language}`, () => {
    test.use({ locale: language });
    const words = wordsIn(language);

    test('in any window, by mouse, keyboard and finger', async ({ page }) => {
      await openTable(page, words, { players: 4, quarter: 4 });
      for (const [number, { size, input, pick, outside }] of draws.entries()) {
        await resize(page, size);
        const things = page.locator('main [data-inspect], header [data-inspect]').filter({ visible: true });
        const thing = things.nth(pick % (await things.count()));
        await thing.scrollIntoViewIfNeeded();
        const name = `${await thing.getAttribute('data-inspect')} by ${input} at ${size.width}x${size.height}, seed ${seed}, ${number}`;
        await ask(page, thing, input);
        const paper = paperOn(page);
        await expect.soft(paper.getByRole('heading', { level: 2 }), name).toBeVisible();
        await expect.soft(async () => expect(await faults(thing)).toEqual({ outside: 0, covered: 0 }), name).toPass();
        const title = await paper.getByRole('heading', { level: 2 }).innerText();
        expect.soft((await paper.innerText()).length, name).toBeGreaterThan(title.length + 20);
        if (outside) await page.mouse.click(1, 1);
        else await page.keyboard.press('Escape');
        await expect.soft(paper, name).toBeHidden();
        if (await thing.evaluate((element) => element.matches('button'))) await expect.soft(thing, name).toBeFocused();
        await page.mouse.move(0, 0);
      }
    });

    test('bars are as long as their figures say', async ({ page }) => {
      await openTable(page, words, { players: 4, quarter: 4 });
      let compared = 0;
      for (const thing of await page.locator('main :is([data-inspect^=investor], [data-inspect^=contract])').all()) {
        await thing.dispatchEvent('contextmenu', { button: 2 });
        await expect(paperOn(page).getByRole('heading', { level: 2 })).toBeVisible();
        const bars = await paperOn(page)
          .locator('li:has(> i)')
          .evaluateAll((rows) =>
            rows.map((row) => ({
              figure: Number(row.querySelector('b')?.textContent),
              length: row.querySelector('i')?.getBoundingClientRect().width ?? 0,
            })),
          );
        const longest = Math.max(...bars.map(({ length }) => length));
        const highest = Math.max(...bars.map(({ figure }) => (Number.isNaN(figure) ? 0 : figure)));
        for (const { figure, length } of bars)
          if (figure > 0 && figure < highest) {
            expect
              .soft(length / longest, (await thing.getAttribute('data-inspect')) ?? '')
              .toBeCloseTo(figure / highest, 1);
            compared++;
          }
        await page.keyboard.press('Escape');
        await expect(paperOn(page)).toBeHidden();
      }
      expect(compared).toBeGreaterThan(3);
    });

    test('no paper breaks a rule of accessibility', async ({ page }) => {
      await openTable(page, words, { players: 4, quarter: 4 });
      const kinds = await page
        .locator('[data-inspect]')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-inspect')?.split(':')[0] ?? ''))]);
      expect(kinds.length).toBeGreaterThan(12);
      for (const kind of kinds) {
        // Not by the mouse: what came up on import may lie over it.
        await page.locator(`[data-inspect^="${kind}"]`).first().dispatchEvent('contextmenu', { button: 2 });
        await expect(paperOn(page).getByRole('heading', { level: 2 }), kind).toBeVisible();
        expect.soft(await violationsOn(page), kind).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(paperOn(page)).toBeHidden();
      }
    });
  });

test('a pointer that rests on a thing is told its name; one under which the page moves is not', async ({ page }) => {
  await openTable(page, english, { players: 4, quarter: 4 });
  const plate = page.locator('[data-inspect^=investor]').first();
  await plate.hover();
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText(/\w+ \w+/);
  await page.mouse.down();
  await page.mouse.up({ button: 'right' });
  await expect(tip).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test('what has no paper tells its name: a tap on what does nothing else, a finger that stays on a button', async ({
    page,
  }) => {
    await openTable(page, english, { players: 4, quarter: 4 });
    const tip = page.getByRole('tooltip');
    await page.locator('li[data-tip]:not([data-inspect])').first().tap();
    await expect(tip).toBeVisible();
    const undo = page.getByRole('button', { name: english.table.undo, exact: true });
    // It can't be pressed now, but a finger may try.
    await undo.tap({ force: true });
    await expect(tip).toBeHidden();
    await holdFinger(page, undo, tip);
    await expect(tip).toHaveText(english.table.nothingToUndo);
  });
});

test('a word on a paper opens one paper beside it, and leads into the rulebook and back; Escape closes what came last', async ({
  page,
}) => {
  await openTable(page, english, { players: 4, quarter: 4 });
  await page.locator('[data-inspect^=investor] button').first().click();
  const papers = paperOn(page);
  await papers.getByRole('button', { name: 'dilution' }).click();
  await expect(papers).toHaveCount(2);
  await expect(papers.last().locator('[data-inspect]')).toHaveCount(0);
  const link = papers.last().getByRole('link', { name: english.inspect.rule });
  await link.click();
  const book = page.getByRole('dialog', { name: english.common.rulebook });
  await expect(book.locator('#dilution')).toBeInViewport();
  await expect(book.locator('#dilution')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(book).toBeHidden();
  await expect(link).toBeFocused();
  expect(page.context().pages()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(papers).toHaveCount(1);
  await expect(papers.getByRole('button', { name: 'dilution' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(papers).toHaveCount(0);
});
