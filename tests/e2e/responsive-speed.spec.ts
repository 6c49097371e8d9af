import type { Page } from '@playwright/test';
import { openTable } from './support/screens';
import { expect, test } from './support/test';
import { english } from './support/words';

/** How often slower than this machine the pages run. */
const slowdown = 4;
const movesMeasured = 10;
/** From the click to the paint, in ms. */
const longest = 100;

/** Presses a key and waits for the next paint, as the browser's own Event Timing tells it. Returns ms, in steps of 8. */
async function pressToPaint(page: Page, key: string): Promise<number> {
  const painted = page.evaluate(
    (pressed) =>
      new Promise<number>((resolve) => {
        const watch = new PerformanceObserver((list) => {
          const event = list.getEntries().find(({ name }) => name === pressed);
          if (event === undefined) return;
          watch.disconnect();
          resolve(event.duration);
        });
        watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      }),
    'keydown',
  );
  await page.keyboard.press(key);
  return painted;
}

/** Draws a card again and again, taking it back in between; times only the move itself. */
async function measureMoves(page: Page): Promise<number[]> {
  const market = page.getByRole('region', { name: english.table.market });
  const face = market.locator('button:not([aria-disabled]):not([aria-label^="Draw blind"])').first();
  const drawn = page.getByRole('region', { name: english.table.drawSecond });
  const times: number[] = [];
  while (times.length < movesMeasured) {
    await face.focus();
    await page.keyboard.press('Enter');
    await expect(face).toHaveAttribute('aria-pressed', 'true');
    times.push(await pressToPaint(page, 'Enter'));
    await expect(drawn).toBeVisible();
    await page.keyboard.press('u');
    await expect(drawn).toBeHidden();
  }
  return times;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

test('a move is painted within 100 ms with the processor slowed four times', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const tries: number[] = [];
  while (tries.length < 3 && !tries.some((time) => time <= longest)) tries.push(median(await measureMoves(page)));
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const said = `a move is painted after ${tries.map((time) => time.toFixed(0)).join(', then ')} ms (median of ${movesMeasured}, CPU slowed ${slowdown} x)`;
  test.info().annotations.push({ type: 'speed', description: said });
  process.stdout.write(`${said}\n`);
  expect(Math.min(...tries)).toBeLessThanOrEqual(longest);
});
