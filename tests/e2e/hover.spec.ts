import { screens } from './support/screens';
import { expect, test } from './support/test';
import { views } from './support/views';
import { english } from './support/words';

test.use({ locale: 'en', viewport: views.phone });

test('a card under a pointer at its lower edge stays where it is', async ({ page }) => {
  await screens.find(({ name }) => name === 'the table of 4 in quarter 1')?.open(page, english);
  const cards = page.getByRole('region', { name: english.table.market }).getByRole('button');
  const card = cards.nth(1);
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (box === null) throw new Error('no card');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 1);
  const places = await card.evaluate(async (element) => {
    const seen = new Set<number>();
    for (let frame = 0; frame < 60; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      // What it takes to rise does not count.
      if (frame >= 30) seen.add(Math.round(element.getBoundingClientRect().top));
    }
    return [...seen];
  });
  expect(places).toEqual([Math.round(box.y) - 3]);
});
