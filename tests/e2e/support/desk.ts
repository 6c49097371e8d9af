import { errors, expect, type Locator, type Page } from '@playwright/test';
import { english, type Words } from './words';

/** What a page shows that is not at the desk. */
const elsewhere = 'elsewhere';
/** How long what is there may take to be read, ms. */
const atOnce = 2_000;

type Kind = 'draw' | 'build' | 'trainFoundation' | 'trainVertical' | 'sign' | 'winOver' | 'more';

/** One player's desk: the hand, the actions of the turn, the questions the rules ask. */
export class Desk {
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words = english) {
    this.#page = page;
    this.#words = words;
  }

  /** The line of what can be done. */
  get rail(): Locator {
    return this.#page.getByRole('region', { name: this.#words.table.buildTurn });
  }

  /** What can be done, and the slip over the buttons that do it. */
  get actions(): Locator {
    return this.rail.or(this.#page.getByRole('region', { name: this.#words.table.yourMove }));
  }

  get handRegion(): Locator {
    return this.#page.getByRole('region', { name: this.#words.table.yourHand });
  }

  get company(): Locator {
    return this.#page.getByRole('region', { name: this.#words.table.yourCompany });
  }

  /** The button of a kind of action. */
  kind(kind: Kind): Locator {
    return this.rail.getByRole('button', { name: this.#words.table.actions[kind], exact: true });
  }

  /** What the rules ask right now other than to act; absent mostly. */
  get question(): Locator {
    return this.#page.locator('section[data-asked]');
  }

  /** Full labels of the cards in hand, in order. */
  async hand(): Promise<string[]> {
    await expect(this.handRegion).toBeVisible();
    return this.handRegion
      .locator('li > [aria-label]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label') ?? ''));
  }

  /** Everything the own board says, as one text: cash, users, valuation, contracts; without what only flies by. */
  async figures(timeout?: number): Promise<string> {
    const read = (board: Element): string => {
      const copy = board.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden], [role=tooltip]')) hidden.remove();
      const pieces: string[] = [];
      const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) pieces.push(texts.currentNode.textContent ?? '');
      return pieces.join(' ');
    };
    return this.company.evaluate(read, undefined, timeout === undefined ? {} : { timeout });
  }

  async actionsLeft(): Promise<number> {
    const label = await this.rail.locator('[role=img]').getAttribute('aria-label');
    return Number(/\d/.exec(label ?? '')?.[0] ?? Number.NaN);
  }

  async canDo(kind: Kind): Promise<boolean> {
    return (await this.kind(kind).getAttribute('aria-disabled')) === null;
  }

  /** Makes a move of a kind: opens its options, takes one and confirms it. */
  async do(kind: Kind, option: number | RegExp = 0): Promise<void> {
    await this.kind(kind).click();
    // On a phone they give way to what the chosen one brings.
    const name = this.#words.table.chooseOption({ action: this.#words.table.actions[kind] });
    const options = this.#page.locator(`section[aria-label=${JSON.stringify(name)}]`);
    await this.#take(options, option);
  }

  /** Answers whatever the rules ask before the turn goes on. */
  async answerQuestions(): Promise<void> {
    while (await this.question.isVisible()) await this.answer(0);
  }

  async answer(option: number | RegExp): Promise<void> {
    const asked = await this.question.getAttribute('aria-label');
    await this.#take(this.#page.locator(`section[aria-label=${JSON.stringify(asked)}]`), option);
  }

  async #take(from: Locator, option: number | RegExp): Promise<void> {
    const all = from.locator('button[aria-pressed]');
    const one = typeof option === 'number' ? all.nth(option) : all.filter({ hasText: option }).first();
    const title = (await one.locator('b').textContent()) ?? '';
    if ((await one.getAttribute('aria-pressed')) === 'false') await one.click();
    await expect(one).toHaveAttribute('aria-pressed', 'true');
    const before = await this.#counters();
    await this.actions.getByRole('button', { name: title }).last().click();
    await expect(async () => expect(await this.#counters()).not.toBe(before)).toPass({ timeout: 30_000 });
  }

  /** Changes with every move at this desk; not as the clock of an online match runs. */
  async #counters(): Promise<string> {
    if (!(await this.actions.first().isVisible())) return elsewhere;
    try {
      const left = await this.rail.locator('[role=img]').evaluateAll((discs) => discs.map((one) => one.ariaLabel));
      const texts = (await this.actions.allInnerTexts()).map((text) => text.replaceAll(/\d+:\d\d/g, ''));
      return JSON.stringify([await this.figures(atOnce), left, texts, await this.question.allInnerTexts()]);
    } catch (error) {
      // The desk went while it was read.
      if (error instanceof errors.TimeoutError) return elsewhere;
      throw error;
    }
  }

  get undo(): Locator {
    return this.#page.getByRole('button', { name: this.#words.table.undo, exact: true });
  }

  get redo(): Locator {
    return this.#page.getByRole('button', { name: this.#words.table.redo, exact: true });
  }

  /** Ends the turn, says yes when asked whether what is left may stay undone, and discards down to the limit. */
  async endTurn(): Promise<void> {
    const { table } = this.#words;
    await this.actions.getByRole('button', { name: table.endTurn }).click();
    const anyway = this.#page.getByRole('dialog').getByRole('button', { name: table.endAnyway });
    if (await anyway.isVisible()) await anyway.click();
    const heading = this.rail.getByRole('heading', { name: table.buildTurn, exact: true });
    await expect(async () =>
      expect((await this.question.isVisible()) || !(await heading.isVisible())).toBe(true),
    ).toPass({ timeout: 10_000 });
    await this.answerQuestions();
    await expect(heading).toBeHidden();
  }
}
