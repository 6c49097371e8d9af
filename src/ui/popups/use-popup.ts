import { type RefObject, useLayoutEffect } from 'react';
import { place, windowSize, type Side } from './placement';

/** Shows a pop-up in the browser's top layer and keeps it beside its anchor while it is open. */
export function usePopup(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  popup: RefObject<HTMLElement | null>,
  side: Side,
): void {
  useLayoutEffect(() => {
    const element = popup.current;
    const trigger = anchor.current;
    if (!open || element === null || trigger === null) return undefined;
    const follow = () => stand(element, trigger, side);
    // In a window that was turned it may be anywhere.
    const find = () => {
      trigger.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      follow();
    };
    element.showPopover?.();
    follow();
    // What it says may still be loading.
    const grown = new ResizeObserver(follow);
    grown.observe(element);
    window.addEventListener('resize', find);
    window.addEventListener('scroll', follow, true);
    return () => {
      grown.disconnect();
      window.removeEventListener('resize', find);
      window.removeEventListener('scroll', follow, true);
      if (element.isConnected) element.hidePopover?.();
    };
  }, [open, anchor, popup, side]);
}

function stand(element: HTMLElement, trigger: HTMLElement, side: Side): void {
  const spot = place(
    trigger.getBoundingClientRect(),
    { width: element.offsetWidth, height: element.offsetHeight },
    windowSize(),
    side,
  );
  element.style.left = `${spot.left}px`;
  element.style.top = `${spot.top}px`;
  element.setAttribute('data-side', spot.side);
}
