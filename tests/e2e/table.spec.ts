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

test('a funding card in hand says what it is for, though it is played in the boardroom', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const desk = new Desk(page);
  const { name, text } = english.cards.cards['larger-cheque-3'];
  await desk.handRegion.getByRole('button', { name }).first().click();
  await expect(desk.actions.getByText(text)).toBeVisible();
});

test('the last person at the table is told why no bot can take the seat; a bot’s seat can be taken over', async ({
  page,
}) => {
  const { hotseat, common } = english;
  await openTable(page, english, { players: 4 });
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.seats }).click();
  const seats = page.getByRole('dialog', { name: hotseat.seats });
  // A user may press what only looks disabled.
  await seats.getByRole('button', { name: hotseat.seatToBot }).click({ force: true });
  await expect(page.getByLabel(common.news).getByText(hotseat.lastPerson)).toBeVisible();
  await seats.getByRole('button', { name: hotseat.seatToHuman }).first().click();
  // Two people now share the device.
  await expectScene(page, 'curtain');
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
