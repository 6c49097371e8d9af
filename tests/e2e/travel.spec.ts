import { Desk } from './support/desk';
import { expect, test } from './support/test';
import { views } from './support/views';
import { english } from './support/words';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

for (const size of ['laptop', 'projector'] as const)
  test(`a contract that was signed flies to whoever signed it, on a ${size}`, async ({ page }) => {
    await page.setViewportSize(views[size]);
    // Each flight is held where it lands.
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called below on the element it was called on
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...how) {
        const animation = animate.apply(this, how);
        if (this.matches('span[data-kind]')) {
          animation.pause();
          animation.currentTime = 0.92 * 620;
        }
        return animation;
      };
    });
    await page.goto('/learn');
    const { table, cards, tutorial } = english;
    await page.getByRole('button', { name: tutorial.hide }).click();
    const desk = new Desk(page);
    const contract = page.getByRole('region', { name: table.openContracts }).locator('button:not([aria-disabled])');
    await contract.click();
    await desk.actions.getByRole('button', { name: cards.contracts['county-hospital'].name }).last().click();
    const token = page.locator('span[data-kind=contract]');
    await expect(token).toBeVisible();
    const [flown, company] = [await token.boundingBox(), await desk.company.boundingBox()];
    if (flown === null || company === null) throw new Error('both are there');
    expect(Math.abs(flown.x + flown.width / 2 - company.x - company.width / 2)).toBeLessThan(2);
    expect(Math.abs(flown.y + flown.height / 2 - company.y - company.height / 2)).toBeLessThan(2);
  });
