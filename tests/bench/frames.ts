import type { Browser, Locator, Page } from '@playwright/test';
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
  /** Lets it move, each time by `moving`. */
  readonly play: (page: Page) => Promise<void>;
}

/**
 * Marks in the trace what a press sets in motion, until no animation runs and no timer of one is due, at most so long, ms.
 * What the driver asks of the page lies before: its questions are work of the main thread too.
 */
async function moving(page: Page, press: () => Promise<void>, atMost: number): Promise<void> {
  await page.evaluate(() => performance.mark('moves'));
  await press();
  await page.evaluate(async (limit) => {
    const until = performance.now() + limit;
    let still = 0;
    for (let frame = 0; performance.now() < until && still < 60; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      // To ask costs the styles of the whole page: it is asked seldom.
      if (frame % 30 > 0) continue;
      const running = document.getAnimations().some(({ playState, effect }) => {
        const endless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
        return playState === 'running' && !endless;
      });
      still = running ? 0 : still + 30;
    }
    performance.mark('still');
  }, atMost);
}

/** Presses the middle of a control with the mouse, as people do; where that is must be asked before anything moves. */
async function pressing(control: Locator): Promise<() => Promise<void>> {
  const box = await control.boundingBox();
  if (box === null) throw new Error('it is not in sight');
  return () => control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const scenes: readonly Scene[] = [
  {
    name: 'reveal',
    open: (page) => openReport(page, english, { players: 4 }),
    play: async (page) => {
      const next = page.getByRole('button', { name: screens.report.next, exact: true });
      while (await next.isVisible()) await moving(page, await pressing(next), 4000);
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
        const press = () => page.keyboard.press('Enter');
        await moving(page, () => press().then(press), 3000);
        await moving(page, () => page.keyboard.press('u'), 3000);
      }
    },
  },
  {
    name: 'next quarter, its news and climate',
    open: async (page) => {
      await openReport(page, english, { players: 4 });
      await page.getByRole('button', { name: screens.report.all }).click();
    },
    play: async (page) => moving(page, await pressing(page.getByRole('button', { name: /^On to/ })), 8000),
  },
];

async function traced(page: Page, browser: Browser, { open, play }: Scene): Promise<Frames> {
  await open(page);
  // Whoever gets here has touched the page before: what sounds is open.
  await page.keyboard.press('Shift');
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
  });
  await play(page);
  const frames = framesOf(await browser.stopTracing(), 'moves', 'still');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return frames;
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/**
 * What the main thread does in each frame while something moves on the table, with the processor slowed: processor time of
 * its own, so that what else runs on the machine counts little. Chromium slows a thread by keeping it busy between its
 * tasks' instructions, which that time contains. Frames that are dropped suffer from a busy machine.
 */
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
