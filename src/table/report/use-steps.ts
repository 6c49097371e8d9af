import { useCallback, useEffect, useState } from 'react';
import { prefersReducedMotion } from '../../ui/motion/reduced-motion';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';

/** How far a sequence is opened, and how to go on in it. */
export interface Steps {
  /** 1 .. count. */
  readonly opened: number;
  /** The step that is looked at, from 0; the last opened one unless an earlier one was asked for. */
  readonly at: number;
  /** The step that is being staged, from 0; undefined once it is over, or was skipped. */
  readonly playing: number | undefined;
  readonly done: boolean;
  readonly next: () => void;
  readonly all: () => void;
  readonly again: () => void;
  readonly look: (step: number) => void;
  /** Ends the staging of the present step. */
  readonly settle: () => void;
}

interface Stage {
  /** How long each step is staged, ms. */
  readonly lasts: readonly number[];
  /** So many steps open one after the other by themselves, each after a rest. */
  readonly flowing: number;
}

/** How long what has been shown rests before the next step opens by itself; how long a step without motion counts as new, ms. */
const rest = 1100;
const cut = 160;

interface Progress {
  readonly opened: number;
  readonly at: number;
  readonly playing: number | undefined;
}

const atStart: Progress = { opened: 1, at: 0, playing: 0 };

/**
 * Steps opened one by one: Space goes on (anywhere but on a control), Escape opens all at once. With less motion asked for
 * nothing opens by itself.
 */
export function useSteps({ lasts, flowing }: Stage): Steps {
  const count = lasts.length;
  const [{ opened, at, playing }, set] = useState(atStart);
  const next = () =>
    set((now) => (now.opened >= count ? now : { opened: now.opened + 1, at: now.opened, playing: now.opened }));
  const all = () => set({ opened: count, at: count - 1, playing: undefined });
  const length = prefersReducedMotion() ? cut : (lasts[opened - 1] ?? 0);
  useEffect(() => {
    if (playing === undefined) return undefined;
    const timer = setTimeout(() => set((now) => ({ ...now, playing: undefined })), length);
    return () => clearTimeout(timer);
  }, [playing, length]);
  const settle = useCallback(() => set((now) => ({ ...now, playing: undefined })), []);
  const flows = playing === undefined && opened < flowing && at === opened - 1;
  useEffect(() => {
    if (!flows || prefersReducedMotion()) return undefined;
    const timer = setInterval(() => {
      // Whoever reads a note first reads it in peace.
      if (document.querySelector('[popover]') !== null || document.hidden) return;
      set((now) => (now.opened === opened ? { opened: opened + 1, at: opened, playing: opened } : now));
    }, rest);
    return () => clearInterval(timer);
  }, [flows, opened]);
  useShortcuts({ ' ': next, Escape: all });
  return {
    opened,
    at,
    playing,
    done: opened >= count,
    next,
    all,
    again: () => set(atStart),
    look: (step) => set((now) => ({ ...now, at: step, playing: undefined })),
    settle,
  };
}
