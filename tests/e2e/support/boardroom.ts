import type { Locator, Page } from '@playwright/test';
import { english, type Words } from './words';

/** The boardroom of one seat. */
export class Boardroom {
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words = english) {
    this.#page = page;
    this.#words = words;
  }

  get pitches(): Locator {
    return this.#page.getByRole('region', { name: this.#words.boardroom.stepPitch });
  }

  /** The funding cards in hand, and bringing none. */
  get cards(): Locator {
    return this.#page.getByRole('group', { name: this.#words.boardroom.withCard }).getByRole('button');
  }

  get burn(): Locator {
    return this.#page.getByRole('slider', { name: this.#words.boardroom.burnLabel });
  }

  get seal(): Locator {
    return this.#page.getByRole('button', { name: this.#words.boardroom.seal });
  }

  /** Pitches to the first investor that would back the company; to nobody when none would. Says whether one would. */
  async pitchWhereBacked(): Promise<boolean> {
    const backing = this.pitches.getByRole('button').filter({ has: this.#page.locator('[data-backs]') });
    if ((await backing.count()) === 0) return false;
    await backing.first().click();
    return true;
  }

  /** Pitches to an investor by its place in the row. */
  async pitchTo(place: number): Promise<void> {
    await this.pitches.getByRole('button').nth(place).click();
  }

  /** Takes back whatever pitch is drafted. */
  async pitchToNobody(): Promise<void> {
    const chosen = this.pitches.getByRole('heading').getByRole('button', { pressed: true });
    if ((await chosen.count()) > 0) await chosen.click();
  }

  /** Burns a sum when there is cash for it. */
  async burnCash(sum: number): Promise<void> {
    if (!(await this.burn.isVisible())) return;
    await this.burn.focus();
    for (let step = 0; step < sum; step++) await this.burn.press('ArrowRight');
  }
}
