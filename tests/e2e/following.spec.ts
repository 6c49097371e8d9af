import type { Page } from '@playwright/test';
import type { MatchState } from '../../rules/index';
import { Boardroom } from './support/boardroom';
import { openRecorded } from './support/match-files';
import { startGame } from './support/new-game';
import { recordMatch } from './support/recorded';
import { expectScene, readReport } from './support/scenes';
import { expect, test } from './support/test';
import { english } from './support/words';

const { table, hotseat } = english;

const seats = [
  { name: 'Ada', player: 'human' },
  { name: 'North', player: 'easy' },
  { name: 'East', player: 'easy' },
  { name: 'South', player: 'easy' },
] as const;

const timeline = (page: Page) => page.getByRole('list', { name: table.othersTurns });
const skip = (page: Page) => page.getByRole('button', { name: table.skip, exact: true });

/** Lets time pass until something is there. */
const passUntil = (page: Page, there: () => Promise<boolean>) =>
  expect
    .poll(
      async () => {
        await page.clock.runFor(400);
        return there();
      },
      { timeout: 60_000, intervals: [50] },
    )
    .toBe(true);

/** Opens a match in which three bots build before the person does, and waits until they are followed. */
async function followOthers(page: Page): Promise<void> {
  await page.clock.install();
  const options = { players: 4, scenario: 'standard', sealing: 'together' } as const;
  const personLast = ({ phase, order, turn, quarter }: MatchState): boolean =>
    phase === 'build' && quarter >= 2 && order.at(-1) === 0 && turn.seat === order[0] && turn.stage === 'act';
  await openRecorded(page, recordMatch({ options, people: ['Ada'], until: personLast }));
  await expect(skip(page)).toBeVisible({ timeout: 30_000 });
}

test.describe('in calm', () => {
  test.use({ pace: 'calm' });

  test('what three bots do is followed in calm, move by move, and ends in one’s own turn', async ({ page }) => {
    await followOthers(page);
    await passUntil(page, async () => (await timeline(page).getByRole('button').count()) > 0);
    await expect(timeline(page).getByRole('button').first()).toBeVisible();
    await passUntil(page, () => page.getByRole('heading', { name: table.buildTurn, exact: true }).isVisible());
    await expect(timeline(page)).toBeHidden();
  });

  test('a key skips to one’s own turn, and another stops the show', async ({ page }) => {
    await followOthers(page);
    await page.keyboard.press('p');
    await expect(page.getByRole('button', { name: table.goOn })).toBeVisible();
    await page.keyboard.press('s');
    await expectScene(page, 'turn');
    // What was skipped can be read: every turn since one's own, and the boardroom between them.
    await page.keyboard.press('w');
    const recap = page.getByRole('dialog', { name: table.whileWaiting });
    await expect(recap.getByRole('heading', { level: 3 })).toHaveCount(2);
    expect(await recap.locator('li b').count()).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Escape');
    await expect(recap).toBeHidden();
    await page.getByRole('button', { name: table.whileWaiting }).click();
    await expect(recap).toBeVisible();
  });
});

test.describe('a new quarter', () => {
  test.use({ pace: 'calm' });

  test('begins with its weather, then a customer leaves; each goes at a press', async ({ page }) => {
    const options = { players: 4, scenario: 'standard', sealing: 'own-turn' } as const;
    const lastToSeal = ({ turn, quarter, order }: MatchState): boolean =>
      turn.seat === 0 && turn.stage === 'boardroom' && quarter >= 2 && order.at(-1) === 0;
    await openRecorded(page, recordMatch({ options, people: ['Ada'], until: lastToSeal }));
    await new Boardroom(page).seal.click();
    await readReport(page, 'at once');
    const moment = (kind: string) => page.locator(`[data-moment=${kind}]`);
    await expect(moment('weather')).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(moment('weather')).toBeHidden();
    await expect(moment('customerLeft')).toContainText(table.moments.customerLeft);
    await page.keyboard.press('Shift');
    await expect(moment('customerLeft')).toBeHidden();
  });
});

test('pace and sound are remembered', async ({ page }) => {
  await startGame(page, { scenario: 'standard', seats, sealing: 'together' });
  const menu = page.getByRole('button', { name: hotseat.menu });
  const pace = (name: string) => page.getByRole('menuitemradio', { name, exact: true });
  await menu.click();
  await expect(pace(table.paces['at-once'])).toBeChecked();
  await pace(table.paces.brisk).click();
  await expect(pace(table.paces.brisk)).toBeChecked();
  await page.keyboard.press('Escape');
  const sound = page.getByRole('button', { name: table.sound, exact: true });
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await sound.click();
  await page.reload();
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await menu.click();
  await expect(pace(table.paces.brisk)).toBeChecked();
});
