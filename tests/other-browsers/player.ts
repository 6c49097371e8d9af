import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { BrowserWindow, Size } from './window';

/** A thing on the page: what it is in CSS, and words it is called by or says, where several are. */
interface Thing {
  readonly css: string;
  readonly words?: string;
}

/** Where a thing is seen, and whether nothing lies over it. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly free: boolean;
}

/** WebDriver's names of keys. */
export const keys = { escape: '\uE00C' } as const;

/** How long anything may take to appear, ms. */
const patience = 20_000;

/** Finds the first of some things that is shown; it is brought into sight. Runs on the page, and so uses nothing from here. */
function findOnPage(css: string, words: string): Spot | undefined {
  const called = (element: Element): string => {
    const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const texts = labels.map((id) => document.getElementById(id)?.textContent);
    const written = 'labels' in element ? [...((element.labels ?? []) as NodeListOf<HTMLElement>)] : [];
    const all = [
      element.getAttribute('aria-label'),
      ...texts,
      ...written.map((one) => one.textContent),
      element.textContent,
    ];
    return all.join(' ').replaceAll(/\s+/g, ' ');
  };
  const spot = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const there = document.elementFromPoint(x, y);
    return { x, y, free: element.contains(there) };
  };
  const found = [...document.querySelectorAll(css)]
    .filter((element) => element.getBoundingClientRect().width > 0 && getComputedStyle(element).visibility !== 'hidden')
    .filter((element) => called(element).includes(words));
  const seen = found.find((element) => spot(element).free) ?? found[0];
  if (seen === undefined) return undefined;
  if (!spot(seen).free) seen.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return spot(seen);
}

/** Somebody at a window, who sees what is there and presses it. */
export class Player {
  readonly #window: BrowserWindow;
  readonly #pictures: string;
  #size: Size = { width: 0, height: 0 };

  /** `pictures`: how the files of pictures begin. */
  constructor(window: BrowserWindow, pictures: string) {
    this.#window = window;
    this.#pictures = pictures;
  }

  /** Runs a function on the page; it may use nothing but what it is given. */
  async run<Given extends readonly unknown[], Made>(act: (...given: Given) => Made, ...given: Given): Promise<Made> {
    return (await this.#window.evaluate(`(${act.toString()})(...${JSON.stringify(given)})`)) as Made;
  }

  async open(address: string, size?: Size): Promise<void> {
    if (size !== undefined) {
      this.#size = size;
      await this.#window.resize(size);
    }
    await this.#window.open(address);
  }

  async find(css: string, words = ''): Promise<Spot | undefined> {
    return (await this.run(findOnPage, css, words)) ?? undefined;
  }

  async #until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
    const end = performance.now() + patience;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (performance.now() > end) throw new Error(what);
      await setTimeout(100);
    }
  }

  /** Waits until a thing is shown. */
  see(css: string, words = ''): Promise<Spot> {
    return this.#until(`there is no ${css} ${words}`, () => this.find(css, words));
  }

  /** Waits for the first of several things; its place in the list. */
  seeFirst(things: readonly Thing[]): Promise<number> {
    return this.#until(
      `there is none of ${things.map(({ css, words }) => `${css} ${words ?? ''}`).join(', ')}`,
      async () => {
        for (const [index, { css, words }] of things.entries()) if (await this.find(css, words)) return index;
        return undefined;
      },
    );
  }

  async seeGone(css: string, words = ''): Promise<void> {
    await this.#until(`${css} ${words} stays`, async () => ((await this.find(css, words)) ? undefined : true));
  }

  /** Presses a thing once nothing lies over it. */
  async press(css: string, words = ''): Promise<void> {
    const free = async () => {
      const spot = await this.find(css, words);
      return spot?.free === true ? spot : undefined;
    };
    const { x, y } = await this.#until(`no ${css} ${words} can be pressed`, free);
    const button = { button: 0 };
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', ...button },
      { type: 'pointerUp', ...button },
    ];
    await this.#window.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  /** Presses keys one after another, in what has the focus. */
  async type(text: string): Promise<void> {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#window.act([{ type: 'key', id: 'keys', actions }]);
  }

  /** A thing lies whole in the window, and nothing over it. */
  async seeOver(css: string): Promise<void> {
    await this.see(css);
    await this.#until(`${css} does not lie over the page, whole`, async () => {
      const lies = await this.run((sought) => {
        const element = document.querySelector(sought);
        if (element === null) return false;
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return (
          left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1 && element.contains(there)
        );
      }, css);
      return lies ? true : undefined;
    });
  }

  /** Until what was done has come to rest: real browsers tell nobody when they move nothing any more. */
  settle(): Promise<void> {
    return setTimeout(600);
  }

  /** Takes a picture, and holds that nothing lies beside the window. */
  async look(name: string): Promise<void> {
    const { width, height } = this.#size;
    await this.settle();
    writeFileSync(`${this.#pictures}-${width}x${height}-${name}.png`, await this.#window.picture());
    const sideways = await this.run(() => document.documentElement.scrollWidth - innerWidth);
    if (sideways > 1) throw new Error(`${name} is ${sideways} px wider than its window`);
    const { complaints } = this.#window;
    if (complaints().length > 0) throw new Error(`${name}: ${complaints().join('; ')}`);
  }
}
