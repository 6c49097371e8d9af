import type { Words } from '../i18n';

type Shell = Words['shell'];

/** What the tab is called at an address; the first that fits. */
const pages: readonly (readonly [address: RegExp, title: (t: Shell) => string])[] = [
  [/^\/new$/, (t) => t.titles.newGame],
  [/^\/learn$/, (t) => t.firstGame],
  [/^\/play\//, (t) => t.titles.table],
  [/^\/online$/, (t) => t.online],
  [/^\/online\/new$/, (t) => t.titles.newTable],
  [/^\/online\//, (t) => t.titles.table],
  [/^\/join$/, (t) => t.join],
  [/^\/class\//, (t) => t.titles.class],
  [/^\/replay\//, (t) => t.titles.replay],
  [/^\/screen\//, (t) => t.titles.projector],
  [/^\/rules$/, (t) => t.rulebook],
  [/^\/teach$/, (t) => t.teach],
  [/^\/teach\/material/, (t) => t.titles.material],
  [/^\/teach\//, (t) => t.titles.console],
];

/** The name of the tab at an address: the page's, then the game's. */
export function titleOf(address: string, game: string, shell: Shell): string {
  const title = pages.find(([pattern]) => pattern.test(address))?.[1](shell);
  return title === undefined ? game : `${title} · ${game}`;
}
