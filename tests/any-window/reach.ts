import type { Page } from '@playwright/test';
import { onTop } from './on-top';

/** Controls that cannot be hit even after they were scrolled to, or that are too small for what points at them. */
export const outOfReach = (page: Page, coarse: boolean): Promise<string[]> =>
  page.evaluate(
    ({ byTouch, over }) => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      // A pointer needs less where all is drawn smaller, a finger does not.
      const least = byTouch ? 44 : Math.max(24, Math.min(36, 2.25 * unit));
      const top = [...document.querySelectorAll(over)].at(-1) ?? document.body;
      const found: string[] = [];
      const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')];
      for (const control of top.querySelectorAll<HTMLElement>('a[href], button, select, input, textarea, summary')) {
        // Whoever wants what a note lies over puts the note away.
        for (const note of notes) note.style.visibility = note.contains(control) ? '' : 'hidden';
        if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const size = control.getBoundingClientRect();
        if (size.width <= 3 || size.height <= 3) continue;
        const name = `"${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40)}"`;
        // What stays at the foot of a window may reach over its middle.
        const reached = (['nearest', 'center', 'start'] as const).some((block) => {
          control.scrollIntoView({ block, inline: block });
          return hit();
        });
        if (!reached) found.push(`out of reach: ${name}`);
        // What stands within a sentence is as high as its line.
        if (getComputedStyle(control).display === 'inline' || control.matches('input[type=range]')) continue;
        const [wide, high] = reach();
        if (Math.min(wide, high) < least - 1)
          found.push(`target: ${Math.round(wide)} x ${Math.round(high)} of ${least.toFixed(0)} px ${name}`);

        function owns(x: number, y: number): boolean {
          const there = document.elementFromPoint(x, y);
          return (
            there !== null &&
            (control.contains(there) || there.contains(control) || there.closest('label')?.contains(control) === true)
          );
        }
        /** Whether some point of it is its own: the middle, or one of four around. */
        function hit(): boolean {
          const { left, top: above, width, height } = control.getBoundingClientRect();
          return [
            [0.5, 0.5],
            [0.2, 0.5],
            [0.8, 0.5],
            [0.5, 0.2],
            [0.5, 0.8],
          ].some(([x = 0, y = 0]) => owns(left + width * x, above + height * y));
        }
        /** How wide and high it is for what points at it, with its label and with what reaches beyond its box. */
        function reach(): [number, number] {
          const boxes = [control, control.closest('label')].flatMap((one) =>
            one === null ? [] : [one.getBoundingClientRect()],
          );
          let [wide, high] = [Math.max(...boxes.map((box) => box.width)), Math.max(...boxes.map((box) => box.height))];
          for (const pseudo of ['::before', '::after']) {
            const style = getComputedStyle(control, pseudo);
            if (style.content === 'none' || style.position !== 'absolute' || style.pointerEvents === 'none') continue;
            wide = Math.max(wide, Number.parseFloat(style.width) || 0);
            high = Math.max(high, Number.parseFloat(style.height) || 0);
          }
          return [wide, high];
        }
      }
      for (const note of notes) note.style.visibility = '';
      scrollTo(0, 0);
      return [...new Set(found)];
    },
    { byTouch: coarse, over: onTop },
  );
