import type { Page } from '@playwright/test';
import { allWords } from '../support/all-words';
import { violationsOn } from './support/axe';
import { expectNothingCut, scrollRoom } from './support/fit';
import { expect, test } from './support/test';
import { pictures, resize, take, views } from './support/views';
import { bothLanguages } from './support/words';

const pages = ['lesson', 'charts', 'reading', 'glossary', 'questions'] as const;

/** Sheets of paper the page takes. */
async function sheetsOf(page: Page, name: string): Promise<number> {
  const path = pictures === undefined ? undefined : `${pictures}/${name}.pdf`;
  const file = await page.pdf({ path, preferCSSPageSize: true });
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

for (const language of bothLanguages)
  test.describe(`the teaching material, ${language}`, () => {
    test.use({ locale: language });
    const t = allWords[language].materialPage;

    test('the first page leads to every other and back', async ({ page }) => {
      await page.goto('/teach/material');
      for (const id of pages) {
        await page.getByRole('main').getByRole('link', { name: t.pages[id].title, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name: t.pages[id].title })).toBeVisible();
        await page.getByRole('button', { name: t.all }).click();
      }
      await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
      await page.goto('/teach/material/no-such-page');
      await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
    });

    for (const id of ['', ...pages] as const)
      test(`${id === '' ? 'the first page' : id}: nothing is cut, nothing bars the way`, async ({ page }) => {
        await page.goto(`/teach/material/${id}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const [name, size] of Object.entries(views)) {
          await resize(page, size);
          await take(page, `${language} ${id || 'first'} ${name}`, true);
          await expectNothingCut(page, name);
          expect.soft((await scrollRoom(page)).sideways, `scrolls sideways on a ${name}`).toBe(0);
          expect.soft(await violationsOn(page), `what axe finds on a ${name}`).toEqual([]);
        }
        const sheets = await sheetsOf(page, `${language}-${id || 'first'}`);
        expect(sheets).toBeGreaterThan(0);
        expect(sheets).toBeLessThanOrEqual(9);
      });

    test('the lesson plan prints on one sheet', async ({ page }) => {
      await page.goto('/teach/material/lesson');
      await expect(page.getByRole('table')).toBeVisible();
      expect(await sheetsOf(page, `${language}-plan`)).toBe(1);
    });

    test('print shows the text alone, black on white', async ({ page }) => {
      await page.goto('/teach/material/reading');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('navigation')).toBeHidden();
      const [ink, ground] = await page.getByRole('main').evaluate((main) => {
        const sheet = main.closest('[data-tone]') ?? main;
        return [getComputedStyle(main).color, getComputedStyle(sheet).backgroundColor];
      });
      expect([ink, ground]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });

    test('a cited fact is found with its source', async ({ page }) => {
      await page.goto('/teach/material/reading');
      await page.getByRole('main').getByRole('link', { name: 'F08', exact: true }).first().click();
      await expect(page.locator('#F08')).toBeInViewport();
      await expect(page.locator('#F08')).toContainText(language === 'en' ? 'Source: the commentary' : '来源：该评论');
    });
  });
