import { useCallback } from 'react';

interface Point {
  readonly x: number;
  readonly y: number;
}

const anchors = new Map<string, Element>();
/** Where anchors stood that went from the page just now: what was taken travels from there. */
const gone = new Map<string, Point>();
/** How long that is remembered, ms. */
const remembered = 500;

/**
 * Names an element of the page: things can travel from or to it, and a guide can point at it. `<div ref={useAnchor('seat-0-cash')}>`
 * Where a `taken` one stood is remembered when it goes: that is measured, which costs a layout.
 */
export function useAnchor(id: string, taken = false): (element: Element | null) => (() => void) | undefined {
  return useCallback(
    (element: Element | null) => {
      if (element === null) return undefined;
      anchors.set(id, element);
      return () => {
        if (anchors.get(id) !== element) return;
        const point = taken ? anchorPoint(id) : undefined;
        anchors.delete(id);
        if (point === undefined) return;
        gone.set(id, point);
        setTimeout(() => gone.delete(id), remembered);
      };
    },
    [id, taken],
  );
}

/** The element of that name; `undefined` when none is shown. */
export function anchored(id: string): Element | undefined {
  const element = anchors.get(id);
  const box = element?.getBoundingClientRect();
  return box === undefined || (box.width === 0 && box.height === 0) ? undefined : element;
}

/** Centre of an anchor in px of the window, or where it was until just now; `undefined` when it isn't on the page. */
export function anchorPoint(id: string): Point | undefined {
  const box = anchored(id)?.getBoundingClientRect();
  return box === undefined ? gone.get(id) : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
