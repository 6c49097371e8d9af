import { book, type TermId } from '../../rules/book/index';
import { openBoardroom, openReport, openTable } from './support/screens';
import { expect, test } from './support/test';
import { bothLanguages, wordsIn } from './support/words';

for (const language of bothLanguages)
  test.describe(`terms explain themselves, ${language}`, () => {
    test.use({ locale: language });
    const words = wordsIn(language);
    const said = (term: TermId): string => book[language].glossary[term].definition;

    test('on the table: the climate, the stake, the cut and the runway', async ({ page }) => {
      await openTable(page, words, { players: 4, quarter: 4 });
      const slip = page.getByRole('tooltip');
      const own = page.getByRole('region', { name: words.table.yourCompany });
      await page.getByRole('banner').getByRole('heading', { level: 2 }).getByRole('button').last().click();
      await expect(slip).toContainText(said('climate'));
      await expect(slip).toContainText(book[language].facts.F01.source);
      await page.keyboard.press('Escape');
      await own.getByRole('button', { name: words.table.yours({ share: '' }).trim() }).click();
      await expect(slip).toContainText(said('stake'));
      await page.keyboard.press('Escape');
      await own.getByRole('button', { name: words.table.whyNet }).click();
      await expect(slip).toContainText(said('runway'));
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: words.table.investors }).getByRole('button').first().click();
      await expect(slip).toContainText(said('cut'));
    });

    test('in the boardroom, by keyboard too', async ({ page }) => {
      await openBoardroom(page, words, { players: 4 });
      await page.getByRole('button', { name: words.boardroom.attraction }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('tooltip')).toContainText(said('attraction'));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('tooltip')).toBeHidden();
      await page.getByRole('button', { name: words.boardroom.stepBurnHint }).click();
      await expect(page.getByRole('tooltip')).toContainText(said('all-pay'));
      await expect(page.getByRole('tooltip')).toContainText(book[language].facts.F08.text);
    });

    test('in the report of a quarter', async ({ page }) => {
      await openReport(page, words, { players: 4 });
      await page.getByRole('button', { name: words.screens.report.gainNow }).click();
      await expect(page.getByRole('tooltip')).toContainText(said('owners-gain'));
    });
  });
