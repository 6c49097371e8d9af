import { expect, type JSHandle, type Page } from '@playwright/test';
import { openTable } from '../e2e/support/screens';
import { english } from '../e2e/support/words';
import type { BenchRow } from './bench-row';
import { inBuiltGame } from './built-game';

/** How often slower than this machine the page runs. */
const slowdown = 4;
const movesMeasured = 15;

/** The times from key to paint the page has told so far, as the browser's own Event Timing gives them; ms, in steps of 8. */
const listenToPaints = (page: Page): Promise<JSHandle<number[]>> =>
  page.evaluateHandle(() => {
    const told: number[] = [];
    const watch = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') told.push(duration);
    });
    const everyOne: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
    watch.observe(everyOne);
    return told;
  });

/** Presses a key and waits until its paint is told. Returns ms. */
async function pressToPaint(page: Page, key: string, paints: JSHandle<number[]>): Promise<number> {
  const before = await paints.evaluate(({ length }) => length);
  await page.keyboard.press(key);
  await expect.poll(() => paints.evaluate(({ length }) => length)).toBeGreaterThan(before);
  return paints.evaluate((told) => told.at(-1) ?? Number.NaN);
}

/** Draws a card again and again, taking it back in between; times only the move itself. */
async function measureMoves(page: Page, paints: JSHandle<number[]>): Promise<number[]> {
  const market = page.getByRole('region', { name: english.table.market });
  const face = market.locator('button:not([aria-disabled]):not([aria-label^="Draw blind"])').first();
  const drawn = page.getByRole('region', { name: english.table.drawSecond });
  const times: number[] = [];
  while (times.length < movesMeasured) {
    await face.focus();
    await pressToPaint(page, 'Enter', paints);
    await expect(face).toHaveAttribute('aria-pressed', 'true');
    times.push(await pressToPaint(page, 'Enter', paints));
    await expect(drawn).toBeVisible();
    await pressToPaint(page, 'u', paints);
    await expect(drawn).toBeHidden();
  }
  return times;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How long a move at the table of four takes from the key to the paint, with the processor slowed. */
export const benchPaint = (): Promise<BenchRow[]> =>
  inBuiltGame(async (page) => {
    await openTable(page, english, { players: 4 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const paints = await listenToPaints(page);
    await measureMoves(page, paints);
    const value = median(await measureMoves(page, paints));
    return [
      { name: `a move is painted (CPU slowed ${slowdown} x, median)`, value, unit: 'ms', target: { atMost: 100 } },
    ];
  });
