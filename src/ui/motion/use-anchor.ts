import { useCallback } from 'react';

const anchors = new Map<string, Element>();

/** Marks an element as a place things can travel from or to: `<div ref={useAnchor('seat-0-cash')}>`. */
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

/** Centre of an anchor in px of the window; `undefined` when it isn't on the page. */
export function anchorPoint(id: string): { x: number; y: number } | undefined {
  const box = anchors.get(id)?.getBoundingClientRect();
  if (box === undefined || (box.width === 0 && box.height === 0)) return undefined;
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
