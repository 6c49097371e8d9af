import type { Page } from '@playwright/test';
import { onTop } from './on-top';

/** Texts that lie on each other. What lies over everything, such as a dialog, is compared with what lies in it alone. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate((over) => {
    const top = [...document.querySelectorAll(`${over}, [popover]:popover-open`)].at(-1) ?? document.body;
    const texts: { text: string; box: DOMRect; holder: Element }[] = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (holder === null || text === '') continue;
      if (holder.closest('svg, select, [aria-hidden=true], option, script, style') !== null) continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        let seen = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
        for (let at: Element | null = holder; at !== null && at !== document.body; at = at.parentElement) {
          const { overflowX, overflowY, position } = getComputedStyle(at);
          if (overflowX !== 'visible' || overflowY !== 'visible') {
            const frame = at.getBoundingClientRect();
            seen = {
              left: Math.max(seen.left, frame.left),
              top: Math.max(seen.top, frame.top),
              right: Math.min(seen.right, frame.right),
              bottom: Math.min(seen.bottom, frame.bottom),
            };
          }
          if (position === 'fixed') break;
        }
        // Lines hold air above and below their letters.
        const air = (seen.bottom - seen.top) * 0.2;
        const shown = new DOMRect(seen.left, seen.top + air, seen.right - seen.left, seen.bottom - seen.top - 2 * air);
        if (shown.width > 3 && shown.height > 3) texts.push({ text, box: shown, holder });
      }
    }
    const found: string[] = [];
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1)) {
        if (one.holder === other.holder) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide <= 2 || high <= 2) continue;
        // What stays at an edge while the rest scrolls below it hides what it covers.
        const [x, y] = [
          (Math.max(one.box.left, other.box.left) + Math.min(one.box.right, other.box.right)) / 2,
          (Math.max(one.box.top, other.box.top) + Math.min(one.box.bottom, other.box.bottom)) / 2,
        ];
        const above = document.elementFromPoint(x, y);
        if (above === null) continue;
        const covered = [one, other].some(
          ({ holder }) => !holder.contains(above) && !above.contains(holder) && opaque(above, holder),
        );
        if (!covered) found.push(`overlap: "${one.text.slice(0, 30)}" and "${other.text.slice(0, 30)}"`);
      }
    return [...new Set(found)];

    /** Whether something around `above`, but not around `below`, has a ground of its own. */
    function opaque(above: Element, below: Element): boolean {
      for (let at: Element | null = above; at !== null && !at.contains(below); at = at.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        if (backgroundImage !== 'none' || !/, 0\)$|transparent/.test(backgroundColor)) return true;
      }
      return false;
    }
  }, onTop);
