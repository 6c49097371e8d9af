/** A ref that moves the focus to its element as soon as it is on the page, without scrolling. */
export const focusAtOnce = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });
