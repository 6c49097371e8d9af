import { Desk } from './support/desk';
import { expect, test } from './support/lesson';
import { makeTable, sitDown } from './support/online';
import { views } from './support/views';
import { english } from './support/words';

const { table } = english;

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
