import { useLayoutEffect, useState } from 'react';
import { anchored } from '../motion/anchors';
import { windowSize, type Box } from '../popups/placement';
import { notePlace } from './note-place';

interface Papers {
  readonly ring: HTMLElement | null;
  readonly note: HTMLElement | null;
  /** Name of an anchor that is brought into sight as well, and that the note keeps off where there is room. */
  readonly clear?: string | undefined;
}

/** Buttons that move a match on: a note keeps off them. */
const buttons = ['turn-buttons', 'seal', 'report-next'];

/**
 * Keeps a ring around the first of some anchors that is shown, and a note beside it, frame by frame: tables move while
 * they are played. Returns the name of the anchor; undefined while none is shown.
 */
export function useFollow(points: readonly string[], { ring, note, clear }: Papers): string | undefined {
  const [followed, setFollowed] = useState<string>();
  const names = points.join(' ');
  useLayoutEffect(() => {
    let frame = 0;
    let brought: string | undefined;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const name = names.split(' ').find((point) => anchored(point) !== undefined);
      const target = name === undefined ? undefined : anchored(name);
      setFollowed(name);
      const kept = clear === undefined ? undefined : anchored(clear);
      if (target !== undefined && name !== brought) {
        if (kept !== undefined) bringIntoSight(kept);
        bringIntoSight(target);
      }
      brought = name;
      if (ring !== null) frameBox(ring, target);
      if (note === null || target === undefined) return;
      const { offsetWidth: width, offsetHeight: height } = note;
      const clearOf = kept?.getBoundingClientRect();
      const used = buttons.flatMap((button) => anchored(button)?.getBoundingClientRect() ?? []);
      put(note, notePlace({ width, height }, windowSize(), target.getBoundingClientRect(), clearOf, used));
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [names, ring, note, clear]);
  return followed;
}

/** Scrolls to what lies outside the window or under something that stays at its edge. */
function bringIntoSight(target: Element): void {
  for (const block of ['center', 'start', 'end'] as const) {
    if (inSight(target)) return;
    target.scrollIntoView({ block, inline: 'center' });
  }
}

/** Whether the middle of it can be seen, but for notes. */
function inSight(target: Element): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const seen = document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .find((element) => element.closest('[popover]') === null);
  return seen !== undefined && (target.contains(seen) || seen.contains(target));
}

function frameBox(ring: HTMLElement, target: Element | undefined): void {
  ring.hidden = target === undefined;
  if (target === undefined) return;
  const box = target.getBoundingClientRect();
  put(ring, { left: box.left - 5, top: box.top - 5, width: box.width + 10, height: box.height + 10 });
}

function put(element: HTMLElement, place: Partial<Box>): void {
  for (const [name, value] of Object.entries(place)) {
    const px = `${Math.round(value)}px`;
    if (element.style.getPropertyValue(name) !== px) element.style.setProperty(name, px);
  }
}
