import type { Page } from '@playwright/test';
import { Boardroom } from './boardroom';
import { Desk } from './desk';
import { english, type Words } from './words';

/** What a sensible beginner tries, the best first; drawing is always worth something. */
const wishes = ['sign', 'trainVertical', 'build', 'trainFoundation', 'draw'] as const;

/** Plays the actions of one build turn sensibly, without ending it. */
export async function playActions(page: Page, words: Words = english): Promise<void> {
  const desk = new Desk(page, words);
  await desk.answerQuestions();
  let built = false;
  while ((await desk.actionsLeft()) > 0) {
    let chosen: (typeof wishes)[number] | undefined;
    for (const wish of wishes) {
      if (wish === 'build' && built) continue;
      if (chosen === undefined && (await desk.canDo(wish))) chosen = wish;
    }
    if (chosen === undefined) break;
    built ||= chosen === 'build';
    await desk.do(chosen);
    await desk.answerQuestions();
  }
}

/** Plays a build turn and ends it. */
export async function playTurn(page: Page, words: Words = english): Promise<void> {
  await playActions(page, words);
  await new Desk(page, words).endTurn();
}

/** Chooses in the boardroom and seals. */
export async function playBoardroom(page: Page, burn: number, words: Words = english): Promise<void> {
  const boardroom = new Boardroom(page, words);
  await boardroom.pitchWhereBacked();
  await boardroom.burnCash(burn);
  await boardroom.seal.click();
}
