import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** By how many px, up to `most`, what an element holds has to get lower than it would be, to fit in. */
export function useOverflow<T extends HTMLElement>(most: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [over, setOver] = useState(0);
  useLayoutEffect(() => {
    const room = element.current;
    const held = room?.firstElementChild;
    if (room === null || held === null || held === undefined) return undefined;
    const measure = () => {
      const { paddingTop, paddingBottom } = getComputedStyle(room);
      const high = room.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
      const missing = Math.ceil(held.getBoundingClientRect().height - high);
      setOver((before) => Math.min(most, Math.max(0, before + missing)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(held);
    return () => observer.disconnect();
  }, [most]);
  return [element, over];
}
