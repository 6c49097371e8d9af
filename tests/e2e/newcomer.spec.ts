import { openHome } from './support/new-game';
import { Newcomer } from './support/newcomer';
import { nextScene } from './support/scenes';
import { expect, test } from './support/test';
import { views } from './support/views';
import { english } from './support/words';

const { hotseat, shell, table } = english;

for (const [how, options] of [
  ['by touch on a tablet', { viewport: { width: 820, height: 1180 }, hasTouch: true }],
  ['by the names of things on a laptop', { viewport: views.laptop, hasTouch: false }],
] as const)
  test.describe(how, () => {
    test.use({ ...options, reminders: true });

    test('somebody new plays two quarters by what the page says', async ({ page }) => {
      const player = new Newcomer(page, { touch: options.hasTouch });
      await openHome(page);
      await player.press(page.getByRole('link', { name: shell.play }));
      await player.press(page.getByRole('button', { name: hotseat.deal }));
      for (let reports = 0; reports < 2;) {
        const scene = await nextScene(page);
        if (scene === 'turn') await player.turn();
        else if (scene === 'boardroom') await player.boardroom();
        else if (scene === 'report') {
          await player.report();
          reports += 1;
        } else throw new Error(`nobody new comes to the ${scene}`);
      }
      await expect(page.getByRole('list', { name: table.timeline })).toBeVisible();
    });
  });
