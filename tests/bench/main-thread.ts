import { expect, type Browser, type Page } from '@playwright/test';
import type { MatchState } from '../../rules/index';
import type { BotLevel } from '../../src/bots/levels';
import { openRecorded } from '../e2e/support/match-files';
import { recordMatch, type MatchFile } from '../e2e/support/recorded';
import { expectScene } from '../e2e/support/scenes';
import { english } from '../e2e/support/words';
import type { BenchRow } from './bench-row';
import { inBuiltGame } from './built-game';
import { tasksBetween } from './trace';

/** Tables at which the person has sealed first and the bots go on, the strongest among them. */
const tables: readonly { readonly players: number; readonly quarter: number; readonly bots: readonly BotLevel[] }[] = [
  { players: 6, quarter: 6, bots: ['hard', 'hard', 'hard', 'hard', 'hard'] },
  { players: 4, quarter: 3, bots: ['expert', 'hard', 'hard'] },
];

const thinks = english.table.botThinks({ name: '' }).trim();

/** Whether seat 0, first in order, has just sealed. */
const personSealedFirst =
  (quarter: number) =>
  ({ phase, order, turn, sealed, quarter: now }: MatchState): boolean =>
    phase === 'build' && now >= quarter && order[0] === 0 && sealed[0] === true && turn.seat === order[1];

/** A match in which every seat but the person's is about to play a quarter. */
function matchOf({ players, quarter, bots }: (typeof tables)[number]): MatchFile {
  for (let seed = 0; ; seed++) {
    const options = { players, scenario: 'standard', sealing: 'own-turn' } as const;
    const file = recordMatch({ options, people: ['Ada'], seed: `main ${seed}`, until: personSealedFirst(quarter) });
    const [person, ...rest] = file.seats;
    if (person === undefined || file.reported >= 8) continue;
    return { ...file, seats: [person, ...rest.map((seat, index) => ({ ...seat, level: bots[index] ?? 'hard' }))] };
  }
}

/** Marks in the trace when the page begins and ceases to say that a bot thinks. */
const markThinking = (page: Page): Promise<void> =>
  page.evaluate((sign) => {
    let said = false;
    const look = (): void => {
      const says = [...document.querySelectorAll('h2')].some(({ textContent }) => textContent?.includes(sign));
      if (says !== said) performance.mark(says ? 'thinks' : 'done');
      said = says;
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  }, thinks);

/** Lets the bots play the quarter to its end; returns how long the page was busy at a time meanwhile, ms. */
async function busyTimes(page: Page, browser: Browser, file: MatchFile): Promise<number[]> {
  await openRecorded(page, file);
  await expect(page.getByRole('heading', { name: thinks })).toBeVisible();
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await markThinking(page);
  await expectScene(page, 'report');
  return tasksBetween(await browser.stopTracing(), 'thinks', 'done');
}

/** Whether the page stays smooth while bots think beside it: its longest task, moves of bots being shown included. */
export const benchMainThread = (): Promise<BenchRow[]> =>
  inBuiltGame(async (page, browser) => {
    await page.addInitScript(() => localStorage.setItem('hundred-models.bot-pace', 'at-once'));
    const times: number[] = [];
    for (const table of tables) times.push(...(await busyTimes(page, browser, matchOf(table))));
    return [
      {
        name: `longest of ${times.length} tasks of the page while hard and expert bots think`,
        value: Math.max(...times),
        unit: 'ms',
        target: { atMost: 50 },
      },
    ];
  });
