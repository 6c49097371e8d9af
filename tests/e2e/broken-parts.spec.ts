import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { teach } from '../support/class-client';
import { ageMatch } from './support/aged-match';
import { builtFile, builtStyles, laterParts, withhold } from './support/built-parts';
import { Desk } from './support/desk';
import { openRecorded } from './support/match-files';
import { Boardroom } from './support/boardroom';
import { afterQuarter, inBoardroom, onTurn, recordMatch } from './support/recorded';
import { english } from './support/words';

const { class: t, common, console: c, curtain, hints, screens, table, tutorial } = english;
/** What is kept for offline play would be there. */
test.use({ serviceWorkers: 'block' });

const options = { players: 2, scenario: 'intro', sealing: 'together' } as const;

interface Broken {
  /** Its source; where the build has it in a shared part, that part's name. */
  readonly part: string;
  /** Brings the page to where it is shown. */
  readonly open: () => Promise<unknown>;
  readonly shown: Locator;
  /** Brings it back where the page was loaded anew, which closes what lay over it. */
  readonly reopen?: () => Promise<unknown>;
}

/** Shows a part whose file can't be had, then lets the file through. */
async function breakAndMend(page: Page, { part, open, shown, reopen }: Broken, file = builtFile(part)): Promise<void> {
  await test.step(part, async () => {
    const said: string[] = [];
    const hear = (message: { text: () => string }) => said.push(message.text());
    page.on('console', hear);
    const release = await withhold(page, file);
    await open();
    const message = page.getByRole('alert').filter({ hasText: common.brokenText });
    await expect(message).toBeVisible();
    expect(said.filter((line) => line.startsWith('Broken: '))).toHaveLength(1);
    await release();
    // Browsers that never ask again for a script they could not get are given a new page.
    let anew = false;
    page.once('load', () => (anew = true));
    // Unless it came by itself meanwhile.
    await page
      .getByRole('button', { name: common.tryAgain })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await expect.poll(async () => anew || (await shown.isVisible())).toBe(true);
    if (anew) await reopen?.();
    await expect(message).toBeHidden();
    await expect(shown).toBeVisible();
    page.off('console', hear);
  });
}

/** Pages by the address that shows them, even to whoever has nothing to do there. */
const pages = (page: Page): Readonly<Record<string, readonly [address: string, shown: Locator]>> => {
  const heading = page.getByRole('heading', { level: 1 }).first();
  return {
    'src/features/hotseat/new-game/new-game.tsx': ['/new', heading],
    'src/features/hotseat/play.tsx': ['/play/none', heading],
    'src/features/tutorial/learn-page.tsx': [
      '/learn',
      page.getByRole('heading', { name: tutorial.steps.welcome.title }),
    ],
    'src/features/tutorial/guide.tsx': ['/learn', page.getByRole('heading', { name: tutorial.steps.welcome.title })],
    'src/features/rulebook/rulebook-page.tsx': ['/rules', heading],
    'src/features/replay/replay-page.tsx': ['/replay/none', heading],
    'src/features/material/material-page.tsx': ['/teach/material', heading],
    'src/features/online/lobby/lobby.tsx': ['/online', heading],
    'src/features/online/new-table/new-table.tsx': ['/online/new', heading],
    'src/features/online/room/online-page.tsx': ['/online/ABCDEFGH', heading],
    'src/features/classroom/student/join-page.tsx': ['/join', heading],
    'src/features/classroom/student/class-page.tsx': ['/class/ABCDEF', heading],
    'src/features/classroom/teach/home/teach-home.tsx': ['/teach', heading],
    'src/features/classroom/teach/console/console-page.tsx': ['/teach/none', heading],
    'src/features/classroom/teach/screen/screen-page.tsx': ['/screen/none', heading],
  };
};
/** The rest, by the test that shows it. */
const atTheTable = [
  'src/features/home/match-cards.tsx',
  'src/features/hotseat/match-sheet.tsx',
  'src/table/boardroom/boardroom.tsx',
  'src/table/curtain/curtain.tsx',
  'src/table/desk/recap-sheet.tsx',
  'src/table/hints/hints-tray.tsx',
  'src/table/report/quarter-report.tsx',
  'src/table/result/result.tsx',
  'src/table/unplayable-page.tsx',
];
/** What lies over the table for a moment: without it the table is as usable. */
const overTheTable = [
  'src/features/hotseat/trouble.tsx',
  'src/table/inspect/inspect-sheet.tsx',
  'src/table/reminders/reminder-sheet.tsx',
  'src/table/reminders/reminders.tsx',
];
const inClass = [
  'src/features/classroom/debrief/debrief-charts.tsx',
  'src/features/classroom/teach/console/export-columns.tsx',
  'src/features/classroom/teach/console/report.tsx',
  'src/features/online/play/watched-table.tsx',
  'src/features/online/room/class-table.tsx',
];

test('every page that could not be loaded says so, and is there after another try', async ({ page }) => {
  const all = pages(page);
  expect([...Object.keys(all), ...atTheTable, ...overTheTable, ...inClass].sort()).toEqual(laterParts().sort());
  for (const [part, [address, shown]] of Object.entries(all))
    await breakAndMend(page, { part, open: () => page.goto(address), shown });
});

test('a page whose styles could not be loaded has them after another try', async ({ page }) => {
  const part = 'src/features/rulebook/rulebook-page.tsx';
  const styles = builtStyles(part);
  const shown = page.getByRole('heading', { level: 1 }).first();
  await breakAndMend(page, { part, open: () => page.goto('/rules'), shown }, styles);
  const sheets = page.locator(`link[rel=stylesheet][href$="${styles}"]`);
  await expect(sheets).toHaveCount(1);
  expect(await sheets.evaluate((link) => link instanceof HTMLLinkElement && link.sheet !== null)).toBe(true);
});

test('at the table a report, a result, the rulebook and a chart break alone', async ({ page }) => {
  await openRecorded(page, recordMatch({ options, people: ['Ada'] }));
  const result = page.url().replace('/replay/', '/play/');
  const shownResult = page.getByRole('button', { name: screens.result.replay });
  const part = 'src/table/result/result.tsx';
  await breakAndMend(page, { part, open: () => page.goto(result), shown: shownResult });

  await breakAndMend(page, {
    part: 'src/features/home/match-cards.tsx',
    open: () => page.goto('/'),
    shown: page.getByRole('link', { name: english.shell.replayMatch({ name: 'A recorded match' }) }),
  });

  const recording = { options, people: ['Ada'], until: afterQuarter(1) };
  const report = await openRecorded(page, recordMatch({ ...recording, reported: 0 }));
  await breakAndMend(page, {
    part: 'src/table/report/quarter-report.tsx',
    open: () => page.goto(report),
    shown: page.getByRole('list', { name: screens.report.stepsLabel }),
  });

  const boardroom = await openRecorded(
    page,
    recordMatch({ options: { ...options, sealing: 'own-turn' }, people: ['Ada'], until: inBoardroom(0, 1) }),
  );
  await breakAndMend(page, {
    part: 'src/table/boardroom/boardroom.tsx',
    open: () => page.goto(boardroom),
    shown: new Boardroom(page).seal,
  });

  await openRecorded(page, recordMatch({ options, people: ['Ada'], until: onTurn(0, 2) }));
  await expect(page.getByRole('heading', { name: table.buildTurn, exact: true })).toBeVisible();
  const openRulebook = () => page.getByRole('button', { name: common.rulebook }).click();
  await breakAndMend(page, {
    part: 'src/features/rulebook/rulebook-page.tsx',
    open: openRulebook,
    shown: page.getByRole('dialog').getByRole('searchbox'),
    reopen: openRulebook,
  });
  await page.keyboard.press('Escape');
  const dialog = page.getByRole('dialog');
  const openRecap = () => page.getByRole('button', { name: table.whileWaiting }).click();
  await breakAndMend(page, {
    part: 'src/table/desk/recap-sheet.tsx',
    open: openRecap,
    shown: dialog.getByRole('heading', { level: 3 }).first(),
    reopen: openRecap,
  });
  await page.keyboard.press('Escape');
  await breakAndMend(page, {
    part: 'line-chart',
    open: async () => {
      await page.reload();
      await openCompany(page);
    },
    shown: dialog.getByText(table.history).first(),
    reopen: () => openCompany(page),
  });
});

test('a curtain, hints and what is set of a match break alone', async ({ page }) => {
  const two = await openRecorded(page, recordMatch({ options, people: ['Ada', 'Bo'], until: onTurn(0, 2) }));
  await breakAndMend(page, {
    part: 'src/table/curtain/curtain.tsx',
    open: () => page.goto(two),
    shown: page.getByRole('heading', { name: curtain.passTo({ name: 'Ada' }) }),
  });

  await openRecorded(page, recordMatch({ options, people: ['Ada'], hints: true, until: onTurn(0, 2) }));
  const openHints = () => page.getByRole('button', { name: hints.hint, exact: true }).click();
  await breakAndMend(page, {
    part: 'src/table/hints/hints-tray.tsx',
    open: openHints,
    shown: page.getByRole('region', { name: hints.title }),
    reopen: openHints,
  });
  const openSettings = async () => {
    await page.getByRole('button', { name: english.hotseat.menu, exact: true }).click();
    await page.getByRole('menuitem', { name: english.hotseat.settings }).click();
  };
  await breakAndMend(page, {
    part: 'src/features/hotseat/match-sheet.tsx',
    open: openSettings,
    shown: page.getByRole('dialog').getByText(table.textSize, { exact: true }),
    reopen: openSettings,
  });
});

test('the page of a match that cannot be opened breaks alone', async ({ page }) => {
  const match = await openRecorded(page, recordMatch({ options, people: ['Ada'], until: onTurn(0, 2) }));
  await ageMatch(page, false);
  await breakAndMend(page, {
    part: 'src/table/unplayable-page.tsx',
    open: () => page.goto(match),
    shown: page.getByRole('heading', { name: english.trouble.olderMatch }),
  });
});

test('a dialog that breaks while it is drawn leaves the table usable', async ({ page }) => {
  const file = builtFile('line-chart');
  const names = [...readFileSync(`dist/${file}`, 'utf8').matchAll(/\w+ as (\w+)/g)].map(([, name]) => name);
  const planted = names.map((name) => `export function ${name}() { throw new Error('planted'); }`).join('\n');
  await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body: planted }));
  await openRecorded(page, recordMatch({ options, people: ['Ada'], until: onTurn(0, 2) }));
  await openCompany(page);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(common.brokenPart);
  await page.getByRole('button', { name: common.tryAgain }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(common.brokenAgainText);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await new Desk(page).endTurn();
  await expect(page.getByRole('heading', { name: table.buildTurn, exact: true })).toBeHidden();
});

test('in a class what a student and a teacher see breaks alone', async ({ page, browser, baseURL }) => {
  const lesson = await teach(baseURL ?? '');
  const { session, teacherKey, code } = lesson.made;
  const student = await browser.newPage({ baseURL, serviceWorkers: 'block' });
  await student.goto(`/class/${code}`);
  await student.getByRole('textbox', { name: t.name }).fill('Ada');
  await student.getByRole('button', { name: t.join, exact: true }).click();
  await student.getByRole('button', { name: t.written }).click();
  await breakAndMend(student, {
    part: 'src/features/online/room/class-table.tsx',
    open: () => lesson.control({ type: 'stage', stage: 'play' }),
    shown: student.getByRole('region', { name: table.market, exact: true }),
  });
  const watched = `/teach/${session}/1`;
  await page.goto(`/teach/${session}#${teacherKey}`);
  await expect(page.getByRole('radio', { name: c.data })).toBeAttached();
  await breakAndMend(page, {
    part: 'src/features/online/play/watched-table.tsx',
    open: () => page.goto(watched),
    shown: page.getByRole('region', { name: table.market, exact: true }),
  });
  await breakAndMend(student, {
    part: 'src/features/classroom/debrief/debrief-charts.tsx',
    open: () => lesson.control({ type: 'stage', stage: 'debrief' }),
    shown: student.getByRole('combobox').first(),
  });
  await breakAndMend(page, {
    part: 'src/features/classroom/teach/console/report.tsx',
    open: () => page.goto(`/teach/${session}/report`),
    shown: page.getByRole('heading', { level: 1 }),
  });
  await page.goto(`/teach/${session}`);
  const openColumns = async () => {
    await page.getByRole('radio', { name: c.data }).check({ force: true });
    await page.getByRole('button', { name: c.columns }).click();
  };
  await breakAndMend(page, {
    part: 'src/features/classroom/teach/console/export-columns.tsx',
    open: openColumns,
    reopen: openColumns,
    shown: page.getByRole('dialog').getByRole('rowheader').first(),
  });
  lesson.console.close();
  await student.close();
});

async function openCompany(page: Page): Promise<void> {
  await page.getByRole('region', { name: table.rivals }).getByRole('button').first().click();
}
