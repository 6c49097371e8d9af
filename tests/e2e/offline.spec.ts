import { Boardroom } from './support/boardroom';
import { Desk } from './support/desk';
import { startGame } from './support/new-game';
import { expectScene, nextScene, openCurtain, readReport } from './support/scenes';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

test.use({ offlinePlay: true });

test('after the first visit a new game begins, is played and goes on without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The worker answers from the next page on.
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);

  await startGame(page, {
    scenario: 'intro',
    seats: [
      { name: 'Ada', player: 'human' },
      { name: 'B', player: 'easy' },
    ],
  });
  if ((await nextScene(page)) === 'curtain') await openCurtain(page);
  const desk = new Desk(page);
  await desk.do('draw');
  const hand = await desk.hand().catch(() => []);
  await page.reload();
  await expectScene(page, 'turn');
  expect(hand.length === 0 || (await desk.handRegion.isVisible())).toBe(true);
  await desk.answerQuestions();
  await desk.endTurn();
  await new Boardroom(page).seal.click();
  await readReport(page, 'at once');
  await context.setOffline(false);
});

test('after the first visit both languages are there without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.getByRole('radio', { name: '中文' }).click({ force: true });
  const { shell, rulebook } = wordsIn('zh-CN');
  await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
  await page.getByRole('link', { name: shell.learn }).click();
  await expect(page.getByRole('heading', { level: 1, name: rulebook.title })).toBeVisible();
  await context.setOffline(false);
});
