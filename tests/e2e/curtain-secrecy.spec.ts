import type { Page } from '@playwright/test';
import { Boardroom } from './support/boardroom';
import { Desk } from './support/desk';
import { startGame } from './support/new-game';
import { expectScene, openCurtain } from './support/scenes';
import { expectNothingHidden } from './support/secrets';
import { expect, test } from './support/test';
import { english } from './support/words';

const people = [
  { name: 'Ada', player: 'human' },
  { name: 'Lin', player: 'human' },
] as const;

/** The first part of a card's label: its name alone. */
const nameOf = (label: string): string => label.split(/ · |\. /)[0] ?? label;

/** Keeps an ambition and draws blind, so that nobody else has seen a single card; says what is now secret. */
async function gatherSecrets(page: Page): Promise<string[]> {
  const desk = new Desk(page);
  await expect(desk.question).toBeVisible();
  const offered = await desk.question.locator('button[aria-pressed] b').allInnerTexts();
  await desk.answer(0);
  await desk.do('draw', /^Draw blind: Funding/);
  await desk.answer(/^Draw blind: Funding/);
  const ambitions = offered.map((text) => text.replace(/^Keep /, ''));
  return [...ambitions, ...(await desk.hand()).map(nameOf)];
}

for (const sealing of ['together', 'own-turn'] as const)
  test(`nothing of the one who leaves is under the curtain, envelopes sealed ${sealing}`, async ({ page }) => {
    await startGame(page, { scenario: 'standard', seats: people, sealing });
    await expectScene(page, 'curtain');
    await openCurtain(page);
    const secrets = await gatherSecrets(page);
    expect(secrets.length).toBeGreaterThanOrEqual(4);
    await new Desk(page).endTurn();
    if (sealing === 'own-turn') {
      const boardroom = new Boardroom(page);
      await boardroom.pitchTo(0);
      await boardroom.seal.click();
    }
    await expectScene(page, 'curtain');
    await expectNothingHidden(page, secrets);

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: english.hotseat.newGame })).toBeVisible();
    await expectNothingHidden(page, secrets);
    await page.goForward();
    await expectScene(page, 'curtain');
    await expectNothingHidden(page, secrets);
    await page.reload();
    await expectScene(page, 'curtain');
    await expectNothingHidden(page, secrets);
  });
