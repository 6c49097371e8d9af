import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Makes a part that scrolls a stop of the keyboard while it has more than it shows: arrows scroll it then, in every browser. */
export function useScrollStop<Element extends HTMLElement>(): RefObject<Element | null> {
  const part = useRef<Element>(null);
  // What it holds may be another with every drawing.
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return undefined;
    const look = () => {
      if (element.scrollHeight > element.clientHeight + 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    // It looks once at the start too, when the page has been laid out: to ask before would do that twice.
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  });
  return part;
}
