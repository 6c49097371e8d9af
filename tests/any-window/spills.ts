import type { Page } from '@playwright/test';
import { onTop } from './on-top';

/**
 * Texts of controls that reach beyond them, or are cut in them: in any language a control says what it does. A line that
 * ends in dots is whole where the control is asked about: it has a tip, a paper or a name of its own.
 */
export const spills = (page: Page): Promise<string[]> =>
  page.evaluate((over) => {
    const top = [...document.querySelectorAll(`${over}, [popover]:popover-open`)].at(-1) ?? document.body;
    const found: string[] = [];
    for (const control of top.querySelectorAll<HTMLElement>('a[href], button, summary, [role=tab], [role=menuitem]')) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (getComputedStyle(control).display === 'inline') continue;
      const frame = control.getBoundingClientRect();
      if (frame.width <= 3 || frame.height <= 3) continue;
      const asked = control.closest('[data-tip], [data-inspect], [aria-label], [aria-haspopup=dialog]') !== null;
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (holder === null || node.textContent?.trim() === '' || holder.closest('svg') !== null) continue;
        if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        // Lines hold air above and below their letters.
        const air = Math.max(2, (range.getClientRects()[0]?.height ?? 0) * 0.2);
        let fault: string | undefined;
        for (let at: HTMLElement | null = holder; at !== null && fault === undefined; at = at.parentElement) {
          const box = at.getBoundingClientRect();
          const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(at);
          // What is only read out has no size.
          if (box.width <= 3 || box.height <= 3) break;
          const wide = Math.max(text.right - box.right, box.left - text.left) > 1;
          const high = Math.max(text.bottom - box.bottom, box.top - text.top) > air;
          const hides = (overflowX !== 'visible' && wide) || (overflowY !== 'visible' && high);
          const dotted = webkitLineClamp !== 'none' || (textOverflow === 'ellipsis' && !high);
          if (hides && dotted && asked) break;
          if (hides) fault = dotted ? 'ends in dots' : 'cut';
          else if (at === control && hasEdge(control) && (wide || high)) fault = 'beyond';
          if (at === control) break;
        }
        if (fault !== undefined)
          found.push(
            `${fault}: "${node.textContent?.trim().slice(0, 40)}" (${Math.round(text.width)} x ${Math.round(text.height)}) in a control of ${Math.round(frame.width)} x ${Math.round(frame.height)}`,
          );
      }
    }
    return [...new Set(found)];

    /** Whether one sees where a control ends: it has a ground or a border of its own. */
    function hasEdge(control: HTMLElement): boolean {
      const { backgroundColor, backgroundImage, borderTopWidth, borderTopColor } = getComputedStyle(control);
      const clear = (color: string): boolean => /, 0\)$|transparent/.test(color);
      return (
        !clear(backgroundColor) || backgroundImage !== 'none' || (borderTopWidth !== '0px' && !clear(borderTopColor))
      );
    }
  }, onTop);
