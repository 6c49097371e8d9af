import type { Page } from '@playwright/test';
import { expiringLater, keptData, keptFile, keys } from '../fixtures/kept';
import type { TeacherView } from '../../src/protocol/session';
import { watchSession } from '../support/class-client';
import { connectPlayer } from '../support/online-player';
import { playOn } from '../support/play-online';
import { startServer, type RunningServer } from '../support/running-server';
import { Desk } from './support/desk';
import { bringBack } from './support/kept-browser';
import { offerFile } from './support/match-files';
import { playBoardroom } from './support/player';
import { nextScene, openCurtain, readReport } from './support/scenes';
import { expect, test as base } from './support/test';
import { views } from './support/views';
import { english, wordsIn, type Words } from './support/words';

/** What browsers of an earlier release hold is opened by today's game, on the data of that release's server. */
const test = base.extend<{ server: RunningServer }>({
  server: async ({ context }, use) => {
    const folder = expiringLater(keptData());
    const server = await startServer({ DATA_DIR: folder.path }, 'dist-server');
    await use(server);
    // A page may still be loading when its test is over: it goes before its server does.
    await context.close();
    await server.remove();
    folder.remove();
  },
});

const chinese = wordsIn('zh-CN');

/** Does the next thing there is to do in a match, whatever it is. */
async function goOn(page: Page, words: Words): Promise<void> {
  for (let scene = await nextScene(page, words); ; scene = await nextScene(page, words)) {
    if (scene === 'curtain') await openCurtain(page, words);
    else if (scene === 'report') await readReport(page, 'at once', words);
    else if (scene === 'boardroom') return playBoardroom(page, 0, words);
    else if (scene === 'turn') {
      const desk = new Desk(page, words);
      if (await desk.question.isVisible()) return desk.answer(0);
      return (await desk.canDo('draw')) ? desk.do('draw') : desk.endTurn();
    } else throw new Error(`nothing to do: ${scene}`);
  }
}

/** Moves of a match in the page's browser, by name. */
const movesOf = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('hundred-models');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('matches').objectStore('matches').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result.find((match: { name: string }) => match.name === wanted).moves.length);
          });
        });
      }),
    name,
  );

test('saved matches are listed in the language chosen then, open, and go on', async ({ page, server }) => {
  const { shell, screens, tutorial } = chinese;
  await bringBack(page, server.address, 'player');
  await page.goto(`${server.address}/`);
  const saved = page.getByRole('region', { name: shell.goOn });
  await expect(saved.getByRole('listitem')).toHaveCount(6);
  const names = [
    'First game, guided',
    '半场',
    'Standard game, Nov 29, 2026, 11:14 PM',
    'Intro game, Nov 29, 2026, 11:14 PM',
  ];
  for (const name of names) {
    const before = await movesOf(page, name);
    await saved.getByRole('link', { name: shell.openMatch({ name }) }).click();
    if (name === names[0])
      await expect(page.getByRole('region', { name: tutorial.steps.sign.title, exact: true })).toBeVisible();
    await goOn(page, chinese);
    await expect.poll(() => movesOf(page, name)).toBeGreaterThan(before);
    await page.goto(`${server.address}/`);
  }
  for (const [name, moves] of [
    ['The whole evening', 370],
    ['Ada’s table', 159],
  ] as const) {
    await saved.getByRole('link', { name: shell.replayMatch({ name }) }).click();
    const track = page.getByRole('slider', { name: screens.replay.position });
    await page.getByRole('button', { name: screens.replay.last }).click();
    await expect(track).toHaveAttribute('aria-valuetext', new RegExp(String(moves)));
    await page.goto(`${server.address}/`);
  }
});

test('seats at online tables are still held, and what was chosen there still holds', async ({ page, server }) => {
  const { live, online, common } = chinese;
  await bringBack(page, server.address, 'player');
  await page.goto(`${server.address}/online`);
  const mine = page.getByRole('region', { name: online.myMatches });
  await expect(mine.getByRole('listitem')).toHaveCount(3);
  await expect(mine.getByText(online.status.over)).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: online.yourName })).toHaveValue('Ada');
  const guest = connectPlayer(server.address, keys.guest.match, keys.guest);
  await guest.until('the match', () => guest.standing() !== undefined);
  expect(guest.chat()).toMatchObject([{ line: { text: 'Hello from the browser' } }]);
  const before = guest.standing()?.state ?? 0;
  await mine.getByRole('link', { name: online.openRow({ title: 'Chat and play' }) }).click();
  await expect(page.getByRole('region', { name: chinese.table.yourHand })).toBeVisible();
  await page.getByRole('button', { name: live.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: live.settings }).click();
  for (const [group, chosen] of [
    [live.alertTitle, live.off],
    [live.mute, live.on],
  ] as const)
    await expect(
      page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: chosen, exact: true }),
    ).toBeChecked();
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click();
  // Whoever is to move does.
  const waitsForGuest = (): boolean => (guest.standing()?.view.legal.length ?? 0) > 0;
  if (waitsForGuest()) await playOn([guest], 1);
  else await goOn(page, chinese);
  await guest.until('a move', () => (guest.standing()?.state ?? 0) > before);
  guest.close();
});

test('answers that were not sent are, and the student is still at the table of the other lesson', async ({
  page,
  server,
}) => {
  await page.setViewportSize(views.phone);
  const { class: t } = english;
  await bringBack(page, server.address, 'student');
  const console = watchSession<TeacherView>(server.address, keys.planned.session, keys.planned.teacherKey);
  await page.goto(`${server.address}/class/${keys.planned.code}`);
  await expect(page.getByRole('main', { name: t.stages.predict }).getByRole('radio').nth(1)).toBeChecked();
  await expect(page.getByText(t.saved, { exact: true })).toBeVisible();
  await console.until('the answers', () => (console.view()?.tallies.length ?? 0) > 0);
  expect(console.view()?.tallies).toContainEqual(
    expect.objectContaining({ question: 'raises-most', counts: { last: 1 } }),
  );
  console.close();
  await page.goto(`${server.address}/class/${keys.lesson.code}`);
  await expect(page.getByText(/Ten minutes to go/)).toBeVisible();
  await expect(page.getByText(t.table({ table: 1 }), { exact: true })).toBeVisible();
});

test('a teacher still holds the console, and its projector', async ({ page, server }) => {
  const { console: c, shell, teach } = english;
  await bringBack(page, server.address, 'teacher');
  await page.goto(`${server.address}/`);
  await page.getByRole('link', { name: shell.teach }).click();
  const mine = page.getByRole('region', { name: teach.mine });
  await expect(mine.getByText(keys.lesson.code)).toBeVisible();
  await mine.getByRole('link', { name: teach.console({ title: 'Lesson of 50 minutes' }) }).click();
  await expect(
    page.getByRole('list', { name: c.tables }).getByRole('listitem').filter({ hasText: c.look }),
  ).toHaveCount(2);
  await page.goto(`${server.address}/screen/${keys.lesson.session}`);
  await expect(page.getByText(keys.lesson.code).first()).toBeVisible();
  await page.goto(`${server.address}/teach`);
  for (const [button, file, said] of [
    [teach.planOpen, 'own.plan.json', teach.planRead({ title: 'Two climates 两种气候' })],
    [teach.questionsOpen, 'own.questions.json', teach.questionsRead],
    [teach.questionsOpen, 'usual.questions.json', teach.questionsRead],
  ] as const) {
    const more = page.locator('details');
    if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await chooser).setFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(keptFile(file)) });
    await expect(page.getByText(said).last()).toBeVisible();
  }
});

for (const [file, address] of [
  ['hotseat-running', /\/play\/\w+$/],
  ['hotseat-over', /\/replay\/\w+$/],
  ['online-over', /\/replay\/\w+$/],
] as const)
  test(`the match file ${file} is imported`, async ({ page, server }) => {
    await page.goto(`${server.address}/`);
    await offerFile(page, keptFile(`${file}.hundred-models.json`));
    await page.waitForURL(address);
    if (file === 'hotseat-running') await goOn(page, english);
    else await expect(page.getByRole('slider', { name: english.screens.replay.position })).toBeVisible();
  });
