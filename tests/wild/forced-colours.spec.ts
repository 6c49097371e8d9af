import type { Page } from '@playwright/test';
import { allScreens } from '../e2e/support/screens-of-server';
import { expect, test } from '../e2e/support/test';
import { english } from '../e2e/support/words';

/** Screens that hold every state somebody has to tell from another. */
const looked = new Set([
  'the table of 4 with options open',
  'the boardroom of four, all chosen',
  'the report, all open',
  'the result',
  'the settings',
  'a new online table',
  'class: the console, its screen',
  'class: the projector, a chart',
]);

/** Things in sight that an attribute says a state of, no more of each kind than one needs to see. */
const stated = (page: Page) =>
  page.evaluate(() => {
    const kinds = new Map<string, number>();
    const has = `[aria-pressed=true], [aria-selected=true], [aria-checked=true], [aria-current], [aria-disabled=true], input:checked`;
    const top = document.querySelector('dialog[open]') ?? document.body;
    return [...top.querySelectorAll(has)].flatMap((element, index) => {
      const shown = element.matches('input') ? (element.nextElementSibling ?? element) : element;
      const { left, top: above, width, height } = shown.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, above + height / 2);
      const seen = width > 3 && height > 3 && there !== null && (element.parentElement?.contains(there) ?? false);
      const kind = `${element.tagName} ${element.className} ${[...element.attributes].map(({ name }) => name).join(' ')}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (!seen || (kinds.get(kind) ?? 0) > 1 || element.matches('[type=checkbox]')) return [];
      element.setAttribute('data-stated', String(index));
      return [
        { index, what: element.ariaLabel ?? shown.textContent ?? '', clip: { x: left, y: above, width, height } },
      ];
    });
  });

/** Takes its state from a thing. */
const without = (page: Page, index: number) =>
  page.evaluate((nth) => {
    const element = document.querySelector(`[data-stated="${nth}"]`);
    if (element instanceof HTMLInputElement) element.checked = false;
    for (const name of ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current', 'aria-disabled'])
      element?.removeAttribute(name);
  }, index);

/** Texts of drawings that can hardly be told from what they stand on, and pieces in their own colours without a ground for them. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 4).map(Number);
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((one) => {
        const part = one / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const clear = (colour: string): boolean => (channels(colour)[3] ?? 1) === 0;
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!clear(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const texts = [...document.querySelectorAll('figure svg[role=img] > text, figure svg[role=img] > g > text')];
    const faint = texts.flatMap((text) => {
      const { fill } = getComputedStyle(text);
      // On a bar it is white, or dark.
      if (/255, 255, 255|243, 233, 212/.test(fill)) return [];
      return contrast(fill, groundOf(text)) < 4.5 ? [`faint: ${text.textContent}`] : [];
    });
    const pieces = document.querySelectorAll(
      '[class*=_tower_], [class*=_blocks_], [class*=_discs_] > i, [class*=_bar_] > i',
    );
    const bare = [...pieces].filter(
      (piece) =>
        getComputedStyle(piece).forcedColorAdjust === 'none' &&
        clear(getComputedStyle(piece).backgroundColor) &&
        clear(getComputedStyle(piece.parentElement ?? piece).backgroundColor),
    );
    return [...new Set([...faint, ...bare.map((piece) => `no ground: ${piece.className}`)])];
  });

for (const colorScheme of ['light', 'dark'] as const)
  for (const { name, open } of allScreens.filter((screen) => looked.has(screen.name)))
    test(
      `${name}, forced colours on ${colorScheme}: every state is told from its absence, drawings keep their ground`,
      { tag: colorScheme === 'dark' ? ['@long'] : [] },
      async ({ page }) => {
        await open(page, english);
        await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
        await page.mouse.move(0, 0);
        expect(await unreadable(page)).toEqual([]);
        for (const { index, what, clip } of await stated(page)) {
          const before = await page.screenshot({ clip });
          await without(page, index);
          const after = await page.screenshot({ clip });
          expect.soft(before.equals(after), `"${what}" looks as it does without its state`).toBe(false);
        }
      },
    );
