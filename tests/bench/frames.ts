import type { Browser, Page } from '@playwright/test';
import { openReport, openTable } from '../e2e/support/screens';
import { english } from '../e2e/support/words';
import { printRows, type BenchRow } from './bench-row';
import { inBuiltGame } from './built-game';
import { framesOf, type Frames } from './trace';

/** How often slower than this machine the page runs. */
const slowdown = 4;

const { screens } = english;

/** Something that moves on the table. */
interface Scene {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Ends when nothing moves any more. */
  readonly play: (page: Page) => Promise<void>;
}

/** Until no animation runs and no timer of one is due, at most so long, ms. */
const untilStill = (page: Page, atMost: number): Promise<void> =>
  page.evaluate(async (limit) => {
    const until = performance.now() + limit;
    let still = 0;
    while (performance.now() < until && still < 60) {
      await new Promise((next) => requestAnimationFrame(next));
      const running = document.getAnimations().some(({ playState, effect }) => {
        const endless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
        return playState === 'running' && !endless;
      });
      still = running ? 0 : still + 1;
    }
  }, atMost);

const scenes: readonly Scene[] = [
  {
    name: 'reveal',
    open: (page) => openReport(page, english, { players: 4 }),
    play: async (page) => {
      const next = page.getByRole('button', { name: screens.report.next, exact: true });
      while (await next.isVisible()) {
        await next.click();
        await untilStill(page, 4000);
      }
    },
  },
  {
    name: 'travel',
    open: (page) => openTable(page, english, { players: 4 }),
    play: async (page) => {
      const market = page.getByRole('region', { name: english.table.market });
      const face = market.locator('button:not([aria-disabled]):not([aria-label^="Draw blind"])').first();
      for (let time = 0; time < 6; time++) {
        await face.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        await untilStill(page, 3000);
        await page.keyboard.press('u');
        await untilStill(page, 3000);
      }
    },
  },
  {
    name: 'next quarter, its news and climate',
    open: async (page) => {
      await openReport(page, english, { players: 4 });
      await page.getByRole('button', { name: screens.report.all }).click();
    },
    play: async (page) => {
      await page.getByRole('button', { name: /^On to/ }).click();
      await untilStill(page, 8000);
    },
  },
];

async function traced(page: Page, browser: Browser, { open, play }: Scene): Promise<Frames> {
  await open(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
  });
  await page.evaluate(() => performance.mark('moves'));
  await play(page);
  await page.evaluate(() => performance.mark('still'));
  const frames = framesOf(await browser.stopTracing(), 'moves', 'still');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return frames;
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** What the main thread does in each frame while something moves on the table, with the processor slowed. */
const benchFrames = (): Promise<BenchRow[]> =>
  inBuiltGame(async (page, browser) => {
    const rows: BenchRow[] = [];
    for (const scene of scenes) {
      const { work, dropped } = await traced(page, browser, scene);
      const sorted = work.toSorted((a, b) => a - b);
      rows.push(
        {
          name: `${scene.name}: 95 % of ${work.length} frames`,
          value: share(sorted, 0.95),
          unit: 'ms',
          target: { atMost: 12 },
        },
        { name: `${scene.name}: longest frame`, value: share(sorted, 1), unit: 'ms', target: { atMost: 50 } },
        { name: `${scene.name}: frames dropped`, value: dropped * 100, unit: '%', target: { atMost: 5 } },
      );
    }
    return rows;
  });

process.exitCode = printRows(await benchFrames()) ? 0 : 1;
