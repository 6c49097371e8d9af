import { expect, type Page } from '@playwright/test';
import { Boardroom } from './boardroom';
import { Desk } from './desk';
import { openRecorded } from './match-files';
import { openHome, startGame } from './new-game';
import { afterQuarter, inBoardroom, onTurn, recordMatch, type MatchFile } from './recorded';
import { expectScene } from './scenes';
import type { Words } from './words';

/** Names as long as the new-game page allows. */
export const longNames: readonly string[] = [
  'Wilhelmina Featherstonehaugh',
  'Bartholomew Cholmondeley',
  '欧阳清风与司马相如的朋友们一起来玩百模大战',
  'Maximiliana Throckmorton',
  'Konstantinopolitanisch M',
  'Aloysius Wriothesley III',
].map((name) => name.slice(0, 24));

export interface Screen {
  readonly name: string;
  readonly open: (page: Page, words: Words) => Promise<void>;
  /** All of it is seen at once on a laptop, without scrolling. */
  readonly atOnce?: boolean;
}

interface Moment {
  readonly players: number;
  readonly people?: number;
  readonly quarter?: number;
  /** Of the recording; which cards lie where. */
  readonly seed?: string;
}

const options = (players: number) => ({ players, scenario: 'standard', sealing: 'own-turn' }) as const;
const first = (count: number): string[] => longNames.slice(0, count);

/** Opens a table of which seat 0 is on turn. */
export async function openTable(
  page: Page,
  words: Words,
  { players, people = 1, quarter = 4, seed }: Moment,
): Promise<void> {
  const until = onTurn(0, quarter);
  const file = recordMatch({ options: options(players), people: first(people), until, seed });
  await openRecorded(page, file, words);
  await expectScene(page, 'turn', words);
}

export async function openBoardroom(page: Page, words: Words, { players, quarter = 4 }: Moment): Promise<void> {
  const file = recordMatch({ options: options(players), people: first(1), until: inBoardroom(0, quarter) });
  await openRecorded(page, file, words);
  await expectScene(page, 'boardroom', words);
}

export async function openReport(page: Page, words: Words, { players, quarter = 4 }: Moment): Promise<void> {
  const file = recordMatch({
    options: options(players),
    people: first(1),
    reported: quarter - 1,
    until: afterQuarter(quarter),
  });
  await openRecorded(page, file, words);
  await expectScene(page, 'report', words);
}

const openResult = (page: Page, words: Words): Promise<void> =>
  openResultOf(page, recordMatch({ options: options(4), people: first(1), reported: 7 }), words);

/** Opens the result of a finished match whose last report was not read. */
export async function openResultOf(page: Page, file: MatchFile, words: Words): Promise<void> {
  await openRecorded(page, file, words);
  if (page.url().includes('/replay/')) await page.goto(page.url().replace('/replay/', '/play/'));
  await expectScene(page, 'report', words);
  await page.getByRole('button', { name: words.screens.report.all }).click();
  await page.getByRole('button', { name: words.screens.report.toResult }).click();
  await expectScene(page, 'result', words);
}

async function openReplay(page: Page, words: Words): Promise<void> {
  await openRecorded(page, recordMatch({ options: options(4), people: first(1) }), words);
  const bar = page.getByRole('region', { name: words.screens.replay.label });
  await expect(bar).toBeVisible();
  for (let step = 0; step < 3; step++) await bar.getByRole('button', { name: words.screens.replay.forward }).click();
}

async function openCurtainScreen(page: Page, words: Words): Promise<void> {
  const file = recordMatch({ options: options(6), people: first(5), until: onTurn(0, 3) });
  await openRecorded(page, file, words);
  await expectScene(page, 'curtain', words);
}

const inMenu =
  (item: (words: Words) => string) =>
  async (page: Page, words: Words): Promise<void> => {
    await openTable(page, words, { players: 4 });
    await page.getByRole('button', { name: words.hotseat.menu, exact: true }).click();
    await page.getByRole('menuitem', { name: item(words) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

const onHome =
  (item: (words: Words) => string) =>
  async (page: Page, words: Words): Promise<void> => {
    await openTable(page, words, { players: 4 });
    await openHome(page);
    const name = 'A recorded match';
    await page.getByRole('button', { name: words.shell.matchMenu({ name }) }).click();
    await page.getByRole('menuitem', { name: item(words) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

/** Every screen of the app, each opened as quickly as people could. */
export const screens: readonly Screen[] = [
  { name: 'the first page, empty', open: (page) => openHome(page) },
  {
    name: 'the first page with matches',
    open: async (page, words) => {
      await openReplay(page, words);
      await openTable(page, words, { players: 6 });
      await openHome(page);
      await expect(page.getByRole('region', { name: words.shell.goOn }).getByRole('listitem')).toHaveCount(2);
    },
  },
  {
    name: 'an address that leads nowhere',
    open: async (page, words) => {
      await page.goto('/no/such/page');
      await expect(page.getByText(words.shell.lost)).toBeVisible();
    },
  },
  {
    name: 'a match nobody knows',
    open: async (page, words) => {
      await page.goto('/play/xyz');
      await expect(page.getByRole('heading', { name: words.hotseat.unknownMatch })).toBeVisible();
    },
  },
  {
    name: 'a new game',
    open: async (page, words) => {
      await page.goto('/new');
      await page.getByRole('button', { name: words.setup.addSeat }).click();
      await page.getByRole('button', { name: words.setup.addSeat }).click();
      await expect(page.getByRole('button', { name: words.setup.addSeat })).toBeHidden();
      for (const [index, name] of longNames.entries()) await page.getByRole('textbox').nth(index).fill(name);
    },
  },
  { name: 'the curtain', open: openCurtainScreen },
  {
    name: 'the choice of an ambition',
    open: async (page, words) => {
      await startGame(
        page,
        {
          scenario: 'standard',
          seats: [
            { name: 'Ada', player: 'human' },
            { name: 'B', player: 'easy' },
          ],
        },
        words,
      );
      await expect(new Desk(page, words).question).toBeVisible();
    },
  },
  ...[2, 4, 6].flatMap((players) =>
    [1, 7].map((quarter) => ({
      name: `the table of ${players} in quarter ${quarter}`,
      open: (page: Page, words: Words) => openTable(page, words, { players, quarter }),
      atOnce: true,
    })),
  ),
  ...[2, 4, 6].map((players) => ({
    name: `the table of ${players} with options open`,
    open: async (page: Page, words: Words) => {
      await openTable(page, words, { players });
      await new Desk(page, words).kind('draw').click();
      await page
        .getByRole('region', { name: words.table.chooseOption({ action: words.table.actions.draw }) })
        .locator('button[aria-pressed]')
        .first()
        .click();
    },
  })),
  {
    name: 'the boardroom of two',
    open: (page, words) => openBoardroom(page, words, { players: 2, quarter: 6 }),
    atOnce: true,
  },
  { name: 'the boardroom of four', open: (page, words) => openBoardroom(page, words, { players: 4 }), atOnce: true },
  {
    name: 'the boardroom of four, all chosen',
    open: async (page, words) => {
      await openBoardroom(page, words, { players: 4 });
      const boardroom = new Boardroom(page, words);
      await boardroom.pitchTo(1);
      await boardroom.cards.first().click();
      await boardroom.burnCash(4);
    },
    atOnce: true,
  },
  {
    name: 'the boardroom of six, choosing',
    open: async (page, words) => {
      await openBoardroom(page, words, { players: 6 });
      await page.getByRole('region', { name: words.boardroom.stepPitch }).getByRole('button').first().click();
    },
  },
  { name: 'the report, first step', open: (page, words) => openReport(page, words, { players: 4 }) },
  {
    name: 'the report, all open',
    open: async (page, words) => {
      await openReport(page, words, { players: 6 });
      await page.getByRole('button', { name: words.screens.report.all }).click();
      await expect(page.getByRole('button', { name: words.screens.report.again })).toBeVisible();
    },
  },
  ...[2, 5].map((players) => ({
    name: `the report of ${players}, investors`,
    open: async (page: Page, words: Words) => {
      await openReport(page, words, { players, quarter: 3 });
      for (let step = 0; step < 2; step++)
        await page.getByRole('button', { name: words.screens.report.next, exact: true }).click();
    },
  })),
  { name: 'the result', open: openResult },
  { name: 'the replay', open: openReplay, atOnce: true },
  {
    name: 'the rulebook page',
    open: async (page) => {
      await page.goto('/rules');
      await expect(page.getByRole('main')).toBeVisible();
    },
  },
  {
    name: 'the menu',
    open: async (page, words) => {
      await openTable(page, words, { players: 4 });
      await page.getByRole('button', { name: words.hotseat.menu, exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  { name: 'the log', open: inMenu((words) => words.hotseat.log) },
  { name: 'the seats', open: inMenu((words) => words.hotseat.seats) },
  { name: 'the settings', open: inMenu((words) => words.hotseat.settings) },
  { name: 'the renaming of a match', open: inMenu((words) => words.hotseat.rename) },
  {
    name: 'the rulebook over the table',
    open: async (page, words) => {
      await openTable(page, words, { players: 4 });
      await page.getByRole('button', { name: words.common.rulebook, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'all about a rival',
    open: async (page, words) => {
      await openTable(page, words, { players: 4 });
      await page.getByRole('region', { name: words.table.rivals }).getByRole('button').first().click();
      await expect(page.getByRole('dialog').getByRole('figure')).toBeVisible();
    },
  },
  {
    name: 'the question before the turn ends',
    open: async (page, words) => {
      await openTable(page, words, { players: 4 });
      // The table listens to keys once it is painted.
      await expect(async () => {
        await page.keyboard.press('e');
        await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  },
  {
    name: 'what happened while one waited',
    open: async (page, words) => {
      await openTable(page, words, { players: 6 });
      await expect(async () => {
        await page.keyboard.press('w');
        await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  },
  { name: 'the renaming on the first page', open: onHome((words) => words.shell.rename) },
  { name: 'the question before a match is deleted', open: onHome((words) => words.shell.delete) },
];
