import type { Locator, Page } from '@playwright/test';
import { openHome } from './support/new-game';
import { nextScene } from './support/scenes';
import { expect, test } from './support/test';
import { views } from './support/views';
import { english } from './support/words';

const { boardroom, cards, hotseat, reminders, screens, shell, table } = english;

/** What a beginner tries, the best first. */
const wishes = ['sign', 'trainVertical', 'build', 'draw'] as const;

/** Questions of the rules, whatever they count. */
const questions = [
  table.chooseAmbition,
  table.drawSecond,
  table.overrunTitle({ bill: '{}' }),
  table.discardDown({ count: 2 }),
].map((title) => title.split(/\{\}|\d/)[0] ?? title);

/** Somebody new: knows things by their roles and names alone, and does what they say. */
class Newcomer {
  readonly #page: Page;
  readonly #touch: boolean;

  constructor(page: Page, touch: boolean) {
    this.#page = page;
    this.#touch = touch;
  }

  /** Whatever is pressed is in sight. */
  async press(thing: Locator): Promise<void> {
    await this.#understand();
    await expect(thing).toBeInViewport({ ratio: 0.9 });
    await (this.#touch ? thing.tap() : thing.click());
  }

  /** Reads what comes up for the first time, which lies over the rest. */
  async #understand(): Promise<void> {
    const understood = this.#page.getByRole('button', { name: reminders.understood });
    if (await understood.isVisible()) await (this.#touch ? understood.tap() : understood.click());
  }

  async turn(): Promise<void> {
    const verbs = this.#page.getByRole('region', { name: table.buildTurn });
    const left = verbs.getByRole('img', { name: table.actionsLeft({ count: 0 }) });
    // Whoever is new does not use every action, and is asked whether that is meant.
    for (let actions = 0; actions < 2 && !(await left.isVisible()); actions++) {
      await this.#answer();
      for (const wish of wishes) {
        const verb = verbs.getByRole('button', { name: table.actions[wish], exact: true, disabled: false });
        if (!(await verb.isVisible())) continue;
        await this.press(verb);
        await this.#choose(
          this.#page.getByRole('region', { name: table.chooseOption({ action: table.actions[wish] }) }),
        );
        break;
      }
    }
    await this.#answer();
    await this.press(this.#move.getByRole('button', { name: table.endTurn }));
    const sure = this.#page.getByRole('dialog').getByRole('button', { name: table.endAnyway });
    if (await sure.isVisible()) await this.press(sure);
    await this.#answer();
  }

  get #move(): Locator {
    return this.#page.getByRole('region', { name: table.yourMove });
  }

  async #answer(): Promise<void> {
    const asked = this.#page.getByRole('region', { name: new RegExp(`^(${questions.join('|')})`) });
    while (await asked.isVisible()) await this.#choose(asked);
  }

  /** Takes the first of some choices, reads what it brings, and confirms it. */
  async #choose(from: Locator): Promise<void> {
    const name = await from.getAttribute('aria-label');
    const choice = from.getByRole('listitem').getByRole('button').first();
    const [title = ''] = (await choice.innerText()).split('\n');
    if ((await choice.getAttribute('aria-pressed')) === 'false') await this.press(choice);
    await this.press(this.#move.getByRole('button', { name: title }));
    await expect(this.#page.getByRole('region', { name: name ?? '', exact: true }).and(from)).toBeHidden();
  }

  async boardroom(): Promise<void> {
    const pitch = this.#page.getByRole('region', { name: boardroom.stepPitch });
    const investor = pitch.getByRole('button', { name: cards.investors['ram-small'].name });
    await this.press((await investor.isVisible()) ? investor : pitch.getByRole('button').first());
    await this.press(this.#page.getByRole('button', { name: boardroom.seal }));
  }

  async report(): Promise<void> {
    const { report } = screens;
    const next = this.#page.getByRole('button', { name: report.next, exact: true });
    const onwards = this.#page.getByRole('button', { name: report.onTo({ quarter: '' }).trim() });
    await expect(next.or(onwards)).toBeVisible();
    while (await next.isVisible()) await this.press(next);
    await this.press(onwards);
    await expect(onwards).toBeHidden();
  }
}

for (const [how, options] of [
  ['by touch on a tablet', { viewport: { width: 820, height: 1180 }, hasTouch: true }],
  ['by the names of things on a laptop', { viewport: views.laptop, hasTouch: false }],
] as const)
  test.describe(how, () => {
    test.use({ ...options, reminders: true });

    test('somebody new plays two quarters by what the page says', async ({ page }) => {
      const player = new Newcomer(page, options.hasTouch);
      await openHome(page);
      await player.press(page.getByRole('link', { name: shell.play }));
      await player.press(page.getByRole('button', { name: hotseat.deal }));
      for (let reports = 0; reports < 2;) {
        const scene = await nextScene(page);
        if (scene === 'turn') await player.turn();
        else if (scene === 'boardroom') await player.boardroom();
        else if (scene === 'report') {
          await player.report();
          reports += 1;
        } else throw new Error(`nobody new comes to the ${scene}`);
      }
      await expect(page.getByRole('list', { name: table.timeline })).toBeVisible();
    });
  });
