import type { Page } from '@playwright/test';
import { isFundingCard, type MatchState } from '../../rules/index';
import { Boardroom } from './support/boardroom';
import { openRecorded } from './support/match-files';
import { inBoardroom, recordMatch } from './support/recorded';
import { expectScene } from './support/scenes';
import { openBoardroom } from './support/screens';
import { expect, test } from './support/test';
import { resize, views } from './support/views';
import { english } from './support/words';

const { boardroom: t } = english;

/** Where the button that seals stands, in whole px. */
async function sealPlace(page: Page): Promise<string> {
  const box = await new Boardroom(page).seal.boundingBox();
  return [box?.x, box?.y, box?.width, box?.height].map((px) => Math.round(px ?? -1)).join(' ');
}

const sizes = { ...views, small: { width: 1024, height: 640 }, tablet: { width: 820, height: 1180 } };

test('the button that seals stays where it is, whatever is chosen', async ({ page }) => {
  await openBoardroom(page, english, { players: 4 });
  const room = new Boardroom(page);
  for (const [name, size] of Object.entries(sizes)) {
    await resize(page, size);
    const place = await sealPlace(page);
    for (const button of await room.pitches.getByRole('button').all()) {
      await button.click({ force: true });
      expect.soft(await sealPlace(page), `${name}: after ${await button.innerText()}`).toBe(place);
    }
    await room.burnCash(2);
    expect.soft(await sealPlace(page), `${name}: after a burn`).toBe(place);
  }
});

test('an investor pressed again is not pitched to', async ({ page }) => {
  await openBoardroom(page, english, { players: 4 });
  const room = new Boardroom(page);
  const slip = page.getByRole('complementary');
  await room.pitchTo(0);
  await expect(slip).toContainText(t.ifItCloses);
  await room.pitchToNobody();
  await expect(slip).toContainText(t.pitchNone);
});

test('on a phone every one of five investors has its portrait', async ({ page }) => {
  await resize(page, views.phone);
  await openBoardroom(page, english, { players: 6 });
  const heights = await page
    .locator('[data-crowded] li > [class*=portrait]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights).toHaveLength(5);
  expect(Math.min(...heights)).toBeGreaterThan(80);
});

test('who still builds is said before the envelope is sealed', async ({ page }) => {
  await openBoardroom(page, english, { players: 6 });
  await expect(page.getByRole('complementary')).toContainText(/after you: ranks and figures may change/);
});

test.describe('by touch alone', () => {
  test.use({ hasTouch: true });

  for (const [name, size] of [
    ['a phone', views.phone],
    ['a phone that lies', { width: 844, height: 390 }],
  ] as const)
    test(`on ${name}: a pitch, a card, a burn, all figures at once, and the seal`, async ({ page }) => {
      await page.setViewportSize(size);
      const options = { players: 4, scenario: 'standard', sealing: 'own-turn' } as const;
      const withCard = (state: MatchState) =>
        inBoardroom(0, 2)(state) && state.secret.hands[0]?.some(isFundingCard) === true;
      await openRecorded(page, recordMatch({ options, people: ['Ada'], until: withCard }));
      await expectScene(page, 'boardroom');
      const room = new Boardroom(page);
      const investor = room.pitches.getByRole('button').first();
      await investor.tap();
      await expect(investor).toHaveAttribute('aria-pressed', 'true');
      const card = page.getByRole('group', { name: t.withCard }).locator('button:not([aria-disabled])').first();
      await card.tap();
      await expect(card).toHaveAttribute('aria-pressed', 'true');
      const burn = page.getByRole('tab', { name: t.stepBurn });
      if (await burn.isVisible()) await burn.tap();
      await room.burn.tap();
      await expect(room.burn).not.toHaveValue('0');
      const slip = page.getByRole('complementary');
      await expect(slip.getByText(t.noDeal)).toBeHidden();
      await slip.getByRole('button', { name: t.allFigures }).tap();
      await expect(slip.getByText(t.noDeal)).toBeVisible();
      expect(await slip.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2);
      await room.seal.tap();
      await expect(room.seal).toBeHidden();
    });
});
