import { useCallback } from 'react';

const anchors = new Map<string, Element>();

/** Names an element of the page: things can travel from or to it, and a guide can point at it. `<div ref={useAnchor('seat-0-cash')}>` */
export function useAnchor(id: string): (element: Element | null) => (() => void) | undefined {
  return useCallback(
    (element: Element | null) => {
      if (element === null) return undefined;
      anchors.set(id, element);
      return () => {
        if (anchors.get(id) === element) anchors.delete(id);
      };
    },
    [id],
  );
}

/** The element of that name; `undefined` when none is shown. */
export function anchored(id: string): Element | undefined {
  const element = anchors.get(id);
  const box = element?.getBoundingClientRect();
  return box === undefined || (box.width === 0 && box.height === 0) ? undefined : element;
}

/** Centre of an anchor in px of the window; `undefined` when it isn't on the page. */
export function anchorPoint(id: string): { x: number; y: number } | undefined {
  const box = anchored(id)?.getBoundingClientRect();
  return box === undefined ? undefined : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
