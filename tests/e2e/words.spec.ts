import { expect, test, type Page } from '@playwright/test';
import { languages, nextLanguage, type Language } from '../../src/i18n/languages';
import { teach, usualPlan } from '../support/class-client';
import { builtFile, wordFiles } from './support/built-parts';
import { take } from './support/views';
import { bothLanguages, english, wordsIn } from './support/words';

/** What is kept for offline play would be there at once. */
test.use({ serviceWorkers: 'block' });

/** Counts how often a page asks for files with words of one language alone. */
function heard(page: Page): (language: Language) => readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  return (language) => asked.filter((file) => wordFiles(language).has(file));
}

const spoken = (page: Page, language: Language) => expect(page.locator('html')).toHaveAttribute('lang', language);
const chosen = (page: Page, name: string) => page.getByRole('radio', { name }).click({ force: true });

for (const language of bothLanguages)
  test.describe(`a browser that reads ${language}`, () => {
    test.use({ locale: language });
    const { common, shell, table, tutorial } = wordsIn(language);
    const other = nextLanguage(language);

    test('asks for no word of another language', async ({ page }) => {
      const askedFor = heard(page);
      await page.goto('/');
      await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
      expect(askedFor(language).length).toBeGreaterThan(0);
      await page.goto('/learn');
      await expect(page.getByRole('region', { name: tutorial.steps.welcome.title, exact: true })).toBeVisible();
      await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible();
      await page.getByRole('button', { name: common.rulebook, exact: true }).click();
      await expect(page.getByRole('dialog', { name: common.rulebook })).toBeVisible();
      expect(askedFor(other.tag)).toEqual([]);
    });

    test('loads another once, when it is wanted', async ({ page }) => {
      const askedFor = heard(page);
      const named = languages.find(({ tag }) => tag === language)?.name ?? '';
      await page.goto('/');
      await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
      await chosen(page, other.name);
      await spoken(page, other.tag);
      await expect(page.getByRole('link', { name: wordsIn(other.tag).shell.play })).toBeVisible();
      await chosen(page, named);
      await spoken(page, language);
      await chosen(page, other.name);
      await spoken(page, other.tag);
      const asked = askedFor(other.tag);
      expect(asked).toHaveLength(new Set(asked).size);
      expect(asked.length).toBeGreaterThan(0);
    });

    test('keeps its own where another cannot be had, says so, and can try again', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
      const isWords = (url: URL) => wordFiles(other.tag).has(url.pathname.slice(1));
      await page.route(isWords, (route) => route.abort());
      await chosen(page, other.name);
      const { languageFailed, tryAgain } = wordsIn(language).common;
      await expect(page.getByText(languageFailed({ language: other.name }))).toBeVisible();
      await spoken(page, language);
      await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
      await page.unroute(isWords);
      await page.getByRole('button', { name: tryAgain }).click();
      await spoken(page, other.tag);
      await expect(page.getByRole('link', { name: wordsIn(other.tag).shell.play })).toBeVisible();
    });

    test('says so where the words of the first page do not come, and can try again', async ({ page }) => {
      const isWords = (url: URL) => wordFiles(language).has(url.pathname.slice(1));
      const { unreachable, tryAgain } = languages.find(({ tag }) => tag === language) ?? languages[0];
      await page.route(isWords, (route) => route.abort());
      await page.goto('/');
      await expect(page.getByRole('alert')).toHaveText(unreachable);
      await page.unroute(isWords);
      await page.getByRole('button', { name: tryAgain }).click();
      await expect(page.getByRole('link', { name: shell.play })).toBeVisible();
    });
  });

test('a projector speaks the language of its session, whatever its browser reads', async ({ page, baseURL }) => {
  const lesson = await teach(baseURL ?? '', { ...usualPlan, language: 'zh-CN' });
  const { session, projectorKey, code } = lesson.made;
  const askedFor = heard(page);
  await page.goto(`/screen/${session}#${projectorKey}`);
  await expect(page.getByText(code).first()).toBeVisible();
  await expect(page.getByText(wordsIn('zh-CN').screen.typeCode).first()).toBeVisible();
  expect(askedFor('zh-CN').length).toBeGreaterThan(0);
  lesson.console.close();
});

test.describe('with what is kept for offline play', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the pseudo-language shows which texts are words of ours, and comes in a chunk of its own', async ({ page }) => {
    const pseudo = builtFile('src/i18n/pseudo.ts');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await page.goto('/');
    await expect(page.getByRole('link', { name: english.shell.play })).toBeVisible();
    expect(asked).not.toContain(pseudo);
    await page.evaluate(() => localStorage.setItem('hundred-models.language', 'en-XA'));
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    for (const address of ['/', '/new', '/learn', '/online', '/join', '/rules', '/teach', '/teach/material/lesson']) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
      await expect(page.getByText(/⟦.+⟧/).first()).toBeVisible();
      await take(page, `pseudo ${address}`);
    }
    expect(asked).toContain(pseudo);
    expect(thrown).toEqual([]);
  });
});
