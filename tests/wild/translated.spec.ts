import type { Page } from '@playwright/test';
import { Desk } from '../e2e/support/desk';
import { openRecorded } from '../e2e/support/match-files';
import { startGame } from '../e2e/support/new-game';
import { playActions, playBoardroom, playTurn } from '../e2e/support/player';
import { onTurn, recordMatch } from '../e2e/support/recorded';
import { expectScene, nextScene, readReport } from '../e2e/support/scenes';
import { expect, test } from '../e2e/support/test';
import { english } from '../e2e/support/words';

const { common, table, tutorial } = english;

/** How a translator puts its text where the page's stood. */
const ways = {
  'in its place': 'text.replaceWith(font)',
  'before it, and takes it away': 'text.before(font), text.remove()',
  'behind it, and takes it away': 'text.after(font), text.remove()',
  'in its place, and the original back as another text': `text.replaceWith(font),
    queueMicrotask(() => { mine.add(font.textContent), font.replaceWith(keep(document.createTextNode(font.textContent))) })`,
  'in its place, and the original back': 'text.replaceWith(font), queueMicrotask(() => font.replaceWith(keep(text)))',
} as const;
type Way = keyof typeof ways;

/** A browser that translates all the page shows, from now on; the words stay, so that they can be found. */
const translate = (way: Way): string => `(() => {
  const mine = new Set(), kept = new WeakSet();
  const keep = (node) => (kept.add(node), node);
  const put = (text) => {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstChild.append(text.data);
    ${ways[way]};
  };
  const all = () => {
    const texts = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts)
      if (text.data.trim() !== '' && text.parentNode.nodeName !== 'FONT' && !kept.has(text)
          && text.parentNode.closest('svg, script, style, option, textarea') === null) put(text);
  };
  new MutationObserver(all).observe(document.body, { childList: true, subtree: true, characterData: true });
  all();
})()`;

const translateFromTheStart = (page: Page, way: Way): Promise<unknown> =>
  page.addInitScript(`addEventListener('load', () => ${translate(way)})`);

/** What is shown of the others. */
const standings = (page: Page): Promise<string> => page.getByRole('region', { name: table.rivals }).innerText();

/** Presses the first button in the ring of the guide that nothing lies over. */
async function pressWithinRing(page: Page): Promise<void> {
  const spot = await page.evaluate(() => {
    const around = document.querySelector('[popover] > [aria-hidden]')?.getBoundingClientRect() ?? new DOMRect();
    for (const button of document.querySelectorAll('button:not([aria-disabled], header *)')) {
      const { left, top, width, height } = button.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const within = x > around.left && x < around.right && y > around.top && y < around.bottom;
      if (within && button.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return undefined;
  });
  if (spot !== undefined) await page.mouse.click(spot.x, spot.y);
}

async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByText(common.brokenPage)).toBeHidden();
  await expect(page.getByText(common.brokenPart)).toBeHidden();
}

const running = recordMatch({
  options: { players: 3, scenario: 'standard', sealing: 'together' },
  people: ['Ada'],
  until: onTurn(0, 2),
});

for (const way of Object.keys(ways) as Way[])
  test(`a page translated ${way} shows after each move what another does`, async ({ page }) => {
    await openRecorded(page, running);
    await expectScene(page, 'turn');
    await page.evaluate(translate(way));
    await playActions(page);
    const desk = new Desk(page);
    const shown = async () => [
      await desk.figures(),
      await desk.hand(),
      await desk.actionsLeft(),
      await standings(page),
    ];
    const translated = await shown();
    await expectWhole(page);
    await page.reload();
    await expectScene(page, 'turn');
    expect(translated).toEqual(await shown());
  });

test('the guided first game is played translated from its first step', { tag: '@long' }, async ({ page }) => {
  await translateFromTheStart(page, 'in its place');
  await page.goto('/learn');
  const note = page.getByRole('region', { name: tutorial.steps.welcome.title });
  await expect(note).toBeVisible();
  const goOn = page.locator('[popover] section').getByRole('button', { name: tutorial.next, exact: true });
  const reported = page.getByRole('list', { name: english.screens.report.stepsLabel });
  await expect(async () => {
    if (await reported.isVisible()) return;
    if (await goOn.isVisible()) await goOn.click({ timeout: 1_000 });
    else await pressWithinRing(page);
    await expectWhole(page);
    await expect(reported).toBeVisible({ timeout: 200 });
  }).toPass();
  // Its note may have been read on already.
  if (await goOn.isVisible()) await goOn.click();
  await readReport(page, 'steps');
  await page.getByRole('button', { name: tutorial.hide }).click();
  for (let scene = await nextScene(page); scene !== 'result'; scene = await nextScene(page)) {
    if (scene === 'turn') await playTurn(page);
    if (scene === 'boardroom') await playBoardroom(page, 1);
    if (scene === 'report') await readReport(page, 'steps');
    await expectWhole(page);
  }
});

test('a standard match is played translated, with undo, report and boardroom', async ({ page }) => {
  test.slow();
  await translateFromTheStart(page, 'in its place');
  await startGame(page, {
    scenario: 'standard',
    seats: [
      { name: 'Ada', player: 'human' },
      { name: 'North', player: 'easy' },
      { name: 'East', player: 'easy' },
    ],
  });
  for (
    let scene = await nextScene(page), met = 0;
    scene !== 'result' && met < 9;
    scene = await nextScene(page), met++
  ) {
    if (scene === 'turn') {
      const desk = new Desk(page);
      await desk.answerQuestions();
      const before = [await desk.figures(), await desk.hand()];
      await desk.do('draw', /^Draw (?!blind)/);
      await desk.undo.click();
      await expect(desk.question).toBeHidden();
      expect([await desk.figures(), await desk.hand()]).toEqual(before);
      await playTurn(page);
    }
    if (scene === 'boardroom') await playBoardroom(page, met % 2);
    if (scene === 'report') await readReport(page, met % 2 === 0 ? 'steps' : 'at once');
    await expectWhole(page);
  }
});
