import { Boardroom } from './support/boardroom';
import { Desk } from './support/desk';
import { openBoardroom, openReport, openTable, screens } from './support/screens';
import { expect, test } from './support/test';
import { views } from './support/views';
import { english } from './support/words';

test.use({ viewport: views.phone });

const { table, screens: later } = english;

test('what the rules ask is in sight as soon as the table is', async ({ page }) => {
  await screens.find(({ name }) => name === 'the choice of an ambition')?.open(page, english);
  const answers = new Desk(page).question.getByRole('button');
  await expect(answers).toHaveCount(2);
  await expect(answers.first()).toBeInViewport({ ratio: 1 });
  await expect(answers.last()).toBeInViewport({ ratio: 1 });
});

test('an action shows its options, a card of the market what it brings, without scrolling', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const desk = new Desk(page);
  await desk.kind('draw').click();
  const options = page.getByRole('region', { name: table.chooseOption({ action: table.actions.draw }) });
  await expect(options.getByRole('button').nth(1)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');

  const card = page.getByRole('region', { name: table.market }).getByRole('button', { pressed: false }).first();
  await card.click();
  await expect(desk.actions.getByRole('button', { name: table.moveDrawTop({ deck: '' }) })).toBeInViewport({
    ratio: 1,
  });
});

test('the own company has its hand and the actions in one part', async ({ page }) => {
  await openTable(page, english, { players: 4 });
  const desk = new Desk(page);
  await desk.handRegion.getByRole('button').first().click();
  await expect(desk.company).toBeInViewport();
  await expect(desk.actions.getByRole('button', { name: table.endTurn })).toBeInViewport({ ratio: 1 });
});

test('each part of the report comes into sight when it is opened', async ({ page }) => {
  await openReport(page, english, { players: 4 });
  const next = page.getByRole('button', { name: later.report.next, exact: true });
  const onwards = page.getByRole('button', { name: /^On to/ });
  for (const step of ['users', 'investors', 'books', 'valuation'] as const) {
    await next.or(onwards).click();
    await expect(page.getByRole('region', { name: later.report.steps[step] })).toBeInViewport({ ratio: 0.5 });
  }
});

test('the envelope can be sealed from anywhere in the boardroom, and its button hides nothing one works with', async ({
  page,
}) => {
  await openBoardroom(page, english, { players: 6 });
  const room = new Boardroom(page);
  await expect(room.seal).toBeInViewport({ ratio: 1 });
  await room.pitches.getByRole('button').first().click();
  await expect(room.seal).toBeInViewport({ ratio: 1 });
  // Whatever the keyboard comes to is seen above it.
  for (const control of [...(await room.pitches.getByRole('button').all()), room.burn]) {
    if (!(await control.isEnabled())) continue;
    await control.focus();
    const [box, seal] = [await control.boundingBox(), await room.seal.boundingBox()];
    expect((box?.y ?? Infinity) + (box?.height ?? Infinity)).toBeLessThanOrEqual(seal?.y ?? 0);
  }
  await room.seal.click();
  await expect(room.seal).toBeHidden();
});
