import type { MatchView } from '../../../../rules/index';

/** What net revenue is multiplied by when the match ends; nobody knows the climate, so an average of it. */
const lastMultiple = 5.2;

/** Books still to come, this quarter's included. */
export const booksLeft = (view: MatchView): number => view.quarters - view.quarter + 1;

/** Multiple a bot reckons with: today's weighs more the nearer the end is. */
export function expectedMultiple(view: MatchView): number {
  const near = 1 / booksLeft(view);
  return view.climate.multiple * near + lastMultiple * (1 - near);
}
