import type { Page } from '@playwright/test';

/** Opens every menu of a page and some of its explanations; what of it stands outside the window, or away from what it belongs to. */
export const astray = (
  page: Page,
  picks: readonly number[],
): Promise<{ readonly opened: number; readonly wrong: string[] }> =>
  page.evaluate(async (picked) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const isSeen = (element: Element): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && element.contains(there);
    };
    const seen = (has: string) =>
      [...document.querySelectorAll<HTMLElement>(`button[aria-haspopup=${has}]`)].filter(isSeen);
    const menus = seen('menu');
    const others = seen('dialog');
    const chosen = new Set(others.length === 0 ? [] : picked.map((pick) => others[pick % others.length]));
    const off = (low: number, high: number, end: number): number => Math.max(-low, high - end, 0);
    const apart = (from: number, to: number, other: number, its: number): number => Math.max(other - to, from - its);
    const faultOf = (button: HTMLElement, popup: Element): string | undefined => {
      // A button about the thing that holds it asks about all of it.
      const about = button.getAttribute('data-inspect');
      const whole = about === null ? null : button.parentElement?.closest(`[data-inspect="${about}"]`);
      const [a, b] = [(whole ?? button).getBoundingClientRect(), popup.getBoundingClientRect()];
      const outside = off(b.left, b.right, innerWidth) + off(b.top, b.bottom, innerHeight);
      // A sheet at the foot of a phone is as wide as that, what it explains somewhere above.
      const most = popup.getAttribute('data-side') === 'foot' ? innerHeight : 24;
      const distance = Math.max(apart(b.left, b.right, a.left, a.right), apart(b.top, b.bottom, a.top, a.bottom));
      const fault =
        outside > 1 ? 'outside' : distance < -1 || distance > most ? `${Math.round(distance)} away` : undefined;
      const places = [a, b].map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join(' '));
      return fault && `${fault}: ${button.ariaLabel ?? button.textContent} at ${places.join(', its own at ')}`;
    };
    /** What a press opened: its code may still be on its way, and left open it would hide the page from the next look. */
    const shown = async (): Promise<Element | null> => {
      for (let tries = 0; tries < 100; tries++) {
        await frame();
        const popup = document.querySelector('[role=menu], [data-paper]');
        if (popup !== null) return popup;
      }
      return null;
    };
    const wrong: string[] = [];
    let opened = 0;
    for (const button of [...menus, ...chosen]) {
      if (button === undefined) continue;
      button.click();
      const popup = await shown();
      if (popup === null) {
        wrong.push(`opens nothing: ${button.ariaLabel ?? button.textContent}`);
        continue;
      }
      opened++;
      let fault: string | undefined = '';
      // What was laid out anew for the size may move for some frames more.
      for (let tries = 0; tries < 8 && fault !== undefined; tries++) {
        await frame();
        fault = popup.isConnected ? faultOf(button, popup) : undefined;
      }
      if (fault !== undefined) wrong.push(fault);
      const close = document.querySelector<HTMLElement>('[data-paper] > button') ?? button;
      close.click();
      await frame();
    }
    return { opened, wrong };
  }, picks);
