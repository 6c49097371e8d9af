/** A ref that moves the focus to its element as soon as it is on the page, without scrolling. */
export const focusAtOnce = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });

/** A ref that gives its element the focus where what had it has just gone from the page. */
export const focusWhereLost = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) focusAtOnce(element);
};
