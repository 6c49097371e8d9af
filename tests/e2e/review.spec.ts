import { violationsOn } from './support/axe';
import { expectNothingCut, scrollRoom } from './support/fit';
import { recordMatch } from './support/recorded';
import { openResultOf } from './support/screens';
import { expect, test } from './support/test';
import { resize, take, views } from './support/views';
import { bothLanguages, wordsIn } from './support/words';

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language, viewport: views.laptop });

    test('a finished match is reviewed: chances, turning points with reasons, and the table they happened at', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const words = wordsIn(language);
      const { review, screens } = words;
      const file = recordMatch({
        options: { players: 2, scenario: 'intro', sealing: 'own-turn' },
        people: ['Ada'],
        reported: 4,
      });
      await openResultOf(page, file, words);
      await page.getByRole('button', { name: screens.result.review }).click();
      const sheet = page.getByRole('dialog', { name: review.title });
      await expect(sheet.getByRole('heading', { name: review.chances })).toBeVisible();
      const points = sheet.getByRole('list', { name: review.title }).getByRole('listitem');
      await expect(points.first()).toBeVisible({ timeout: 90_000 });
      const made = await points.first().getByRole('definition').first().innerText();
      expect(made.trim()).not.toBe('');
      await expectNothingCut(page, 'laptop');
      expect.soft(await violationsOn(page), 'what axe finds').toEqual([]);
      await take(page, `${language}-laptop-review`);
      await resize(page, views.phone);
      expect.soft((await scrollRoom(page)).sideways, 'scrolls sideways on a phone').toBe(0);
      await expectNothingCut(page, 'phone');
      await take(page, `${language}-phone-review`);
      await resize(page, views.projector);
      await expectNothingCut(page, 'projector');
      await take(page, `${language}-projector-review`);
      await resize(page, views.laptop);

      // A reload comes back to it.
      await page.reload();
      await expect(points.first()).toBeVisible({ timeout: 90_000 });

      // What is shown is the table before the decision, as its player saw it.
      const show = points.first().getByRole('button');
      await show.click();
      await expect(sheet).toBeHidden();
      const bar = page.getByRole('region', { name: screens.replay.label });
      await expect(bar.getByRole('combobox', { name: screens.replay.seenBy })).toHaveValue('0');
      const position = bar.getByRole('slider', { name: screens.replay.position });
      const before = Number(await position.inputValue());
      expect(file.moves[before]?.seat).toBe(0);
      await take(page, `${language}-laptop-shown`);

      // The review opens again as it was, and has the other player's decisions too.
      await bar.getByRole('button', { name: screens.replay.review }).click();
      await expect(points.first()).toBeVisible();
      await sheet.getByRole('combobox', { name: review.decisions }).selectOption('1');
      await expect(points.first().or(sheet.getByText(review.none))).toBeVisible({ timeout: 90_000 });

      // An address with a seat that nobody has opens the replay alone.
      await page.goto(page.url().replace(/review=.*/, 'review=99'));
      await expect(bar).toBeVisible();
      await expect(sheet).toBeHidden();
    });
  });
