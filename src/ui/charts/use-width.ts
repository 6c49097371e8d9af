import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width of an element in whole px, kept up to date; charts draw at their real size so that letters are never scaled. */
export function useWidth<T extends HTMLElement>(initial = 480): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const measure = () => setWidth(Math.max(200, Math.floor(box.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
