import type { Locator, Page, ViewportSize } from '@playwright/test';
import type { ReminderId } from '../../src/i18n/en/reminders';
import { openRecorded } from './support/match-files';
import { Newcomer } from './support/newcomer';
import { recordMatch } from './support/recorded';
import { nextScene } from './support/scenes';
import { expect, test } from './support/test';
import { resize, take, views } from './support/views';
import { bothLanguages, wordsIn, type Words } from './support/words';

/** What people play on, besides a phone on its side. */
const devices = {
  laptop: { viewport: views.laptop, hasTouch: false },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
  phone: { viewport: views.phone, hasTouch: true },
} as const;
const lying = { width: 844, height: 390 };

/** Somebody in their first whole game, who does what every reminder says. */
class Reminded {
  readonly told: ReminderId[] = [];
  readonly player: Newcomer;
  readonly #page: Page;
  readonly #words: Words;
  readonly #home: ViewportSize;

  constructor(page: Page, words: Words, touch: boolean) {
    this.#page = page;
    this.#words = words;
    this.#home = page.viewportSize() ?? views.laptop;
    this.player = new Newcomer(page, { touch, heed: (note) => this.#heed(note) }, words);
  }

  /** Reads a reminder that was not told before, and does what it says; it stays until it is understood, and no longer. */
  async #heed(note: Locator): Promise<void> {
    const { notes, understood } = this.#words.reminders;
    const title = await note.getByRole('heading').innerText();
    const id = (Object.keys(notes) as ReminderId[]).find((one) => notes[one].title === title);
    if (id === undefined) throw new Error(`no reminder is called ${title}`);
    expect(this.told).not.toContain(id);
    this.told.push(id);
    const own = this.#page.getByRole('region', { name: title, exact: true });
    await expect(own).toContainText(notes[id].text);
    await this.#standsWell(id);
    await this.#reload();
    await expect(own).toBeVisible();
    const pointed = await this.#pointed();
    await this.player.touch(own.getByRole('button', { name: understood }));
    await expect(own).toBeHidden();
    await this.#reload();
    await expect(own).toBeHidden();
    await this.#obey(id, pointed);
  }

  /** Comes back to the page; reminders are there once all of it is. */
  async #reload(): Promise<void> {
    await this.#page.reload();
    await nextScene(this.#page, this.#words);
    await this.#page.waitForLoadState('networkidle');
  }

  /** In every window it stands whole, and off what it is about. */
  async #standsWell(id: ReminderId): Promise<void> {
    const sizes = [lying, ...Object.values(devices).map(({ viewport }) => viewport)].filter(
      ({ width }) => width !== this.#home.width,
    );
    for (const size of [...sizes, this.#home]) {
      await resize(this.#page, size);
      await expect.poll(() => this.#faults(), `${id} at ${size.width}`).toEqual([]);
      await take(this.#page, `${this.#words.language} reminded ${this.#home.width} ${id} ${size.width}`);
    }
  }

  get #ring(): Locator {
    return this.#page.locator('[popover] > [aria-hidden]');
  }

  #faults(): Promise<string[]> {
    return this.#ring.evaluate((ring) => {
      const note = ring.parentElement?.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
      const about = ring.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const whole = note.left >= 0 && note.top >= 0 && note.right <= clientWidth && note.bottom <= clientHeight;
      const apart =
        note.right <= about.left || about.right <= note.left || note.bottom <= about.top || about.bottom <= note.top;
      return [...(whole ? [] : ['reaches out of the window']), ...(apart ? [] : ['covers what it is about'])];
    });
  }

  /** Where what it points at is pressed. */
  #pointed(): Promise<{ readonly x: number; readonly y: number }> {
    return this.#ring.evaluate((ring) => {
      const { left, top, width, height } = ring.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  }

  async #pressAt({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async #obey(id: ReminderId, pointed: { readonly x: number; readonly y: number }): Promise<void> {
    const { player } = this;
    const { table, common } = this.#words;
    const move = this.#page.getByRole('region', { name: table.yourMove });
    const putBack = move.getByRole('button', { name: table.putBack });
    const verb = (name: string) => player.verbs.getByRole('button', { name, exact: true });
    switch (id) {
      case 'quality':
        await this.#pressAt(pointed);
        // A contract that is out of reach tells why on its paper.
        await expect(move.getByRole('button', { name: table.about }).or(this.#paper)).toBeVisible();
        return (await this.#paper.isVisible()) ? this.#closePaper() : player.touch(putBack);
      case 'ambition':
        return this.#companyTells(table.ambition);
      case 'loan':
        return this.#companyTells(table.debts);
      case 'payroll':
        return this.#companyTells(common.runway);
      case 'training':
        await player.does('trainFoundation');
        return player.answer();
      case 'licence':
        await this.#pressAt(pointed);
        await expect(
          this.#page
            .getByRole('button', { name: new RegExp(table.moveSignLicence({ contract: '.+', name: '.+' })) })
            .first(),
        ).toBeVisible();
        return player.touch(putBack);
      case 'winningOver':
        await player.does('winOver');
        return undefined;
      case 'parent':
        await player.press(verb(table.actions.more));
        await expect(this.#page.getByText(table.moveCall).first()).toBeVisible();
        return player.touch(putBack);
      case 'chairs':
        return undefined;
    }
  }

  /** The paper of one's own company says it. */
  async #companyTells(what: string): Promise<void> {
    const company = this.#page.getByRole('region', { name: this.#words.table.yourCompany });
    await this.player.press(company.getByRole('button').first());
    await expect(this.#paper.getByText(what, { exact: true }).first()).toBeVisible();
    await this.#closePaper();
  }

  get #paper(): Locator {
    return this.#page.getByRole('dialog');
  }

  async #closePaper(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.#paper).toBeHidden();
  }

  /** The menu tells again what was told. */
  async readsAgain(): Promise<void> {
    const { hotseat, reminders, common } = this.#words;
    await this.player.press(this.#page.getByRole('button', { name: hotseat.menu, exact: true }));
    await this.player.touch(this.#page.getByRole('menuitem', { name: hotseat.reminders }));
    for (const id of this.told) await expect(this.#paper.getByText(reminders.notes[id].text)).toBeVisible();
    await this.player.touch(this.#paper.getByRole('button', { name: common.close }));
    await expect(this.#paper).toBeHidden();
  }
}

/** Played to the end; on the other devices as long as there is something new. */
const whole: ReadonlySet<string> = new Set(['zh-CN phone']);
const quarters = 3;

for (const language of bothLanguages)
  for (const [device, options] of Object.entries(devices))
    test.describe(`the first whole game, ${language} on a ${device}`, () => {
      test.use({ ...options, locale: language, reminders: true });
      const words = wordsIn(language);

      const tag = whole.has(`${language} ${device}`) ? [] : ['@long'];
      test('every reminder is told once, where it belongs, and says what is true', { tag }, async ({ page }) => {
        const start = recordMatch({
          options: { players: 4, scenario: 'standard', sealing: 'own-turn' },
          people: ['Ada'],
          seed: `reminded ${device} ${language}`,
          hints: true,
          until: ({ turn }) => turn.seat === 0,
        });
        await openRecorded(page, start, words);
        const reader = new Reminded(page, words, options.hasTouch);
        const { player, told } = reader;
        await page.waitForLoadState('networkidle');
        const most = whole.has(`${language} ${device}`) ? Number.POSITIVE_INFINITY : quarters;
        let reports = 0;
        for (let scene = await nextScene(page, words); scene !== 'result'; scene = await nextScene(page, words)) {
          if (scene === 'turn') await player.turn();
          else if (scene === 'boardroom') await player.boardroom();
          else if (scene === 'report') await player.report();
          else throw new Error(`nobody new comes to the ${scene}`);
          if (scene === 'report' && ++reports === 1) await reader.readsAgain();
          if (reports === most) break;
        }
        expect(told).toEqual(expect.arrayContaining(['quality', 'ambition', 'training', 'payroll', 'chairs']));
      });
    });
