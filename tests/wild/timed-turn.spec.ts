import type { Page } from '@playwright/test';
import { Desk } from '../e2e/support/desk';
import { openHome } from '../e2e/support/new-game';
import { makeTable } from '../e2e/support/online';
import { expectScene } from '../e2e/support/scenes';
import { expect, test } from '../e2e/support/test';
import { english } from '../e2e/support/words';

const { live } = english;

/** A device that counts who keeps its screen awake, and may refuse to. */
const withWakeLock = (page: Page, refuses = false): Promise<unknown> =>
  page.addInitScript(`
    window.awake = 0;
    Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, value: {
      request: async () => {
        if (${refuses}) throw new DOMException('battery', 'NotAllowedError');
        awake++;
        return { release: async () => void awake-- };
      },
    } });
  `);

const awake = (page: Page): Promise<number> => page.evaluate('awake');

/** Has the clocks that run for somebody run out in so many ms, as far as the page is told. */
const runOutIn = (page: Page, ms: number): Promise<unknown> =>
  page.routeWebSocket(/\/live/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => server.send(message));
    server.onMessage((message) => {
      const text = message.toString();
      const [, now] = /"now":(\d+)/.exec(text) ?? [];
      socket.send(now === undefined ? message : text.replaceAll(/"until":\d+/g, `"until":${Number(now) + ms}`));
    });
  });

async function startAlone(page: Page): Promise<void> {
  await openHome(page);
  await makeTable(page, { name: 'Ada', scenario: 'intro', others: ['easy'] });
  await expectScene(page, 'turn');
}

test('in one’s turn of a timed match the screen stays awake, and no longer', async ({ page }) => {
  await withWakeLock(page);
  await startAlone(page);
  await expect.poll(() => awake(page)).toBe(1);
  // The browser takes it back when the page is out of sight; it is asked again, and never twice.
  const desk = new Desk(page);
  await desk.answerQuestions();
  await page.goBack();
  await page.goForward();
  await expectScene(page, 'turn');
  await expect.poll(() => awake(page)).toBe(1);
  await page.goto('/online');
  expect(await awake(page)).toBe(0);
});

for (const how of ['refuses to stay awake', 'cannot stay awake'] as const)
  test(`a device that ${how} plays all the same`, async ({ page }) => {
    if (how === 'refuses to stay awake') await withWakeLock(page, true);
    else await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
    await startAlone(page);
    const desk = new Desk(page);
    await desk.answerQuestions();
    await desk.do('draw');
  });

test('who is about to be played for by a bot is warned, seen and read out', async ({ page }) => {
  await runOutIn(page, 24_000);
  await startAlone(page);
  const note = page.getByText(live.takeOverText);
  await expect(note).toBeHidden();
  await expect(note).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('[aria-live=assertive]')).toHaveText(live.takeOverSoon);
});

test('while there is time nobody is warned', async ({ page }) => {
  await startAlone(page);
  await new Desk(page).answerQuestions();
  await expect(page.getByText(live.takeOverText)).toBeHidden();
});
