import { Desk } from './support/desk';
import { openTable, screens } from './support/screens';
import { startGame } from './support/new-game';
import { expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { resize, views } from './support/views';
import { english } from './support/words';

const { table } = english;

test('that a customer leaves is told in its name and by a seal at its corner, over nothing else', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const contracts = page.getByRole('region', { name: table.openContracts });
  const leaving = contracts.getByRole('button', { name: table.leaves });
  await expect(leaving).toHaveCount(1);
  const seal = leaving.locator('> :last-child');
  const onTop = await seal.evaluate((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [0.2, 0.5, 0.8].every((part) =>
      mark.contains(document.elementFromPoint(left + width / 2, top + height * part)),
    );
  });
  expect(onTop).toBe(true);
});

test('what a company signs now, and what it lacks, is told of each contract', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const contracts = page.getByRole('region', { name: table.openContracts }).getByRole('button');
  await expect(contracts).not.toHaveCount(0);
  for (const contract of await contracts.all()) {
    const name = (await contract.getAttribute('aria-label')) ?? '';
    const signable = (await contract.getAttribute('aria-disabled')) === null;
    expect(name.includes(table.signNow) || /licence, for a royalty/.test(name), name).toBe(signable);
    const tip = (await contract.getAttribute('data-tip')) ?? '';
    expect(tip.replace('\n', '. ')).toBe(name);
  }
});

test('an investor’s plate tells who stands where and what it would do; a phone shows first one that would back', async ({
  page,
}) => {
  await openTable(page, english, { players: 4, quarter: 7 });
  const investors = page.getByRole('region', { name: table.investors });
  await expect(investors.getByRole('heading', { level: 3 })).toHaveCount(4);
  const verdict = table.wouldBack({ place: english.common.ordinal(1) });
  const plate = investors.getByRole('button', { name: verdict });
  await plate.click();
  const paper = page.getByRole('dialog');
  await expect(paper.getByRole('list').first().getByRole('listitem')).toHaveCount(4);
  await expect(paper).toContainText(verdict);
  await page.keyboard.press('Escape');
  await resize(page, views.phone);
  await expect(plate).toBeInViewport({ ratio: 1 });
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

test('on a phone one deck is shown at a time; arrows go from tab to tab', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const market = page.getByRole('region', { name: table.market });
  await expect(market.getByRole('tab')).toHaveCount(0);
  await page.setViewportSize(views.phone);
  const { compute, data, funding } = english.cards.decks;
  const deck = (name: string) => market.getByRole('tabpanel', { name, exact: true });
  await expect(deck(data).getByRole('button')).toHaveCount(4);
  await market.getByRole('tab', { name: data, exact: true }).focus();
  for (const name of [funding, compute, data, funding]) {
    await page.keyboard.press('ArrowRight');
    await expect(market.getByRole('tab', { name, exact: true })).toBeFocused();
    await expect(
      deck(name).getByRole('button', { name: table.drawBlind({ deck: name, count: 0 }).split(',')[0] ?? '' }),
    ).toBeVisible();
  }
  await expect(market.getByRole('tab', { selected: true })).toHaveCount(1);
});

test('where the system forces its colours, levels, capacity and actions spent keep those that tell them apart', async ({
  page,
}) => {
  await openTable(page, english, { players: 4 });
  const market = page.getByRole('region', { name: table.market });
  await market.locator('button:not([aria-disabled])[aria-label^="Draw blind"]').first().click();
  await page.keyboard.press('Enter');
  const grounds = () =>
    page.evaluate(() => {
      const drawn = document.querySelectorAll('[class*=_tower_] > i, [class*=_blocks_] > i, [class*=_discs_] > i');
      return [...drawn].map((part) => getComputedStyle(part).background);
    });
  const usual = await grounds();
  expect(new Set(usual).size).toBeGreaterThan(4);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await grounds()).toEqual(usual);
});
