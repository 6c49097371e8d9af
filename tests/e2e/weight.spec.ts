import type { Page } from '@playwright/test';
import { openHome } from './support/new-game';
import { expect, test } from './support/test';
import { bothLanguages, wordsIn } from './support/words';

/** What a first visit may move over the wire, in kB as they travel; what is kept for offline play is counted apart. */
const budgets = { 'start page': 150, 'first game': 400 } as const;

test.use({ viewport: { width: 1280, height: 720 } });

/** Counts from now on what a page loads, headers included. Apart stand Chinese faces, which go to systems without one, and our Latin ones. */
async function weigh(
  page: Page,
): Promise<() => { readonly faces: number; readonly latin: number; readonly rest: number }> {
  const devtools = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const bytes = { faces: 0, latin: 0, rest: 0 };
  const kindOf = (address: string) =>
    !address.endsWith('.woff2') ? 'rest' : address.includes('/latin-') ? 'latin' : 'faces';
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kindOf(addresses.get(requestId) ?? '')] += encodedDataLength;
  });
  return () => bytes;
}

for (const language of bothLanguages)
  test.describe(`the first visit, ${language}`, () => {
    test.use({ locale: language });
    const { tutorial } = wordsIn(language);

    const visits = {
      'start page': openHome,
      'first game': async (page: Page) => {
        await page.goto('/learn');
        await expect(page.getByRole('region', { name: tutorial.steps.welcome.title, exact: true })).toBeVisible();
      },
    };
    for (const visit of ['start page', 'first game'] as const)
      test(`${visit}: moves at most ${budgets[visit]} kB`, async ({ page }) => {
        const weighed = await weigh(page);
        await visits[visit](page);
        await page.waitForLoadState('networkidle');
        const { faces, latin, rest } = weighed();
        const kilobytes = (language === 'en' ? faces + rest : rest) / 1_000;
        process.stdout.write(`  ${visit}, ${language}: ${kilobytes.toFixed(1)} kB over the wire\n`);
        expect(kilobytes).toBeGreaterThan(20);
        expect(latin).toBeLessThanOrEqual(60_000);
        expect(kilobytes).toBeLessThanOrEqual(budgets[visit]);
      });
  });
