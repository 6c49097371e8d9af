import { violationsOn } from './support/axe';
import { beyondWindow, expectNothingCut, scrollRoom } from './support/fit';
import { misnamed } from './support/label-in-name';
import { screens } from './support/screens';
import { expect, test } from './support/test';
import { resize, take, views } from './support/views';
import { bothLanguages, wordsIn } from './support/words';

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language, viewport: views.laptop });

    for (const { name, open, atOnce = false } of screens)
      test(`${name}: nothing is cut, nothing bars the way`, async ({ page }) => {
        await open(page, wordsIn(language));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await take(page, `${language} laptop ${name}`);
        await expectNothingCut(page, 'laptop');
        expect.soft((await scrollRoom(page)).sideways, 'scrolls sideways on a laptop').toBe(0);
        if (atOnce) {
          expect.soft((await scrollRoom(page)).down, 'scrolls down on a laptop').toBe(0);
          expect.soft(await beyondWindow(page), 'reaches beyond the window of a laptop').toEqual([]);
        }
        // Markup is the same in all languages: each is looked at on one of the two.
        if (language === 'en') expect.soft(await violationsOn(page), 'what axe finds on a laptop').toEqual([]);

        expect.soft(await misnamed(page), 'seen otherwise than named on a laptop').toEqual([]);

        await resize(page, views.phone);
        await take(page, `${language} phone ${name}`);
        expect.soft((await scrollRoom(page)).sideways, 'scrolls sideways on a phone').toBe(0);
        await expectNothingCut(page, 'phone');
        expect.soft(await misnamed(page), 'seen otherwise than named on a phone').toEqual([]);
        if (language !== 'en') expect.soft(await violationsOn(page), 'what axe finds on a phone').toEqual([]);

        await resize(page, views.projector);
        await take(page, `${language} projector ${name}`);
        await expectNothingCut(page, 'projector');
        if (atOnce) expect.soft((await scrollRoom(page)).down, 'scrolls down on a projector').toBe(0);
      });
  });
