import type { Page } from '@playwright/test';
import { astray } from '../e2e/support/astray';
import { cutTexts, scrollRoom, tellsAll } from '../e2e/support/fit';
import { onTop } from './on-top';
import { meanwhile } from './meanwhile';
import { outOfReach } from './reach';
import { overlaps } from './overlaps';
import { spills } from './spills';
import type { Window } from './draw';

/** What is wrong with a page in its window, a line each; nothing when all of it can be read and reached. */
export async function faultsOf(
  page: Page,
  window: Window,
  { cuts, atOnce }: { readonly cuts: boolean; readonly atOnce: boolean },
): Promise<string[]> {
  const { coarse, picks } = window;
  const faults: string[] = [];
  const { sideways, down } = await scrollRoom(page);
  if (sideways > 0) faults.push(`sideways: ${sideways} px`);
  if (atOnce && down > 0) faults.push(`not seen at once: ${down} px`);
  faults.push(...(await overlaps(page)).slice(0, 5), ...(await outOfReach(page, coarse)).slice(0, 6));
  faults.push(...(await smallTexts(page)).slice(0, 3), ...(await spills(page)).slice(0, 4));
  if (cuts) faults.push(...(await cutTexts(page)).slice(0, 5).map((text) => `cut: ${text}`));
  else if (window.spaced) faults.push(...(await cutTexts(page, tellsAll)).slice(0, 5).map((text) => `lost: ${text}`));
  else faults.push(...(await cutFigures(page)).slice(0, 3).map((text) => `cut: ${text}`));
  faults.push(...(await strayBoxes(page)));
  if (!(await isCovered(page))) {
    faults.push(...(await astray(page, picks)).wrong);
    if (await page.evaluate(() => document.querySelector('[popover]:popover-open') !== null))
      await page.keyboard.press('Escape');
  }
  faults.push(...(await meanwhile(page, window)));
  return faults;
}

/** Whether something lies over all else, and what is below it cannot be opened. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate((over) => document.querySelector(over) !== null, onTop);

/** Texts smaller than anybody should have to read: on a screen wider than high 14 px of 1280 x 720, never under 13. */
const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const unit = Number.parseFloat(getComputedStyle(root).fontSize);
    const least = Math.max(13, root.dataset['composition'] === 'landscape' ? 0.875 * unit : 0) - 0.02;
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (!own || element.closest('svg, [aria-hidden=true], script, style, option') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width <= 3 || height <= 3) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least)
        found.push(`small: ${size.toFixed(1)} of ${least.toFixed(1)} px "${element.textContent?.trim().slice(0, 30)}"`);
    }
    return [...new Set(found)];
  });

/** Figures that are cut: names and verbs may end in dots where there is no room, what one reckons with may not. */
async function cutFigures(page: Page): Promise<string[]> {
  return (await cutTexts(page)).filter((text) => /^"[\s¥+−×%\d.,]*\d[\s¥+−×%\d.,]*"/.test(text));
}

/** Whatever lies over the page and reaches beyond the window. */
const strayBoxes = (page: Page): Promise<string[]> =>
  page.evaluate(
    (over) =>
      [...document.querySelectorAll(`${over}, [popover]:popover-open`)].flatMap((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        const outside = Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
        return outside > 1
          ? [`outside: ${box.tagName.toLowerCase()}.${box.className} by ${Math.round(outside)} px`]
          : [];
      }),
    onTop,
  );
