import type { TermId } from '../../rules/book/index';
import { allWords } from '../support/all-words';
import { openBoardroom, openReport, openTable } from './support/screens';
import { expect, test } from './support/test';
import { bothLanguages, wordsIn } from './support/words';

for (const language of bothLanguages)
  test.describe(`terms explain themselves, ${language}`, () => {
    test.use({ locale: language });
    const words = wordsIn(language);
    const said = (term: TermId): string => allWords[language].book.glossary[term].definition;

    test('on the table: the climate, the stake, the cut and the runway', async ({ page }) => {
      await openTable(page, words, { players: 4, quarter: 4 });
      const paper = page.getByRole('dialog');
      const own = page.getByRole('region', { name: words.table.yourCompany });
      await page.getByRole('banner').locator('[data-inspect=climate]').click();
      await expect(paper).toContainText(said('climate'));
      await expect(paper).toContainText(allWords[language].book.facts.F01.source);
      await page.keyboard.press('Escape');
      await own.getByRole('button', { name: words.table.yours({ share: '' }).trim() }).click();
      await expect(paper).toContainText(said('stake'));
      await page.keyboard.press('Escape');
      await own.getByRole('button', { name: words.table.leftAQuarter }).click();
      await expect(paper).toContainText(said('runway'));
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: words.table.investors }).getByRole('button').last().click();
      await expect(paper).toContainText(said('cut'));
    });

    test('in the boardroom, by keyboard too', async ({ page }) => {
      await openBoardroom(page, words, { players: 4 });
      await page.getByRole('button', { name: words.boardroom.attraction }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toContainText(said('attraction'));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.getByRole('button', { name: words.boardroom.stepBurnHint }).click();
      await expect(page.getByRole('dialog')).toContainText(said('all-pay'));
      await expect(page.getByRole('dialog')).toContainText(allWords[language].book.facts.F08.text);
    });

    test('in the report of a quarter', async ({ page }) => {
      await openReport(page, words, { players: 4 });
      await page.getByRole('button', { name: words.screens.report.qualityAndBurn }).click();
      await expect(page.getByRole('dialog')).toContainText(said('attraction'));
    });
  });
