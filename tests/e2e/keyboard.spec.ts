import type { Page } from '@playwright/test';
import { Boardroom } from './support/boardroom';
import { Desk } from './support/desk';
import { openRecorded } from './support/match-files';
import { openHome } from './support/new-game';
import { onTurn, recordMatch } from './support/recorded';
import { expectScene, nextScene } from './support/scenes';
import { expect, test } from './support/test';
import { english } from './support/words';

const { table } = english;

/** What has the focus, in words, and whether one can see that it has. */
async function focused(page: Page): Promise<{ name: string; visible: boolean; inside: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    /** A radio button or file input may hide behind its label, which then wears the outline. */
    const wearers = [
      element,
      element.nextElementSibling,
      element.closest('label'),
      element.closest('fieldset'),
      element.parentElement,
    ];
    const visible = wearers.some((wearer) => {
      if (wearer === null) return false;
      const style = getComputedStyle(wearer);
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
      return outlined && style.outlineColor !== 'rgba(0, 0, 0, 0)';
    });
    const box = element.getBoundingClientRect();
    return {
      name: `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent}`,
      visible,
      inside: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    };
  });
}

/** Presses Tab until the wanted thing has the focus; at every stop the focus must be seen. */
async function tabTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (!now.name.startsWith('body'))
      expect(now, `the focus is seen on ${now.name}`).toMatchObject({ visible: true, inside: true });
    if (wanted.test(now.name)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted.source}`);
}

const openTurn = (page: Page) =>
  openRecorded(
    page,
    recordMatch({
      options: { players: 3, scenario: 'standard', sealing: 'own-turn' },
      people: ['Ada'],
      until: onTurn(0, 2),
    }),
  );

test('a whole turn and its boardroom by keyboard alone', async ({ page }) => {
  await openTurn(page);
  await expectScene(page, 'turn');
  const desk = new Desk(page);
  const before = await desk.hand();

  // A shortcut opens the options, Tab and Space take one, Enter confirms.
  await page.keyboard.press('1');
  await tabTo(page, /^button Draw blind/);
  await page.keyboard.press('Space');
  await tabTo(page, /^button Draw blind.*(nobody|figure)/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: table.drawSecond })).toBeVisible();
  await tabTo(page, /^button Draw blind/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(desk.question).toBeHidden();
  expect(await desk.actionsLeft()).toBe(2);
  expect((await desk.hand()).length).toBe(before.length + 2);

  // The same without a shortcut, and Escape takes the choice back.
  await tabTo(page, /^button Draw$/);
  await page.keyboard.press('Enter');
  const options = page.getByRole('region', { name: table.chooseOption({ action: table.actions.draw }) });
  await expect(options).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toBeHidden();

  // A card of the market, then undo and redo by their letters.
  await tabTo(page, /^button Draw blind from/, 'Shift+Tab');
  await tabTo(page, /^button (?!Draw blind)/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(desk.question).toBeVisible();
  await page.keyboard.press('u');
  await expect(desk.question).toBeHidden();
  expect(await desk.actionsLeft()).toBe(2);
  await page.keyboard.press('r');
  await expect(desk.question).toBeVisible();
  await tabTo(page, /^button Draw ./);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(desk.question).toBeHidden();

  // The end of the turn asks first, and the question keeps the focus to itself.
  await page.keyboard.press('e');
  const question = page.getByRole('dialog', { name: table.endTitle });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await page.keyboard.press('e');
  await tabTo(page, new RegExp(`^button ${table.endAnyway}`));
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  while (await desk.question.isVisible()) {
    const asked = await desk.question.innerText();
    await tabTo(page, /^button Discard/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByText(asked)).toBeHidden();
  }

  await expectScene(page, 'boardroom');
  const boardroom = new Boardroom(page);
  const first = boardroom.pitches.getByRole('button').first();
  const name = (await first.locator('b').first().innerText()).trim();
  await tabTo(page, new RegExp(`^button.*${name}`));
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  if (await boardroom.burn.isVisible()) {
    await tabTo(page, /^input/);
    await expect(boardroom.burn).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(boardroom.burn).toHaveValue('1');
  }
  await tabTo(page, new RegExp(`^button ${english.boardroom.seal}`));
  await page.keyboard.press('Enter');

  // The report opens step by step with Space and goes on with Enter.
  expect(await nextScene(page)).toBe('report');
  const { report } = english.screens;
  for (let step = 0; step < 4; step++) {
    await expect(page.getByRole('button', { name: report.next, exact: true })).toBeFocused();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^On to/ })).toBeFocused();
  expect((await focused(page)).visible).toBe(true);
  await page.keyboard.press('Enter');
  expect(['turn', 'report']).toContain(await nextScene(page));
});

test('the first page, a new game and a curtain by keyboard alone', async ({ page }) => {
  await openHome(page);
  await tabTo(page, /^a .*Play here/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: english.hotseat.newGame })).toBeVisible();
  const second = page.getByRole('listitem', { name: english.setup.seatNumber({ number: 2 }) });
  const whoPlays = second.getByLabel(`${english.setup.whoPlays} 2`);
  while ((await whoPlays.and(page.locator(':focus')).count()) === 0) await tabTo(page, /^select/);
  await page.keyboard.press('Home');
  await expect(whoPlays).toHaveValue('human');
  await tabTo(page, /^button.*Deal the cards/);
  await page.keyboard.press('Enter');
  await expectScene(page, 'curtain');
  await page.keyboard.press('Enter');
  await expectScene(page, 'turn').catch(() => expect(new Desk(page).question).toBeVisible());
});

test('the menu opens, walks and closes by keyboard and gives the focus back', async ({ page }) => {
  await openTurn(page);
  await expectScene(page, 'turn');
  await tabTo(page, /^button Menu/);
  await page.keyboard.press('Enter');
  const items = page.locator('[role^=menuitem]');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  expect((await focused(page)).visible).toBe(true);
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(items.first()).toBeHidden();
  await expect(page.getByRole('button', { name: english.hotseat.menu, exact: true })).toBeFocused();
});
