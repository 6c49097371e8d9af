import { useEffect } from 'react';

/** What a person is at: a decision that nothing may interrupt, something in between, or a place where a new page costs nothing. */
export type Moment = 'decision' | 'between' | 'rest';

interface Now {
  readonly moment: Moment;
  /** Whether all of it is saved. */
  readonly saved: () => boolean;
}

/** How often it is looked whether all is saved, ms. */
const soon = 300;
const between: Now = { moment: 'between', saved: () => true };
let now = between;
/** Whether all is saved of what was last shown that saves: it may still be at it when its page is gone. */
let lastSaved = between.saved;
let waiting: (() => void)[] = [];
/** How the page is loaded anew, once that is wanted. */
let renew: (() => void) | undefined;

function look(): void {
  if (now.moment === 'decision') return;
  for (const work of waiting.splice(0)) work();
  if (now.moment !== 'rest' || renew === undefined) return;
  if (now.saved()) renew();
  else setTimeout(look, soon);
}

/** Tells what the person at this page is at while a part is shown. `saved`: the same function as long as it asks about the same. */
export function useMoment(moment: Moment, saved: () => boolean = between.saved): void {
  useEffect(() => {
    now = { moment, saved };
    lastSaved = saved;
    look();
    return () => {
      now = between;
      // What is shown next says at once what it is.
      queueMicrotask(look);
    };
  }, [moment, saved]);
}

/** Does something as soon as it interrupts no decision. */
export function outsideDecisions(work: () => void): void {
  waiting = [...waiting, work];
  look();
}

/** There is a newer version: the page is loaded anew, as it is told, where next begins what costs nothing. */
export function renewAtRest(how: () => void): void {
  renew = how;
}

/** Whether nothing is still being saved, here or from the page before. */
export const isSaved = (): boolean => now.saved() && lastSaved();

/** After a page was loaded anew it is not again for so long, ms. */
const rest = 60_000;

/** Whether the page may be loaded anew for a part of it that is missing. `aside`: what it is about can do without that part. */
export function mayRenew(aside: boolean): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const justNow = navigation?.type === 'reload' && performance.now() < rest;
  return !justNow && isSaved() && !(aside && now.moment === 'decision');
}
