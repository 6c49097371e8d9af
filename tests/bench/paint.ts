import type { Server } from 'node:http';
import { chromium, expect, type Page } from '@playwright/test';
import { openTable } from '../e2e/support/screens';
import { english } from '../e2e/support/words';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import type { BenchRow } from './bench-row';

/** How often slower than this machine the page runs. */
const slowdown = 4;
const movesMeasured = 15;
const port = 4180;

/** Presses Enter and waits for the next paint, as the browser's own Event Timing tells it. Returns ms, in steps of 8. */
async function pressToPaint(page: Page): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watch = new PerformanceObserver((list) => {
          const event = list.getEntries().find(({ name }) => name === 'keydown');
          if (event === undefined) return;
          watch.disconnect();
          resolve(event.duration);
        });
        const all: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
        watch.observe(all);
      }),
  );
  await page.keyboard.press('Enter');
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
    times.push(await pressToPaint(page));
    await expect(drawn).toBeVisible();
    await page.keyboard.press('u');
    await expect(drawn).toBeHidden();
  }
  return times;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How long a move at the table of four takes from the key to the paint, with the processor slowed. @param serve serves the built game on a port */
export async function benchPaint(serve: (port: number) => Promise<Server>): Promise<BenchRow[]> {
  const server = await serve(port);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage({
      baseURL: `http://localhost:${port}`,
      viewport: { width: 1280, height: 720 },
      locale: 'en-GB',
    });
    await openTable(page, english, { players: 4 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await measureMoves(page);
    const value = median(await measureMoves(page));
    return [
      { name: `a move is painted (CPU slowed ${slowdown} x, median)`, value, unit: 'ms', target: { atMost: 100 } },
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
