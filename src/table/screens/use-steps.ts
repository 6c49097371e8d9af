import { useCallback, useEffect, useState } from 'react';

/** How far a sequence is opened, and how to go on in it. */
export interface Steps {
  /** 1 .. count. */
  readonly opened: number;
  /** The step just gone on to; undefined at the start and when all were opened at once. */
  readonly newest: number | undefined;
  readonly done: boolean;
  readonly next: () => void;
  readonly all: () => void;
  readonly again: () => void;
}

const atStart = { opened: 1, newest: undefined };

/** Steps opened one by one: Space goes on (anywhere but on a control), Escape opens all at once. */
export function useSteps(count: number): Steps {
  const [{ opened, newest }, setSteps] = useState<Pick<Steps, 'opened' | 'newest'>>(atStart);
  const next = useCallback(
    () => setSteps((now) => (now.opened >= count ? now : { opened: now.opened + 1, newest: now.opened + 1 })),
    [count],
  );
  const all = useCallback(() => setSteps({ opened: count, newest: undefined }), [count]);
  const again = useCallback(() => setSteps(atStart), []);
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
  return { opened, newest, done: opened >= count, next, all, again };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary') !== null;
