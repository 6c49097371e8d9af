import type { Locator, Page } from '@playwright/test';
import { expect } from './test';
import { english, type Words } from './words';

/** What a beginner tries, the best first. */
const wishes = ['winOver', 'sign', 'trainVertical', 'build', 'draw'] as const;

interface Ways {
  readonly touch: boolean;
  /** What is made of a note that comes up while they play; only read where left out. */
  readonly heed?: ((note: Locator) => Promise<void>) | undefined;
}

const startOf = (text: string): string => text.split(/\{\}|\d/)[0] ?? text;

/** Somebody new: knows things by their roles and names alone, and does what they say. */
export class Newcomer {
  readonly #page: Page;
  readonly #words: Words;
  readonly #ways: Ways;

  constructor(page: Page, ways: Ways, words: Words = english) {
    this.#page = page;
    this.#words = words;
    this.#ways = ways;
  }

  /** What comes up once, over the rest, to be read. */
  get note(): Locator {
    return this.#page.getByRole('region').filter({ has: this.#understood });
  }

  get #understood(): Locator {
    return this.#page.getByRole('button', { name: this.#words.reminders.understood });
  }

  get verbs(): Locator {
    return this.#page.getByRole('region', { name: this.#words.table.buildTurn });
  }

  get #move(): Locator {
    return this.#page.getByRole('region', { name: this.#words.table.yourMove });
  }

  /** Whatever is pressed is in sight, and nothing lies over it but what is read first. */
  async press(thing: Locator): Promise<void> {
    await this.#read();
    await expect(async () => {
      if (this.#ways.heed === undefined) await this.#read();
      await expect(thing).toBeInViewport({ ratio: 0.9, timeout: 2_000 });
      await this.touch(thing);
    }).toPass({ timeout: 15_000 });
  }

  /** Presses by what one has at hand: a finger or a mouse. */
  async touch(thing: Locator): Promise<void> {
    await (this.#ways.touch ? thing.tap({ timeout: 2_000 }) : thing.click({ timeout: 2_000 }));
  }

  /** Whatever has come up is read before one chooses what to do. */
  async #read(): Promise<void> {
    if (!(await this.note.isVisible())) return;
    if (this.#ways.heed === undefined) await this.touch(this.#understood);
    else await this.#ways.heed(this.note);
  }

  async turn(): Promise<void> {
    const left = this.verbs.getByRole('img', { name: this.#words.table.actionsLeft({ count: 0 }) });
    // Whoever is new does not use every action, and is asked whether that is meant.
    for (let actions = 0; actions < 2; actions++) {
      await this.answer();
      await this.#read();
      if (await left.isVisible()) break;
      for (const wish of wishes) if (await this.does(wish)) break;
    }
    await this.answer();
    const { table } = this.#words;
    await this.press(this.#move.getByRole('button', { name: table.endTurn }));
    const sure = this.#page.getByRole('dialog').getByRole('button', { name: table.endAnyway });
    if (await sure.isVisible()) await this.press(sure);
    await this.answer();
  }

  /** Does the first of what an action offers; false where it offers nothing. */
  async does(action: (typeof wishes)[number] | 'trainFoundation'): Promise<boolean> {
    const { table } = this.#words;
    const name = table.actions[action];
    const verb = this.verbs.getByRole('button', { name, exact: true, disabled: false });
    await this.#read();
    if (!(await verb.isVisible())) return false;
    await this.press(verb);
    await this.#choose(this.#page.getByRole('region', { name: table.chooseOption({ action: name }) }));
    return true;
  }

  /** Answers what the rules ask. */
  async answer(): Promise<void> {
    const { table } = this.#words;
    const questions = [
      table.chooseAmbition,
      table.drawSecond,
      table.overrunTitle({ bill: '{}' }),
      table.discardDown({ count: 2 }),
    ].map(startOf);
    const asked = this.#page.getByRole('region', { name: new RegExp(`^(${questions.join('|')})`) });
    await this.#read();
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
    const { boardroom, cards } = this.#words;
    const pitch = this.#page.getByRole('region', { name: boardroom.stepPitch });
    const investor = pitch.getByRole('button', { name: cards.investors['ram-small'].name });
    await this.press((await investor.isVisible()) ? investor : pitch.getByRole('button').first());
    await this.press(this.#page.getByRole('button', { name: boardroom.seal }));
  }

  async report(): Promise<void> {
    const { report } = this.#words.screens;
    const next = this.#page.getByRole('button', { name: report.next, exact: true });
    const onwards = this.#page.getByRole('button', {
      name: new RegExp(`^(${startOf(report.onTo({ quarter: '{}' }))}|${report.toResult})`),
    });
    await expect(next.or(onwards)).toBeVisible();
    while (await next.isVisible()) await this.press(next);
    await this.press(onwards);
    await expect(onwards).toBeHidden();
  }
}
