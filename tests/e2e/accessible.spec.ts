import { AxeBuilder } from '@axe-core/playwright';
import { screens } from './support/screens';
import { expect, test } from './support/test';
import { bothLanguages, wordsIn } from './support/words';

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language });
    for (const { name, open } of screens)
      test(`${name} has no accessibility violation`, async ({ page }) => {
        await open(page, wordsIn(language));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} (${failureSummary.slice(0, 240)})`,
          ),
        );
        expect(told).toEqual([]);
      });
  });
