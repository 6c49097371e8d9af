import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { astray } from './support/astray';
import { openRecorded } from './support/match-files';
import { openHome } from './support/new-game';
import { onTurn, recordMatch } from './support/recorded';
import { openBoardroom, openTable } from './support/screens';
import { expect, test } from './support/test';
import { resize } from './support/views';
import { bothLanguages, wordsIn } from './support/words';

const seed = Number(process.env['SEED'] ?? 1920);

/** Windows people have, the largest drawn larger by the page. */
const windows = fc.record({
  width: fc.integer({ min: 1024, max: 3840 }),
  height: fc.integer({ min: 640, max: 2160 }),
  /** Which explanations are opened, of all there are. */
  picks: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
});
const drawn = [
  { width: 1920, height: 1080, picks: [0, 1, 2, 3, 4, 5, 6, 7] },
  ...fc.sample(windows, { seed, numRuns: 4 }),
] as const;

for (const language of bothLanguages)
  test.describe(`in windows of any size, ${language}`, () => {
    test.use({ locale: language });
    const words = wordsIn(language);
    const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
      home: async (page) => {
        const options = { players: 2, scenario: 'intro', sealing: 'own-turn' } as const;
        await openRecorded(page, recordMatch({ options, people: ['Ada'], until: onTurn(0, 1) }), words);
        await openHome(page);
        await expect(page.getByRole('region', { name: words.shell.goOn }).getByRole('listitem')).toHaveCount(1);
      },
      table: (page) => openTable(page, words, { players: 4, quarter: 4 }),
      boardroom: (page) => openBoardroom(page, words, { players: 4 }),
    };
    for (const [name, open] of Object.entries(pages))
      test(`menus and explanations of the ${name} stand in the window, beside what they belong to`, async ({
        page,
      }) => {
        await open(page);
        let opened = 0;
        for (const { picks, ...size } of drawn) {
          await resize(page, size);
          // What a resting pointer explains would lie over the rest.
          await page.mouse.move(0, 0);
          const found = await astray(page, picks);
          expect.soft(found.wrong, `${size.width}x${size.height}, seed ${seed}`).toEqual([]);
          opened += found.opened;
        }
        expect(opened).toBeGreaterThan(0);
      });

    test('a note of the guide stands in the window', async ({ page }) => {
      await openHome(page);
      await page.getByRole('link', { name: words.shell.firstGame }).first().click();
      const note = page.getByRole('region', { name: words.tutorial.steps.welcome.title, exact: true });
      await expect(note).toBeVisible();
      for (const { width, height } of drawn) {
        await resize(page, { width, height });
        await page.reload();
        await expect.soft(note, `${width}x${height}, seed ${seed}`).toBeInViewport({ ratio: 1 });
      }
    });
  });
