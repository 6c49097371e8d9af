import type { Page } from '@playwright/test';
import { expectNothingCut } from './support/fit';
import { expect, test, usable } from './support/lesson';
import { makeTable } from './support/online';
import { take, views } from './support/views';
import { bothLanguages, wordsIn } from './support/words';

for (const language of bothLanguages)
  test(`${language}: whoever opens the link of a full table is told that they watch, on a phone and on a laptop`, async ({
    device,
  }) => {
    const words = wordsIn(language);
    const sound = (page: Page) => page.getByRole('button', { name: words.table.sound, exact: true });
    const ada = await device(views.laptop, words);
    const link = await makeTable(ada, { name: 'Ada', scenario: 'intro', others: ['easy', 'easy'] }, words);
    for (const size of ['phone', 'laptop', 'projector'] as const) {
      const eve = await device(views[size], words);
      await eve.goto(link);
      const told = eve.getByRole('status').filter({ hasText: words.table.youWatch });
      await expect(told).toBeInViewport({ ratio: 1 });
      await take(eve, `${language} ${size} watching`);
      await usable(eve, `watching on a ${size}`);
      await expectNothingCut(eve, size);
      if (size !== 'phone') await expect(sound(eve)).toHaveAttribute('aria-pressed', 'false');
    }
    // Whoever plays is not told so, and hears the table, which is silent for those who watch.
    await expect(ada.getByText(words.table.youWatch)).toBeHidden();
    await expect(sound(ada)).toHaveAttribute('aria-pressed', 'true');
  });
