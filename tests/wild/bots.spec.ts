import { expect, test, type Page } from '@playwright/test';
import { builtFile, withhold } from '../e2e/support/built-parts';
import { Desk } from '../e2e/support/desk';
import { openRecorded } from '../e2e/support/match-files';
import { playTurn } from '../e2e/support/player';
import { onTurn, recordMatch } from '../e2e/support/recorded';
import { expectScene } from '../e2e/support/scenes';
import { english } from '../e2e/support/words';

const { hints, hotseat, table, trouble: said } = english;

/** What is kept for offline play would be there. */
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    localStorage.setItem('hundred-models.reminders', 'off');
    localStorage.setItem('hundred-models.bot-pace', 'at-once');
  }),
);

const program = '**/assets/worker-*.js';
const byThumb = 'src/bots/instead.ts';

/** Ada to move, with bots after her. */
const running = {
  ...recordMatch({
    options: { players: 3, scenario: 'intro', sealing: 'together' },
    people: ['Ada'],
    until: onTurn(0, 2),
  }),
  hints: true,
};

const notice = (page: Page, title: string) => page.getByRole('alert').filter({ hasText: title });

/** Plays Ada's turn: bots move until the boardroom opens. */
async function playOn(page: Page): Promise<void> {
  await openRecorded(page, running);
  await expectScene(page, 'turn');
  await playTurn(page);
}

test('bots whose program cannot be loaded move by rules of thumb, and that is said', async ({ page }) => {
  await page.route(program, (route) => route.abort());
  await playOn(page);
  await expectScene(page, 'boardroom');
  await expect(notice(page, said['by-thumbTitle'])).toBeVisible();
  // As soon as it is there, whoever asks for it has it.
  await page.unroute(program);
  await notice(page, said['by-thumbTitle']).getByRole('button', { name: hotseat.tryAgain }).click();
  await expect(notice(page, said['by-thumbTitle'])).toBeHidden();
});

test('bots whose program fails once are started again, and nobody is troubled', async ({ page }) => {
  await page.route(program, (route) => route.abort(), { times: 1 });
  await playOn(page);
  await expectScene(page, 'boardroom');
  await expect(page.getByRole('alert')).toBeHidden();
});

test('where not even rules of thumb can be had, the match waits, says so, and goes on by itself', async ({ page }) => {
  await page.route(program, (route) => route.abort());
  const release = await withhold(page, builtFile(byThumb));
  await playOn(page);
  await expect(notice(page, said.retryingTitle)).toBeVisible();
  await page.unroute(program);
  await release();
  await expectScene(page, 'boardroom');
  await expect(page.getByRole('alert')).toBeHidden();
});

for (const [how, script] of [
  ['throw', 'addEventListener("message", () => { throw new Error("broken"); })'],
  [
    'answer with an error',
    'addEventListener("message", ({ data: { id } }) => postMessage({ id, type: "HANDLER", name: "throw", value: { isError: true, value: { message: "broken" } } }))',
  ],
] as const)
  test(`bots that ${how} are replaced by rules of thumb`, async ({ page }) => {
    await page.route(program, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await playOn(page);
    await expectScene(page, 'boardroom');
    await expect(notice(page, said['by-thumbTitle'])).toBeVisible();
  });

test('bots that never answer are replaced by rules of thumb', async ({ page }) => {
  await page.clock.install();
  await page.route(program, (route) => route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }));
  await playOn(page);
  await expect(async () => {
    await page.clock.fastForward(10_000);
    await expect(notice(page, said['by-thumbTitle'])).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectScene(page, 'boardroom');
});

test('a hint that cannot be had is said to be, and can be asked for again', async ({ page }) => {
  await page.route(program, (route) => route.abort());
  await openRecorded(page, running);
  await expectScene(page, 'turn');
  await new Desk(page).answerQuestions();
  const ask = page.getByRole('button', { name: hints.hint, exact: true });
  await ask.click();
  await expect(page.getByText(table.hintFailed)).toBeVisible();
  await page.unroute(program);
  await ask.click();
  await expect(page.getByRole('button', { name: hints.close })).toBeVisible();
});
