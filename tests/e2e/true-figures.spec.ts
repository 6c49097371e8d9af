import { lookAt, show } from '../true-figures/look';
import { drawnPositions } from '../true-figures/positions';
import { openHome } from './support/new-game';
import { expect, test } from './support/test';
import { english } from './support/words';

test('what the slip says of every move and envelope is what the rules then do', async ({ page }) => {
  await openHome(page);
  let moves = 0;
  for (const position of drawnPositions(25, 16)) {
    await show(page, position, english);
    const { compared, faults } = await lookAt(page, position, english);
    expect.soft(faults, position.name).toEqual([]);
    moves += compared;
  }
  expect(moves).toBeGreaterThan(200);
});
