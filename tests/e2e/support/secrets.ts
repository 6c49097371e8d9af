import { expect, type Page } from '@playwright/test';
import { Desk } from './desk';
import { english } from './words';

/** What only the player at the desk may see right now: the labels of the cards in hand. */
export async function secretsOnDesk(page: Page): Promise<string[]> {
  const desk = new Desk(page);
  await expect(desk.handRegion.or(desk.question).first()).toBeVisible();
  return (await desk.handRegion.isVisible()) ? desk.hand() : [];
}

/** Words of things that belong to one player alone; none may be on the page under the curtain. */
const privateNames = [
  english.table.yourHand,
  english.table.ambitionMet,
  english.table.ambitionOpen,
  english.table.chooseAmbition,
  english.boardroom.stepPitch,
  english.boardroom.stepBurn,
  english.boardroom.seal,
];

/** Everything the page holds that a curious neighbour could read: its elements, its history and what it keeps by tab. */
const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.documentElement.outerHTML +
      document.documentElement.innerText +
      JSON.stringify(history.state) +
      JSON.stringify(Object.entries(sessionStorage)) +
      document.title,
  );

/** Fails when anything of one player alone is on the page. */
export async function expectNothingHidden(page: Page, secrets: Iterable<string>): Promise<void> {
  const text = (await everythingOn(page)).replaceAll('&amp;', '&').replaceAll('&quot;', '"');
  expect([...secrets, ...privateNames].filter((secret) => text.includes(secret))).toEqual([]);
}
