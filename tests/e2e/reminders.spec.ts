import type { Locator, Page } from '@playwright/test';
import type { ReminderId } from '../../src/i18n/en/reminders';
import { violationsOn } from './support/axe';
import { Desk } from './support/desk';
import { openRecorded } from './support/match-files';
import { inBoardroom, onTurn, recordMatch } from './support/recorded';
import { expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { resize, take, views } from './support/views';
import { bothLanguages, wordsIn, type Words } from './support/words';

test.use({ reminders: true });

const options = { players: 4, scenario: 'standard', sealing: 'own-turn' } as const;
const file = (quarter: number, boardroom = false) =>
  recordMatch({
    options,
    people: ['Ada'],
    hints: true,
    until: boardroom ? inBoardroom(0, quarter) : onTurn(0, quarter),
  });
const sizes = { ...views, tablet: { width: 820, height: 1180 }, lying: { width: 844, height: 390 } };

const noteOf = (page: Page, words: Words, id: ReminderId): Locator =>
  page.getByRole('region', { name: words.reminders.notes[id].title, exact: true });

/** How much of one lies under the other, px². */
async function shared(note: Locator, other: Locator): Promise<number> {
  const [a, b] = await Promise.all([note.boundingBox(), other.boundingBox()]);
  if (a === null || b === null) return 0;
  const along = (from: number, size: number, its: number, length: number) =>
    Math.max(0, Math.min(from + size, its + length) - Math.max(from, its));
  return along(a.x, a.width, b.x, b.width) * along(a.y, a.height, b.y, b.height);
}

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language });
    const words = wordsIn(language);

    test('each thing is told once, off what it is about and off the buttons, in every size', async ({ page }) => {
      await openRecorded(page, file(1), words);
      await expectScene(page, 'turn', words);
      const note = noteOf(page, words, 'quality');
      const contract = page.getByRole('region', { name: words.table.openContracts }).getByRole('button').first();
      const end = new Desk(page, words).actions.getByRole('button', { name: words.table.endTurn });
      for (const [name, size] of Object.entries(sizes)) {
        await resize(page, size);
        await expect(note).toBeInViewport({ ratio: 1 });
        for (const other of [contract, end]) await expect.poll(() => shared(note, other), name).toBe(0);
        await take(page, `${language} reminder ${name}`);
      }
      await resize(page, views.laptop);
      expect.soft(await violationsOn(page), 'what axe finds').toEqual([]);
      await note.getByRole('button', { name: words.reminders.understood }).click();
      await expect(note).toBeHidden();
      await page.reload();
      await expectScene(page, 'turn', words);
      await expect(note).toBeHidden();
    });
  });

const words = wordsIn('en');

test('Escape puts a reminder away; the menu tells them all again, and switches them off', async ({ page }) => {
  await openRecorded(page, file(1), words);
  await expectScene(page, 'turn', words);
  const note = noteOf(page, words, 'quality');
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();

  const { reminders, hotseat, common } = words;
  const sheet = page.getByRole('dialog', { name: hotseat.reminders });
  const openSheet = async () => {
    await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
    await page.getByRole('menuitem', { name: hotseat.reminders }).click();
  };
  await openSheet();
  for (const { title, text } of Object.values(reminders.notes)) {
    await expect(sheet.getByText(title, { exact: true })).toBeVisible();
    await expect(sheet.getByRole('definition').filter({ hasText: text })).toBeVisible();
  }
  await sheet.getByRole('button', { name: reminders.again }).click();
  await sheet.getByRole('button', { name: common.close }).click();
  await page.reload();
  await expect(note).toBeVisible();

  await note.getByRole('button', { name: reminders.off }).click();
  await expect(note).toBeHidden();
  await page.reload();
  await expectScene(page, 'turn', words);
  await expect(note).toBeHidden();
});

test('in the boardroom the first reminder is of chairs; matches without hints have none', async ({ page }) => {
  await openRecorded(page, file(1, true), words);
  await expectScene(page, 'boardroom', words);
  await expect(noteOf(page, words, 'chairs')).toBeVisible();
  await openRecorded(page, recordMatch({ options, people: ['Ada'], until: onTurn(0, 2) }), words);
  await expectScene(page, 'turn', words);
  await expect(noteOf(page, words, 'quality')).toBeHidden();
});
