import { beyondWindow, cutTexts, scrollRoom } from './support/fit';
import { openBoardroom, openTable, screens } from './support/screens';
import { expect, test } from './support/test';
import { bothLanguages, wordsIn } from './support/words';

for (const language of bothLanguages) {
  const words = wordsIn(language);

  test.describe(`${language}, laptop`, () => {
    test.use({ locale: language, viewport: { width: 1280, height: 720 } });

    for (const players of [2, 4, 6])
      for (const quarter of [1, 7])
        test(`the whole table of ${players} in quarter ${quarter} is seen at once`, async ({ page }) => {
          await openTable(page, words, { players, quarter });
          expect(await beyondWindow(page)).toEqual([]);
          expect(await scrollRoom(page)).toEqual({ sideways: 0, down: 0 });
          expect(await cutTexts(page)).toEqual([]);
        });

    for (const players of [2, 6])
      test(`the whole boardroom of ${players} is seen at once`, async ({ page }) => {
        await openBoardroom(page, words, { players, quarter: 6 });
        expect(await scrollRoom(page)).toEqual({ sideways: 0, down: 0 });
        expect(await cutTexts(page)).toEqual([]);
      });

    for (const { name, open } of screens)
      test(`no text is cut on ${name}`, async ({ page }) => {
        await open(page, words);
        expect(await cutTexts(page)).toEqual([]);
        expect((await scrollRoom(page)).sideways).toBe(0);
      });
  });

  test.describe(`${language}, phone`, () => {
    test.use({ locale: language, viewport: { width: 390, height: 844 }, hasTouch: true });

    for (const { name, open } of screens)
      test(`${name} fits without scrolling sideways`, async ({ page }) => {
        await open(page, words);
        expect((await scrollRoom(page)).sideways).toBe(0);
        expect(await cutTexts(page)).toEqual([]);
      });
  });
}
