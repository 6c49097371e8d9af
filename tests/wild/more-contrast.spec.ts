import { AxeBuilder } from '@axe-core/playwright';
import { screens } from '../e2e/support/screens';
import { expect, test } from '../e2e/support/test';
import { english } from '../e2e/support/words';

const looked = new Set([
  'the table of 4 in quarter 7',
  'the table of 4 with options open',
  'the boardroom of four, all chosen',
  'the report of 2, investors',
  'the report, all open',
  'the result',
  'the settings',
  'the rulebook page',
]);

for (const { name, open } of screens.filter((screen) => looked.has(screen.name)))
  test(`${name}: who asks for more contrast reads text at 7 to 1`, async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await open(page, english);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withRules(['color-contrast-enhanced'])
      .analyze();
    expect(
      violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)),
    ).toEqual([]);
  });

test('who asks for less contrast has the table as it is', async ({ page }) => {
  await screens.find(({ name }) => name === 'the table of 4 in quarter 1')?.open(page, english);
  const ink = () =>
    page.evaluate(() => getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor);
  const usual = await ink();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'less' }] });
  expect(await ink()).toBe(usual);
});
