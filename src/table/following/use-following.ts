import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { momentsOf } from '../moments/moments';
import { createDisplayQueue, type DisplayQueue, type Shown, type Step } from './display-queue';
import type { Pace, Position } from './timing';

/** A match that tells when something has changed. */
interface Source<S> {
  readonly snapshot: () => S;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How the table follows what others do, and what can be done about it. */
export interface Following extends Pick<DisplayQueue<Position>, 'pause' | 'next' | 'skip' | 'again'> {
  readonly behind: boolean;
  readonly paused: boolean;
  readonly step: Step | undefined;
  readonly pace: Pace;
}

/** What is shown of a match, and how it is followed. */
export interface Followed<P> {
  readonly position: P | undefined;
  readonly following: Following;
  /** Nothing goes on while another page lies over the table. */
  readonly cover: (covered: boolean) => void;
}

const clock = {
  now: () => performance.now(),
  later: (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Follows a match at a pace. `positionOf` is the same function every time. Nothing is kept for later while nobody looks
 * at the page.
 */
export function useFollowing<S, P extends Position>(
  source: Source<S>,
  positionOf: (snapshot: S) => P | undefined,
  pace: Pace,
): Followed<P> {
  const [queue] = useState(() => {
    const made = createDisplayQueue<P>(clock, pace, momentsOf);
    const first = positionOf(source.snapshot());
    if (first !== undefined) made.arrive(first);
    return made;
  });
  useEffect(() => {
    const arrive = () => {
      const position = positionOf(source.snapshot());
      if (position !== undefined) queue.arrive(position);
    };
    arrive();
    const unsubscribe = source.subscribe(arrive);
    return () => {
      unsubscribe();
      queue.stop();
    };
  }, [queue, source, positionOf]);
  const inSight = useInSight();
  useEffect(() => queue.setPace(inSight ? pace : 'at-once'), [queue, inSight, pace]);
  const shown: Shown<P> = useSyncExternalStore(queue.subscribe, queue.shown);
  const { position, behind, paused, step } = shown;
  const following = useMemo(
    () => ({ behind, paused, step, pace, pause: queue.pause, next: queue.next, skip: queue.skip, again: queue.again }),
    [behind, paused, step, pace, queue],
  );
  return { position, following, cover: queue.cover };
}

/** Whether the page is not in the background. */
const useInSight = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    () => document.visibilityState === 'visible',
  );
