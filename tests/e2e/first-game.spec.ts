import type { Locator, Page, ViewportSize } from '@playwright/test';
import type { StepId } from '../../src/i18n/en/tutorial';
import { violationsOn } from './support/axe';
import { Boardroom } from './support/boardroom';
import { Desk } from './support/desk';
import { expectNothingCut } from './support/fit';
import { kept } from './support/match-files';
import { openHome } from './support/new-game';
import { playTurn } from './support/player';
import { expectScene, readReport } from './support/scenes';
import { expect, test } from './support/test';
import { resize, take, views } from './support/views';
import { Dice } from '../support/random-play';
import { wordsIn, type Words } from './support/words';

/** What people play on. */
const sizes = {
  laptop: views.laptop,
  tablet: { width: 820, height: 1180 },
  phone: views.phone,
  lying: { width: 844, height: 390 },
};

/** The guide on a page: reads what it says, and does what it points at. */
class Guide {
  readonly #page: Page;
  readonly #words: Words;
  readonly #home: ViewportSize;
  readonly #dice: Dice;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
    this.#home = page.viewportSize() ?? views.laptop;
    this.#dice = new Dice(words.language.length);
  }

  get #ring(): Locator {
    return this.#page.locator('[popover] > [aria-hidden]');
  }

  /** Presses the first button in the ring that nothing lies over. */
  async #pressWithinRing(): Promise<void> {
    const spot = await this.#ring.evaluate((ring) => {
      const around = ring.getBoundingClientRect();
      for (const button of document.querySelectorAll('button:not([aria-disabled], header *)')) {
        const { left, top, width, height } = button.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const within = x > around.left && x < around.right && y > around.top && y < around.bottom;
        if (within && button.contains(document.elementFromPoint(x, y))) return { x, y };
      }
      return undefined;
    });
    if (spot !== undefined) await this.#page.mouse.click(spot.x, spot.y);
  }

  note(step: StepId): Locator {
    return this.#page.getByRole('region', { name: this.#words.tutorial.steps[step].title, exact: true });
  }

  /** Reads a note and goes on. */
  async read(step: StepId): Promise<void> {
    await this.fits(step);
    await this.note(step).getByRole('button', { name: this.#words.tutorial.next }).click();
    await expect(this.note(step)).toBeHidden();
  }

  /** Opens another action, then presses whatever the note points at, in a window drawn by chance, until it asks for nothing more. */
  async obey(step: StepId, astray: Locator): Promise<void> {
    await this.fits(step);
    await resize(this.#page, Object.values(sizes)[this.#dice.below(4)] ?? this.#home);
    await astray.click();
    // There is no room for the verbs beside what is open.
    if (step !== 'sign' && !(await astray.isVisible()))
      await expect(this.note(step)).toContainText(this.#words.tutorial.wayBack);
    await expect(async () => {
      if (await this.note(step).isHidden()) return;
      await this.leavesFree(step, this.#ring);
      await this.#pressWithinRing();
      await expect(this.note(step)).toBeHidden({ timeout: 500 });
    }).toPass();
    await resize(this.#page, this.#home);
  }

  /** A note leaves free what has to be seen while it is read. */
  async leavesFree(step: StepId, seen: Locator): Promise<void> {
    await expect(seen).toBeInViewport();
    await expect
      .poll(async () => {
        const [a, b] = await Promise.all([this.note(step).boundingBox(), seen.boundingBox()]);
        if (a === null || b === null) return false;
        const apart = (from: number, size: number, other: number, its: number): boolean =>
          from + size <= other || other + its <= from;
        return apart(a.y, a.height, b.y, b.height) || apart(a.x, a.width, b.x, b.width);
      })
      .toBe(true);
  }

  /** The ring stands around it. */
  async pointsAt(target: Locator): Promise<void> {
    await expect
      .poll(async () => {
        const [a, b] = await Promise.all([this.#ring.boundingBox(), target.boundingBox()]);
        return a !== null && b !== null && Math.abs(a.x + 5 - b.x) + Math.abs(a.y + 5 - b.y) < 3;
      })
      .toBe(true);
  }

  /** In its own window and two drawn of the others a note stands whole, off what it is about, and bars nobody's way. */
  async fits(step: StepId): Promise<void> {
    await expect(this.note(step)).toBeVisible();
    const [left, ...others] = this.#shuffled(Object.values(sizes).filter(({ width }) => width !== this.#home.width));
    for (const size of [...others, this.#home]) {
      await resize(this.#page, size);
      const name = `${step} at ${size.width}, not ${left?.width}`;
      await expect.poll(() => this.#faults(), name).toEqual([]);
      await take(this.#page, `${this.#words.language} guide ${step} ${size.width}`);
    }
  }

  #shuffled(all: readonly ViewportSize[]): ViewportSize[] {
    const place = this.#dice.below(all.length);
    return [...all.slice(place), ...all.slice(0, place)];
  }

  /** What is wrong with where the note stands. */
  #faults(): Promise<string[]> {
    return this.#ring.evaluate((ring) => {
      const note = ring.parentElement?.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
      const about = ring.getBoundingClientRect();
      const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
      const whole = note.left >= 0 && note.top >= 0 && note.right <= clientWidth && note.bottom <= clientHeight;
      const apart =
        note.right <= about.left || about.right <= note.left || note.bottom <= about.top || about.bottom <= note.top;
      return [
        ...(whole ? [] : ['reaches out of the window']),
        ...(apart ? [] : ['covers what it is about']),
        ...(scrollWidth > clientWidth ? ['scrolls sideways'] : []),
      ];
    });
  }
}

for (const [language, size] of [
  ['en', 'laptop'],
  ['zh-CN', 'phone'],
] as const)
  test.describe(`the guided first game, ${language} on a ${size}`, () => {
    test.use({ locale: language, viewport: views[size] });
    const words = wordsIn(language);
    const { tutorial, shell, table, boardroom, hotseat, screens } = words;

    test('leads through a whole match, and goes on where it stopped', async ({ page }) => {
      const guide = new Guide(page, words);
      const desk = new Desk(page, words);
      const door = page.getByRole('link', { name: `${shell.firstGame} ${shell.firstGameText}` });
      await openHome(page);
      await door.click();
      await expect(guide.note('welcome')).toBeVisible();
      await expectNothingCut(page, size);
      expect.soft(await violationsOn(page), 'what axe finds').toEqual([]);
      await guide.read('welcome');
      await guide.leavesFree('goal', page.getByRole('region', { name: table.yourCompany }));
      await guide.read('goal');

      // A reload loses nothing, nor does a second way in.
      const address = page.url();
      await page.reload();
      await expect(guide.note('sign')).toBeVisible();
      await openHome(page);
      await door.click();
      await expect(page).toHaveURL(address);

      await guide.obey('sign', desk.kind('build'));
      await guide.obey('build', desk.kind('draw'));
      await guide.obey('train', desk.kind('trainFoundation'));

      await guide.leavesFree('endTurn', page.getByRole('button', { name: table.undo }));

      // Hidden it stays away, also over a reload, until it is called back.
      await guide.note('endTurn').getByRole('button', { name: tutorial.hide }).click();
      await expect.poll(() => kept(page, 'guide')).toMatchObject({ hidden: true });
      await page.reload();
      await expect(page.getByRole('button', { name: table.endTurn })).toBeVisible();
      await expect(guide.note('endTurn')).toBeHidden();
      await page.getByRole('button', { name: hotseat.menu, exact: true }).click();
      await page.getByRole('menuitem', { name: hotseat.showGuide }).click();
      await expect(guide.note('endTurn')).toBeVisible();
      await desk.endTurn();

      await expectScene(page, 'boardroom', words);
      await expect(guide.note('pitch')).toBeVisible();
      await page.getByRole('region', { name: boardroom.stepPitch }).getByRole('button').first().click();
      await guide.read('pitch');
      await guide.read('burn');
      await guide.fits('seal');
      await guide.leavesFree('seal', page.getByRole('complementary').filter({ hasText: boardroom.ifItCloses }));
      await new Boardroom(page, words).seal.click();

      await expectScene(page, 'report', words);
      await guide.read('report');
      await readReport(page, 'steps', words);

      // Whether the deal closed is up to the bots.
      await expect(guide.note('raised').or(guide.note('talked'))).toBeVisible();
      await guide.read((await guide.note('raised').isVisible()) ? 'raised' : 'talked');
      await guide.read('follow');
      await expect(guide.note('draw')).toBeVisible();
      await desk.do('draw');
      await desk.answerQuestions();
      await guide.read('hint');
      await playTurn(page, words);
      await guide.read('need');
      await new Boardroom(page, words).seal.click();
      await readReport(page, 'at once', words);
      await guide.read('cold');
      await guide.read('last');
      await playTurn(page, words);
      await new Boardroom(page, words).seal.click();
      await readReport(page, 'at once', words);

      await expectScene(page, 'result', words);
      await expect(guide.note('result')).toBeInViewport({ ratio: 1 });
      await guide.leavesFree('result', page.getByRole('button', { name: screens.result.review }));
      await take(page, `${language} guide result`);
      expect.soft(await violationsOn(page), 'what axe finds at the end').toEqual([]);
      await guide.note('result').getByRole('button', { name: tutorial.end }).click();
      await expect(guide.note('result')).toBeHidden();

      // Played again it is a new one, with its guide, and the one the first page leads to.
      await page.getByRole('button', { name: screens.result.again }).click();
      await expect(guide.note('welcome')).toBeVisible();
      const next = page.url();
      expect(next).not.toBe(address);
      await openHome(page);
      await door.click();
      await expect(page).toHaveURL(next);
    });
  });

test('the keyboard alone reads on, and is not taken from whoever works with something', async ({ page }) => {
  const words = wordsIn('en');
  const guide = new Guide(page, words);
  await page.goto('/learn');
  const goOn = guide.note('welcome').getByRole('button', { name: words.tutorial.next });
  await expect(goOn).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(guide.note('goal').getByRole('button', { name: words.tutorial.next })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(guide.note('sign')).toBeVisible();
  await page.keyboard.press('5');
  await expect(guide.note('sign')).toContainText(words.tutorial.confirm);
  await page.keyboard.press('Enter');
  await expect(guide.note('build')).toBeVisible();
});

test('at double size, what a note points at is brought out from under the desk', async ({ page }) => {
  const words = wordsIn('en');
  const guide = new Guide(page, words);
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto('/learn');
  await guide.read('welcome');
  await guide.read('goal');
  await expect(guide.note('sign')).toBeVisible();
  const contract = page.getByRole('region', { name: words.table.openContracts }).locator('button:not([aria-disabled])');
  await guide.pointsAt(contract);
  const onTop = await contract.evaluate((card) => {
    const { left, top, width, height } = card.getBoundingClientRect();
    return card.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(onTop).toBe(true);
});
