import type { Page } from '@playwright/test';

/** Controls whose name, as it is read out and spoken to, does not hold the words one sees on them (WCAG 2.5.3). */
export const misnamed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Words alone: figures and signs are told in the name where they mean something. */
    const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
    /** What is only read out has no size. */
    const isSeen = (element: Element | null, control: Element): boolean => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect();
        if (width <= 3 || height <= 3) return false;
        if (at === control) break;
      }
      return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
    };
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, [role=tab], [role^=menuitem]')) {
      const name = control.getAttribute('aria-label');
      if (name === null || !control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const seen: string[] = [];
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (isSeen(node.parentElement, control)) seen.push(...words(node.textContent ?? ''));
      }
      const said = new Set(words(name));
      if (seen.some((word) => !said.has(word))) found.push(`"${seen.join(' ')}" is named "${name}"`);
    }
    return [...new Set(found)];
  });
