import type { Page } from '@playwright/test';
import { highest, widest, lowest, narrowest, type Window } from './draw';
import { onTop } from './on-top';

const open = '[role=menu]:popover-open, [data-paper]';

/** What goes wrong when the window changes in the midst of something: it is turned, or a keyboard takes half of it. */
export async function meanwhile(page: Page, window: Window): Promise<string[]> {
  return [...(await typing(page, window)), ...(await resting(page, window)), ...(await turning(page, window))];
}

/** Lets what follows the window follow it. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });

/** A menu or a paper that is open while the window is turned goes, or stands in the window and can be closed. */
async function turning(page: Page, { width, height, picks }: Window): Promise<string[]> {
  const opened = await page.evaluate(
    async ([over, pick]) => {
      if (document.querySelector(over) !== null) return false;
      const seen = [...document.querySelectorAll<HTMLElement>('button[aria-haspopup]')].filter((button) => {
        const { left, top, width: wide, height: high } = button.getBoundingClientRect();
        const there = document.elementFromPoint(left + wide / 2, top + high / 2);
        return there !== null && button.contains(there);
      });
      seen[pick % seen.length]?.click();
      return seen.length > 0;
    },
    [onTop, picks[0] ?? 0] as const,
  );
  if (opened)
    await page
      .locator(open)
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
  await page.setViewportSize({
    width: Math.min(widest, Math.max(narrowest, height)),
    height: Math.min(highest, Math.max(lowest, width)),
  });
  await settle(page);
  const faults = await page.evaluate((boxes) => {
    const root = document.documentElement;
    const sideways = root.scrollWidth - innerWidth;
    return [
      ...(sideways > 0 ? [`sideways once turned: ${sideways} px`] : []),
      ...[...document.querySelectorAll(boxes)].flatMap((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        const outside = Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
        return outside > 1 ? [`outside once turned: ${box.className} by ${Math.round(outside)} px`] : [];
      }),
    ];
  }, `${open}, dialog[open]`);
  if (opened) await page.keyboard.press('Escape');
  if (opened && (await page.locator(open).count()) > 0) {
    await settle(page);
    if ((await page.locator(open).count()) > 0) faults.push('still open after Escape once turned');
  }
  await page.setViewportSize({ width, height });
  return faults;
}

/** What is typed in keeps the focus and is in sight when a keyboard takes the lower half of the window. */
async function typing(page: Page, { width, height, coarse, picks }: Window): Promise<string[]> {
  if (!coarse) return [];
  const field = await page.evaluateHandle(
    ([over, pick]) => {
      const top = [...document.querySelectorAll(over)].at(-1) ?? document.body;
      const fields = [
        ...top.querySelectorAll<HTMLElement>(':is(input:not([type]), input[type=text], textarea):read-write'),
      ].filter((one) => one.checkVisibility());
      const chosen = fields[pick % fields.length];
      chosen?.focus();
      return chosen;
    },
    [onTop, picks[1] ?? 0] as const,
  );
  const element = field.asElement();
  if (element === null) return [];
  await page.setViewportSize({ width, height: Math.max(lowest, Math.round(height / 2)) });
  await settle(page);
  const fault = await element.evaluate((one) => {
    if (!one.isConnected || document.activeElement !== one) return 'the field that is typed in lost the focus';
    one.scrollIntoView({ block: 'nearest' });
    const { left, top, width: wide, height: high } = one.getBoundingClientRect();
    const there = document.elementFromPoint(left + wide / 2, top + high / 2);
    return there === null || !(one.contains(there) || there.contains(one))
      ? 'the field that is typed in is out of sight'
      : undefined;
  });
  await page.setViewportSize({ width, height });
  await settle(page);
  return fault === undefined ? [] : [fault];
}

/** What a resting pointer is told stands in the window. */
async function resting(page: Page, { coarse, picks }: Window): Promise<string[]> {
  // It takes its time: a few are enough.
  if (coarse || (picks[1] ?? 0) % 4 > 0) return [];
  const at = await page.evaluate(
    ([over, pick]) => {
      const top = [...document.querySelectorAll(over)].at(-1) ?? document.body;
      const seen = [...top.querySelectorAll('[data-tip]')].flatMap((one) => {
        const { left, top: above, width, height } = one.getBoundingClientRect();
        const [x, y] = [left + width / 2, above + height / 2];
        const there = document.elementFromPoint(x, y);
        return there !== null && one.contains(there) ? [{ x, y }] : [];
      });
      return seen[pick % seen.length];
    },
    [onTop, picks[0] ?? 0] as const,
  );
  if (at === undefined) return [];
  await page.mouse.move(at.x, at.y);
  const tip = page.locator('#tooltip');
  await tip.waitFor({ timeout: 1500 }).catch(() => undefined);
  const faults = await page.evaluate(() => {
    const box = document.querySelector('#tooltip')?.getBoundingClientRect();
    if (box === undefined) return ['nothing is told to a resting pointer'];
    const outside = Math.max(-box.left, -box.top, box.right - innerWidth, box.bottom - innerHeight);
    return outside > 1 ? [`outside: the tip by ${Math.round(outside)} px`] : [];
  });
  await page.mouse.move(0, 0);
  return faults;
}
