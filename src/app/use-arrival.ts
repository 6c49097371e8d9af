import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** How long a page may take to show its heading, ms. */
const patience = 10_000;

/**
 * After a link was followed the new page begins at its top, and its heading has the focus: whoever reads by keyboard or ear
 * is where it begins. Going back leaves both to the browser, and whatever a page focuses itself keeps it.
 */
export function useArrival(): void {
  const [address] = useLocation();
  const before = useRef({ address, pathname: window.location.pathname });
  const back = useRef(false);
  useEffect(() => {
    // Going back within a page leads to no other.
    const mark = () => {
      back.current = window.location.pathname !== before.current.pathname;
    };
    window.addEventListener('popstate', mark);
    return () => window.removeEventListener('popstate', mark);
  }, []);
  useEffect(() => {
    if (before.current.address === address) return undefined;
    before.current = { address, pathname: window.location.pathname };
    const wentBack = back.current;
    back.current = false;
    if (wentBack) return undefined;
    window.scrollTo(0, 0);
    if (focusHeading()) return undefined;
    const watch = new MutationObserver(() => {
      if (focusHeading()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => watch.disconnect(), patience);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [address]);
}

/** Whether there is nothing left to do. */
function focusHeading(): boolean {
  const focused = document.activeElement;
  if (focused !== null && focused !== document.body) return true;
  const heading = document.querySelector<HTMLElement>('h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
