import { expect, type Page } from '@playwright/test';

/** Elements whose text may be cut, each with the reason. */
const mayBeCut: Readonly<Record<string, string>> = {
  '[aria-hidden=true]': 'decoration: its words are said elsewhere',
  input: 'scrolls under the cursor while one types',
  'select, option': 'the browser cuts what is chosen; the list shows it whole',
};

/** Boxes up to this many pixels are for screen readers alone. */
const unseen = 3;

/** What tells all of a text that ends in dots to whoever asks: a tip, a paper, a name of its own. */
export const tellsAll = '[data-tip], [data-inspect], [aria-label], [aria-haspopup=dialog]';

/**
 * Texts that are cut off: their box hides what does not fit, and nothing tells the rest. `mayDot`: where lines may end in
 * dots, for the rest of them is told there.
 */
export const cutTexts = (page: Page, mayDot = '[data-tip]'): Promise<string[]> =>
  page.evaluate(
    ({ allowed, mayDot, unseen }) => {
      const cut: string[] = [];
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        const ownText = [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent ?? '')
          .join('')
          .trim();
        if (ownText === '' || element.closest(allowed) !== null || element.closest('[data-tip]') !== null) continue;
        const box = element.getBoundingClientRect();
        if (
          box.width <= unseen ||
          box.height <= unseen ||
          !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = range.getBoundingClientRect();
        const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
        const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
        // The box of a line holds air above and below its letters.
        const air = Math.max(2, Math.min(6, text.height * 0.15));
        let [sideways, down] = [true, true];
        for (
          let holder: HTMLElement | null = element;
          holder !== null && holder !== document.body;
          holder = holder.parentElement
        ) {
          const { overflowX, overflowY, overflowClipMargin, textOverflow, webkitLineClamp } = getComputedStyle(holder);
          const beyond = 1 + (overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) : 0);
          const frame = holder.getBoundingClientRect();
          if (frame.width <= unseen || frame.height <= unseen) break;
          // The box around a line that ends in dots is as wide as what is left of it.
          const dotted = textOverflow === 'ellipsis' && holder.scrollWidth > holder.clientWidth;
          const wide =
            sideways &&
            hides(overflowX) &&
            (dotted || text.right > frame.right + beyond || text.left < frame.left - beyond);
          const high = down && hides(overflowY) && (text.bottom > frame.bottom + air || text.top < frame.top - air);
          // Of several lines one is left out with dots, as at the end of one that is too long.
          const ends = dotted || webkitLineClamp !== 'none';
          if ((wide || high) && ends && element.closest(mayDot) !== null) break;
          if (wide || high) {
            const where = `${holder.tagName.toLowerCase()}.${holder.className}`;
            cut.push(
              `"${ownText.slice(0, 60)}" in ${where}: ${wide ? 'too wide' : 'too high'} (text ${Math.round(text.width)} x ${Math.round(text.height)}, room ${Math.round(frame.width)} x ${Math.round(frame.height)})`,
            );
            break;
          }
          if (scrolls(overflowX)) sideways = false;
          if (scrolls(overflowY)) down = false;
        }
      }
      return [...new Set(cut)];
    },
    { allowed: Object.keys(mayBeCut).join(', '), mayDot, unseen },
  );

/** Nothing is cut, once what follows the size of the window has followed it. */
export const expectNothingCut = (page: Page, where: string): Promise<void> =>
  expect
    .configure({ soft: true })
    .poll(() => cutTexts(page), `texts cut on a ${where}`)
    .toEqual([]);

/** How far the page can be scrolled, in pixels: sideways and down. */
export const scrollRoom = (page: Page): Promise<{ sideways: number; down: number }> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { sideways: Math.max(0, scrollWidth - innerWidth), down: Math.max(0, scrollHeight - innerHeight) };
  });

/** Visible things of the table that reach beyond the window, or that scroll inside. */
export const beyondWindow = (page: Page): Promise<string[]> =>
  page.evaluate((unseen) => {
    /** Is for screen readers alone: it or what holds it has no size. */
    const onlyRead = (element: Element | null): boolean => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect();
        if (width <= unseen || height <= unseen) return true;
      }
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>('main *, header *')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!shown || onlyRead(element) || element.closest('svg') !== null) return [];
      const name = `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').slice(0, 40)}"`;
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1)
        return [`${name} at ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`];
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
      if (scrolls(overflowY) && element.scrollHeight > element.clientHeight + 1) return [`${name} scrolls down`];
      if (scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1) return [`${name} scrolls sideways`];
      return [];
    });
  }, unseen);
