import type { Page } from '@playwright/test';
import { Desk } from './support/desk';
import { offerFile, openRecorded, textOf } from './support/match-files';
import { openHome } from './support/new-game';
import { onTurn, recordMatch, type MatchFile } from './support/recorded';
import { expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { english } from './support/words';

const { hotseat, shell, common, table, trouble: said } = english;

const running = (name = 'A running match'): MatchFile =>
  recordMatch({
    options: { players: 2, scenario: 'standard', sealing: 'own-turn' },
    people: ['Ada'],
    name,
    until: onTurn(0, 2),
  });

const savedMatches = (page: Page) => page.getByRole('region', { name: shell.goOn });

const listed = async (page: Page): Promise<string[]> => savedMatches(page).getByRole('listitem').allInnerTexts();

async function chooseInMenu(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: shell.matchMenu({ name }) }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a match exported from the table opens again exactly where it stopped', async ({ page }) => {
  await openRecorded(page, running());
  const desk = new Desk(page);
  await expectScene(page, 'turn');
  await desk.do('draw');
  await desk.answerQuestions();
  const [figures, hand] = [await desk.figures(), await desk.hand()];
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: hotseat.export }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('A running match.hundred-models.json');
  const before = page.url();
  await openHome(page);
  await offerFile(page, await textOf(file));
  await page.waitForURL(/\/play\/\w+$/);
  expect(page.url()).not.toBe(before);
  await expectScene(page, 'turn');
  expect([await desk.figures(), await desk.hand()]).toEqual([figures, hand]);
  await openHome(page);
  await expect(savedMatches(page).getByRole('listitem')).toHaveCount(2);
});

test('a match exported from the list is the match that was imported', async ({ page }) => {
  const file = running();
  await openRecorded(page, file);
  await openHome(page);
  const download = page.waitForEvent('download');
  await chooseInMenu(page, file.name, shell.export);
  expect(JSON.parse(await textOf(await download))).toEqual(file);
});

const spoiled: Readonly<Record<string, { text: (file: MatchFile) => string; problem: keyof typeof said.files }>> = {
  'no JSON at all': { text: () => 'once upon a time {', problem: 'not-json' },
  'an empty file': { text: () => '', problem: 'not-json' },
  'JSON of something else': { text: () => '{"hello":["world"]}', problem: 'not-a-match' },
  'a match with a field missing': {
    text: (file) => JSON.stringify({ ...file, moves: undefined }),
    problem: 'not-a-match',
  },
  'a seat too many': {
    text: (file) => JSON.stringify({ ...file, seats: [...file.seats, ...file.seats] }),
    problem: 'not-a-match',
  },
  'a move changed by hand': {
    text: (file) => JSON.stringify({ ...file, moves: file.moves.toSpliced(5, 1) }),
    problem: 'broken-moves',
  },
  'a move of no kind': {
    text: (file) => JSON.stringify({ ...file, moves: [{ seat: 0, move: { type: 'cheat' } }] }),
    problem: 'broken-moves',
  },
  'a scenario nobody knows': {
    text: (file) => JSON.stringify({ ...file, options: { ...file.options, scenario: 'moon' } }),
    problem: 'broken-moves',
  },
  'a newer format': { text: (file) => JSON.stringify({ ...file, format: 2 }), problem: 'newer-format' },
  'newer rules': { text: (file) => JSON.stringify({ ...file, rules: file.rules + 1 }), problem: 'newer-rules' },
  'older rules': {
    text: (file) => JSON.stringify({ ...file, rules: 4, options: { ...file.options, scenario: 'moon' }, moves: ['x'] }),
    problem: 'older-rules',
  },
  'a huge file': { text: () => `"${'x'.repeat(4_100_000)}"`, problem: 'too-large' },
};

for (const [what, { text, problem }] of Object.entries(spoiled))
  test(`${what} is refused with a clear sentence, and nothing is lost`, async ({ page }) => {
    await openRecorded(page, running('Kept'));
    await openHome(page);
    await expect(savedMatches(page).getByRole('listitem')).toHaveCount(1);
    const before = await listed(page);
    await offerFile(page, text(running()));
    await expect(page.getByText(`${said.files[problem]} ${said.nothingLost}`)).toBeVisible();
    await page.reload();
    await expect(savedMatches(page).getByRole('listitem')).toHaveCount(1);
    expect(await listed(page)).toEqual(before);
    await page.getByRole('link', { name: shell.openMatch({ name: 'Kept' }) }).click();
    await expectScene(page, 'turn');
  });

test('addresses that lead nowhere say so and lead home', async ({ page }) => {
  for (const address of ['/play/xyz', '/replay/xyz']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: hotseat.unknownMatch })).toBeVisible();
    await page.getByRole('link', { name: hotseat.toHome }).click();
    await expect(page.getByRole('heading', { level: 1, name: common.game })).toBeVisible();
  }
  await page.goto('/no/such/page');
  await expect(page.getByRole('alert')).toContainText(shell.lost);
  await page.getByRole('link', { name: shell.play }).click();
  await expect(page.getByRole('heading', { level: 1, name: hotseat.newGame })).toBeVisible();
});

test('of two tabs on one match the older one is told, and nothing is lost', async ({ page, context }) => {
  const address = await openRecorded(page, running());
  await expectScene(page, 'turn');
  const second = await context.newPage();
  await second.goto(address);
  await expectScene(second, 'turn');
  await new Desk(second).do('draw');
  await new Desk(second).answerQuestions();
  const newest = await new Desk(second).hand();
  await new Desk(page).do('draw', /blind/);
  await expect(page.getByRole('alert')).toContainText(said.staleTitle);
  await page.getByRole('alert').getByRole('button', { name: said.reload }).click();
  await expectScene(page, 'turn');
  expect(await new Desk(page).hand()).toEqual(newest);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a match is renamed, and deleted only after a question', async ({ page }) => {
  await openRecorded(page, running('First'));
  await openRecorded(page, running('Second'));
  await openHome(page);
  await chooseInMenu(page, 'First', shell.rename);
  await page.getByRole('dialog').getByRole('textbox', { name: shell.newName }).fill('Sunday evening');
  await page.getByRole('dialog').getByRole('button', { name: common.save }).click();
  await expect(page.getByRole('link', { name: shell.openMatch({ name: 'Sunday evening' }) })).toBeVisible();
  await page.reload();
  await chooseInMenu(page, 'Sunday evening', shell.delete);
  const question = page.getByRole('dialog', { name: shell.deleteTitle({ name: 'Sunday evening' }) });
  await question.getByRole('button', { name: common.cancel }).last().click();
  await expect(question).toBeHidden();
  await expect(savedMatches(page).getByRole('listitem')).toHaveCount(2);
  await chooseInMenu(page, 'Sunday evening', shell.delete);
  await question.getByRole('button', { name: shell.delete }).click();
  await expect(savedMatches(page).getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('link', { name: shell.openMatch({ name: 'Second' }) })).toBeVisible();
  await expect(savedMatches(page).getByRole('listitem')).toHaveCount(1);
});

test('a match renamed at its table goes by the new name', async ({ page }) => {
  await openRecorded(page, running());
  await expectScene(page, 'turn');
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.rename }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: hotseat.renameLabel }).fill('The long one');
  await page.getByRole('dialog').getByRole('button', { name: common.save }).click();
  await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: hotseat.saveLeave }).click();
  await expect(page.getByRole('link', { name: shell.openMatch({ name: 'The long one' }) })).toBeVisible();
  await expect(page.getByText(table.buildTurn)).toBeHidden();
});
