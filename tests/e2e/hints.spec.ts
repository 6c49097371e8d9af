import type { Locator, Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { Boardroom } from './support/boardroom';
import { Desk } from './support/desk';
import { cutTexts, scrollRoom } from './support/fit';
import { movesKept, openRecorded } from './support/match-files';
import { fillInNewGame } from './support/new-game';
import { inBoardroom, onTurn, recordMatch } from './support/recorded';
import { expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { views } from './support/views';
import { bothLanguages, english, wordsIn, type Words } from './support/words';

const options = (players: number) => ({ players, scenario: 'standard', sealing: 'own-turn' }) as const;

/** Opens a table where hints are allowed. */
async function openTurn(page: Page, words: Words, players = 4): Promise<void> {
  const file = recordMatch({ options: options(players), people: ['Ada'], hints: true, until: onTurn(0, 3) });
  await openRecorded(page, file, words);
  await expectScene(page, 'turn', words);
}

/** The hints of a list, once they are thought of. */
async function hintsIn(page: Page, label: string): Promise<Locator> {
  const hints = page.getByRole('list', { name: label }).getByRole('button');
  await expect(hints.first()).toBeVisible({ timeout: 30_000 });
  return hints;
}

/** Presses H when the page listens: it does once it is painted. */
async function pressHint(page: Page, opened: Locator): Promise<void> {
  await expect(async () => {
    if (!(await opened.isVisible())) await page.keyboard.press('h');
    await expect(opened).toBeVisible({ timeout: 1000 });
  }).toPass();
}

const hintsRegion = (page: Page, words: Words): Locator => page.getByRole('region', { name: words.hints.title });

/** Nothing bars the way, and no word of the hints is cut. */
async function expectTidy(page: Page, hints: Locator): Promise<void> {
  const words = await hints.innerText();
  const cut = (await cutTexts(page)).filter((fault) => words.includes(fault.split('"')[1] ?? fault));
  expect.soft(cut, 'words of the hints are cut').toEqual([]);
  const { sideways, down } = await scrollRoom(page);
  expect.soft({ sideways, down }, 'the page does not scroll').toEqual({ sideways: 0, down: 0 });
  expect.soft(await violationsOn(page), 'what axe finds').toEqual([]);
}

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language, viewport: views.laptop });
    const words = wordsIn(language);

    for (const players of [4, 6])
      test(`a hint in the turn at a table of ${players}: asked for, read and played by keyboard`, async ({ page }) => {
        await openTurn(page, words, players);
        await pressHint(page, hintsRegion(page, words));
        const hints = await hintsIn(page, words.hints.title);
        expect(await hints.count()).toBeLessThanOrEqual(3);
        await expect(hintsRegion(page, words).getByRole('status')).toHaveText(
          words.hints.ready({ count: await hints.count() }),
        );
        const told = await hints.allInnerTexts();
        for (const text of told) expect(text).toMatch(/¥[^%]*[.。]$/s);
        await expectTidy(page, hintsRegion(page, words));
        // Chances of winning are for who asks for them.
        await hintsRegion(page, words).getByRole('button', { name: words.hints.chances, exact: true }).click();
        for (const hint of await hints.all()) await expect(hint).toContainText(/\d%/);
        await hintsRegion(page, words).getByRole('button', { name: words.hints.chances, exact: true }).click();
        await hints.first().focus();

        await expect(hints.first()).toBeFocused();
        const name = await hints.first().locator('b').innerText();
        await page.keyboard.press('Enter');
        await expect(hints.first()).toHaveAttribute('aria-pressed', 'true');
        const before = await movesKept(page);
        await expect(new Desk(page, words).actions.getByRole('button', { name })).toBeVisible();
        await expectTidy(page, hintsRegion(page, words));
        await page.keyboard.press('Enter');
        await expect(hintsRegion(page, words)).toBeHidden();
        await expect.poll(() => movesKept(page), 'the hinted move was made').toBe(before + 1);
      });

    test('a hint in the boardroom fills the envelope', async ({ page }) => {
      const file = recordMatch({ options: options(4), people: ['Ada'], hints: true, until: inBoardroom(0, 3) });
      await openRecorded(page, file, words);
      await expectScene(page, 'boardroom', words);
      const dialog = page.getByRole('dialog', { name: words.hints.title });
      await pressHint(page, dialog);
      const pitches = await hintsIn(page, words.hints.pitches);
      const burns = await hintsIn(page, words.hints.burns);
      await expect(pitches.first()).toBeFocused();
      await expectTidy(page, dialog);
      await page.keyboard.press('Enter');
      await expect(pitches.first()).toHaveAttribute('aria-pressed', 'true');
      await burns.last().focus();
      await page.keyboard.press('Space');
      await expect(burns.last()).toHaveAttribute('aria-pressed', 'true');
      const burned = /\d+/.exec(await burns.last().locator('b').innerText())?.[0] ?? '0';
      await page.setViewportSize(views.phone);
      await expect(dialog).toBeInViewport();
      expect.soft((await scrollRoom(page)).sideways).toBe(0);
      expect.soft(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(new Boardroom(page, words).burn).toHaveValue(burned);
      await new Boardroom(page, words).seal.click();
      await expect(new Boardroom(page, words).seal).toBeHidden();
    });

    test('a hint on a phone', async ({ page }) => {
      await page.setViewportSize(views.phone);
      await openTurn(page, words);
      await page.getByRole('button', { name: words.hints.hint, exact: true }).click();
      const hints = await hintsIn(page, words.hints.title);
      await expect(hints.first()).toBeInViewport();
      await expectTidy(page, hintsRegion(page, words));
    });
  });

test('Escape, a second H and a choice of one’s own put the hint away; an answer that comes too late is not shown', async ({
  page,
}) => {
  await openTurn(page, english);
  const region = hintsRegion(page, english);
  await pressHint(page, region);
  await page.keyboard.press('Escape');
  await expect(region).toBeHidden();
  await page.keyboard.press('h');
  await expect(region).toBeVisible();
  await page.keyboard.press('h');
  await expect(region).toBeHidden();
  await page.keyboard.press('h');
  await page.keyboard.press('1');
  await expect(page.getByRole('region', { name: /Draw: choose one/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await new Desk(page).do('draw', /blind/);
  await page.waitForTimeout(2000);
  await expect(region).toBeHidden();
});

test('hints are for the ambition, too; they are allowed at the new game and in the menu, and that is remembered', async ({
  page,
}) => {
  const { hotseat, hints, common } = english;
  const seats = [
    { name: 'Ada', player: 'human' },
    { name: 'B', player: 'easy' },
  ] as const;
  await fillInNewGame(page, { scenario: 'standard', seats });
  const choice = page.getByRole('radiogroup', { name: common.hintsAllowed });
  await expect(choice.getByRole('radio', { name: common.hintsOn })).toBeChecked();
  await page.getByRole('button', { name: hotseat.deal }).click();
  const desk = new Desk(page);
  await expect(desk.question).toBeVisible();
  await pressHint(page, hintsRegion(page, english));
  const ambitions = await hintsIn(page, hints.title);
  await expect(ambitions).toHaveCount(2);
  await ambitions.first().click();
  await ambitions.first().click();
  await expectScene(page, 'turn');

  const button = page.getByRole('button', { name: hints.hint, exact: true });
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.settings }).click();
  await choice.getByRole('radio', { name: common.hintsOff }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click();
  await expect(button).toBeHidden();
  await page.reload();
  await expectScene(page, 'turn');
  await expect(button).toBeHidden();
  await page.keyboard.press('h');
  await expect(hintsRegion(page, english)).toBeHidden();
});

test('a match from before there were hints opens without them and can be given them', async ({ page }) => {
  const { hotseat, hints, common } = english;
  await openRecorded(page, recordMatch({ options: options(3), people: ['Ada'], until: onTurn(0, 3) }));
  await expectScene(page, 'turn');
  const button = page.getByRole('button', { name: hints.hint, exact: true });
  await expect(button).toBeHidden();
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.settings }).click();
  await page
    .getByRole('radiogroup', { name: common.hintsAllowed })
    .getByRole('radio', { name: common.hintsOn })
    .check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click();
  await button.click();
  await hintsIn(page, hints.title);
});

test('bots’ moves are told with their reasons, but never what is hidden', async ({ page }) => {
  const { hotseat, hints, screens } = english;
  await openTurn(page, english, 4);
  await new Desk(page).endTurn();
  await new Boardroom(page).seal.click();
  await page.getByRole('button', { name: screens.report.all }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: /^On to/ }).click();
  await expectScene(page, 'turn');
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.log }).click();
  const why = await page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: hints.why({ reasons: '' }).replace(/[.\s]+$/, '') })
    .allInnerTexts();
  expect(why.length).toBeGreaterThan(0);
  const secret = [hints.gains.cards, hints.gains.ambition, hints.gains.stake, 'pitch', 'burned', 'ambition', 'discard'];
  expect(why.filter((sentence) => secret.some((word) => sentence.includes(word)))).toEqual([]);
});
