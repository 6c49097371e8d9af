import type { Page } from '@playwright/test';
import { Desk } from './support/desk';
import { expect, test } from './support/lesson';
import { makeTable, sitDown } from './support/online';
import { views } from './support/views';
import { english } from './support/words';

const { table, live, online, shell } = english;

test('who comes back to a match is told what happened while they were away', async ({ device }) => {
  const ada = await device(views.laptop);
  const lin = await device(views.laptop);
  const link = await makeTable(ada, { name: 'Ada', scenario: 'intro', others: ['open'] });
  await sitDown(lin, link, 'Lin');
  const away = ada.getByRole('heading', { name: table.whileAway });
  const turn = { ada: new Desk(ada), lin: new Desk(lin) };
  const mine = ada.getByRole('button', { name: table.endTurn });
  const theirs = lin.getByRole('button', { name: table.endTurn });
  await expect.poll(async () => (await mine.isVisible()) || (await theirs.isVisible())).toBe(true);
  if (await mine.isVisible()) await turn.ada.endTurn();
  await expect(theirs).toBeVisible();
  await expect(away).toBeHidden();
  await ada.goto('about:blank');
  await turn.lin.do('draw');
  await ada.goto(link);
  await expect(away).toBeVisible();
  await away.getByRole('button').click();
  await expect(ada.getByRole('dialog', { name: table.whileAway }).getByRole('listitem').first()).toBeVisible();
});

/** Takes the seat at the table that one page shows over to another. */
async function carry(from: Page, to: Page): Promise<void> {
  await from.getByRole('button', { name: live.menu, exact: true }).click();
  await from.getByRole('menuitem', { name: live.carry }).click();
  const sheet = from.getByRole('dialog', { name: live.carry });
  await sheet.getByRole('button', { name: live.carryMake }).click();
  const code = await sheet.getByRole('status').innerText();
  await to.goto(new URL('/', from.url()).href);
  await to.getByRole('link', { name: shell.online }).click();
  const form = to.getByRole('form', { name: online.haveCode });
  await form.getByRole('textbox').fill(code);
  await form.getByRole('button', { name: online.useCode }).click();
}

test('what one did oneself on another device was not missed', async ({ device }) => {
  const [ada, lin, phone] = [await device(views.laptop), await device(views.laptop), await device(views.phone)];
  const link = await makeTable(ada, { name: 'Ada', scenario: 'intro', others: ['open'] });
  await sitDown(lin, link, 'Lin');
  const mine = ada.getByRole('button', { name: table.endTurn });
  const theirs = lin.getByRole('button', { name: table.endTurn });
  await expect.poll(async () => (await mine.isVisible()) || (await theirs.isVisible())).toBe(true);
  if (await theirs.isVisible()) await new Desk(lin).endTurn();
  const draw = async (page: Page) => {
    await new Desk(page).do('draw');
    await new Desk(page).answerQuestions();
  };
  await draw(ada);
  await carry(ada, phone);
  await draw(phone);
  await carry(phone, ada);
  await expect.poll(() => new Desk(ada).actionsLeft()).toBe(1);
  await expect(mine).toBeVisible();
  await expect(ada.getByRole('heading', { name: table.whileAway })).toBeHidden();
});
