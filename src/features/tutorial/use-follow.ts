import { useLayoutEffect, useState } from 'react';
import { anchored } from '../../ui/anchors';
import { notePlace } from './note-place';

interface Papers {
  readonly ring: HTMLElement | null;
  readonly note: HTMLElement | null;
  /** Name of an anchor that is brought into sight as well, and that the note keeps off where there is room. */
  readonly clear?: string | undefined;
}

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
      const box = target?.getBoundingClientRect();
      if (ring !== null) frameBox(ring, box);
      if (note === null || box === undefined) return;
      const { offsetWidth: width, offsetHeight: height } = note;
      const { left, top } = notePlace({ width, height }, room(), box, kept?.getBoundingClientRect());
      put(note, { left, top });
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

function frameBox(ring: HTMLElement, box: DOMRect | undefined): void {
  ring.hidden = box === undefined;
  if (box === undefined) return;
  put(ring, { left: box.left - 5, top: box.top - 5, width: box.width + 10, height: box.height + 10 });
}

/** The window without its scroll bar. */
const room = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

function put(element: HTMLElement, place: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(place)) {
    const px = `${Math.round(value)}px`;
    if (element.style.getPropertyValue(name) !== px) element.style.setProperty(name, px);
  }
}
