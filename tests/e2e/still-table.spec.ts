import * as fc from 'fast-check';
import type { Locator, Page } from '@playwright/test';
import { Desk } from './support/desk';
import { openTable } from './support/screens';
import { expect, test } from './support/test';
import { resize } from './support/views';
import { english } from './support/words';

/** Texts a person reads on the table of four at first sight. */
const mostTexts = 110;

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** From now on the page tells what moved although nobody moved it, also right after a press. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: Shift[] = [];
    Object.assign(globalThis, { shifts: told });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly {
            readonly node?: Node;
            readonly previousRect: DOMRect;
            readonly currentRect: DOMRect;
          }[];
        };
        for (const { node, previousRect: from, currentRect: to } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          // A phone's dock shows one thing at a time, in one place.
          const small = /phone|lying/.test(document.documentElement.dataset['composition'] ?? '');
          if (small && element?.closest('[data-face]') !== null) continue;
          const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
          told.push({
            value,
            what: `${element?.tagName} "${name.slice(0, 40)}" ${from.x},${from.y},${from.width},${from.height} -> ${to.x},${to.y},${to.width},${to.height}`,
          });
        }
      }
    }).observe({ type: 'layout-shift' });
  });

const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        // What moved is told after the frame in which it did.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => resolve((globalThis as unknown as { shifts: Shift[] }).shifts.splice(0))),
          ),
        );
      }),
  );

/** Texts that are seen, a run of letters each. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder === null || node.textContent?.trim() === '') continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // Kept for whoever has the page read out.
      if (holder.closest('[data-unseen=always]') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width > 3 && box.height > 3 && box.bottom > 0 && box.top < innerHeight)
        texts.push(node.textContent ?? '');
    }
    return texts;
  });

/** Where it stands, in whole px. */
const placeOf = async (thing: Locator): Promise<number[]> => {
  const { x, y, width, height } = (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, width, height].map(Math.round);
};

const windows = fc.sample(
  fc.oneof(
    fc.record({ width: fc.integer({ min: 1024, max: 2560 }), height: fc.integer({ min: 640, max: 1440 }) }),
    fc.record({ width: fc.integer({ min: 360, max: 430 }), height: fc.integer({ min: 640, max: 930 }) }),
    fc.record({ width: fc.integer({ min: 744, max: 900 }), height: fc.integer({ min: 1000, max: 1280 }) }),
    fc.record({ width: fc.integer({ min: 667, max: 932 }), height: fc.integer({ min: 360, max: 430 }) }),
  ),
  { numRuns: 8, seed: 16 },
);

const kinds = ['draw', 'build', 'trainFoundation', 'trainVertical', 'sign', 'winOver', 'more'] as const;

test('nothing on the table moves when something is chosen, tried or put back, in windows drawn by chance', async ({
  page,
}) => {
  await openTable(page, english, { players: 4 });
  const desk = new Desk(page);
  for (const size of windows) {
    await resize(page, size);
    const end = page.getByRole('button', { name: english.table.endTurn });
    const place = await placeOf(end);
    await watchShifts(page);
    for (const kind of kinds) {
      if (!(await desk.canDo(kind))) continue;
      await desk.kind(kind).click();
      expect.soft(await shiftsOf(page), `${kind} at ${size.width} x ${size.height}`).toEqual([]);
      expect.soft(await placeOf(end), `the end of the turn, ${kind}`).toEqual(place);
      await page.keyboard.press('Escape');
      expect.soft(await shiftsOf(page), `back from ${kind} at ${size.width} x ${size.height}`).toEqual([]);
    }
  }
});

const moments = fc.sample(fc.record({ quarter: fc.integer({ min: 2, max: 8 }), seed: fc.uuid() }), {
  seed: Number(process.env['SEED'] ?? 110),
  numRuns: Number(process.env['RUNS'] ?? 8),
});

test('the table of four says no more at first sight than a person takes in, in quarters drawn by chance', async ({
  page,
}) => {
  for (const { quarter, seed } of moments) {
    await openTable(page, english, { players: 4, quarter, seed });
    await page.getByRole('region', { name: english.common.news }).getByRole('button').last().click();
    const texts = await textsOf(page);
    expect.soft(texts.length, `quarter ${quarter} of ${seed}: ${texts.join(' | ')}`).toBeLessThanOrEqual(mostTexts);
  }
});
