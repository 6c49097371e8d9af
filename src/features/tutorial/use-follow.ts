import { useLayoutEffect, useState } from 'react';
import { anchored } from '../../ui/anchors';

/** Px between the window's edge, or what is pointed at, and what stands beside it. */
const gap = 14;
const edge = 8;

interface Papers {
  readonly ring: HTMLElement | null;
  readonly note: HTMLElement | null;
}

/**
 * Keeps a ring around the first of some anchors that is shown, and a note beside it, frame by frame: tables move while
 * they are played. Returns the name of the anchor; undefined while none is shown.
 */
export function useFollow(points: readonly string[], { ring, note }: Papers): string | undefined {
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
      if (target !== undefined && name !== brought) bringIntoSight(target);
      brought = name;
      const box = target?.getBoundingClientRect();
      if (ring !== null) frameBox(ring, box);
      if (note !== null) standBeside(note, box);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [names, ring, note]);
  return followed;
}

/** Scrolls to what lies outside the window or under something that stays at its foot. */
function bringIntoSight(target: Element): void {
  const { left, top, width, height } = target.getBoundingClientRect();
  const seen = document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .find((element) => element.closest('[popover]') === null);
  if (seen === undefined || !(target.contains(seen) || seen.contains(target)))
    target.scrollIntoView({ block: 'center', inline: 'center' });
}

function frameBox(ring: HTMLElement, box: DOMRect | undefined): void {
  ring.hidden = box === undefined;
  if (box === undefined) return;
  put(ring, { left: box.left - 5, top: box.top - 5, width: box.width + 10, height: box.height + 10 });
}

/** Above or below what it is about where that fits, else beside it, else where it covers least. */
function standBeside(note: HTMLElement, box: DOMRect | undefined): void {
  const { offsetWidth: width, offsetHeight: height } = note;
  const { clientWidth } = document.documentElement;
  const { innerHeight } = window;
  const within = (value: number, most: number): number => Math.max(edge, Math.min(value, most - edge));
  const middle = (from: number, size: number, own: number): number => from + size / 2 - own / 2;
  if (box === undefined) return;
  const left = within(middle(box.left, box.width, width), clientWidth - width);
  const top = within(middle(box.top, box.height, height), innerHeight - height);
  if (box.top - height - gap >= edge) return put(note, { left, top: box.top - height - gap });
  if (box.bottom + gap + height <= innerHeight - edge) return put(note, { left, top: box.bottom + gap });
  if (box.right + gap + width <= clientWidth - edge) return put(note, { left: box.right + gap, top });
  if (box.left - gap - width >= edge) return put(note, { left: box.left - gap - width, top });
  put(note, { left, top: box.top > innerHeight - box.bottom ? edge : innerHeight - height - edge });
}

function put(element: HTMLElement, place: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(place)) {
    const px = `${Math.round(value)}px`;
    if (element.style.getPropertyValue(name) !== px) element.style.setProperty(name, px);
  }
}
