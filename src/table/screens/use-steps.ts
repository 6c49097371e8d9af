import { useCallback, useEffect, useState } from 'react';

/** How far a sequence is opened, and how to go on in it. */
export interface Steps {
  /** 1 .. count. */
  readonly opened: number;
  readonly done: boolean;
  readonly next: () => void;
  readonly all: () => void;
  readonly again: () => void;
}

/** Steps opened one by one: Space goes on (anywhere but on a control), Escape opens all at once. */
export function useSteps(count: number): Steps {
  const [opened, setOpened] = useState(1);
  const next = useCallback(() => setOpened((now) => Math.min(count, now + 1)), [count]);
  const all = useCallback(() => setOpened(count), [count]);
  const again = useCallback(() => setOpened(1), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') all();
      if (event.key === ' ' && !isControl(event.target)) {
        event.preventDefault();
        next();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [next, all]);
  return { opened, done: opened >= count, next, all, again };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary') !== null;
