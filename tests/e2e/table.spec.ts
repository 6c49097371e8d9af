import { Desk } from './support/desk';
import { openTable, screens } from './support/screens';
import { startGame } from './support/new-game';
import { expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { english } from './support/words';

const { table } = english;

test('that a customer leaves is told beside the heading of the contracts, not over it', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const contracts = page.getByRole('region', { name: table.openContracts });
  const heading = await contracts.getByRole('heading').boundingBox();
  const told = await contracts.getByText(table.leaves).boundingBox();
  if (heading === null || told === null) throw new Error('both are there');
  expect(told.y).toBeGreaterThanOrEqual(heading.y + heading.height);
});

test('an action that is not possible says what it would take when it is tried', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const kind = new Desk(page).kind('sign');
  await expect(kind).toHaveAttribute('aria-disabled', 'true');
  // A user may press what only looks disabled.
  await kind.click({ force: true });
  await expect(page.getByLabel(english.common.news).getByText(table.whyNot.sign)).toBeVisible();
});

test('the intro game offers no winning over, which it does not have', async ({ page }) => {
  const seats = [
    { name: 'Ada', player: 'human' },
    { name: 'B', player: 'easy' },
  ] as const;
  await startGame(page, { scenario: 'intro', seats });
  await expectScene(page, 'turn');
  const desk = new Desk(page);
  await expect(desk.kind('sign')).toBeVisible();
  await expect(desk.kind('winOver')).toBeHidden();
});

test('who steps through a match sees the hand of whoever builds, and no actions', async ({ page }) => {
  await screens.find(({ name }) => name === 'the replay')?.open(page, english);
  const hand = page.getByRole('region', { name: table.handOf({ name: '' }) });
  await expect(hand.getByRole('listitem')).not.toHaveCount(0);
  await expect(new Desk(page).actions.getByRole('button')).toHaveCount(0);
});
