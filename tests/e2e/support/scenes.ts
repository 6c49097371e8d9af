import { expect, type Locator, type Page } from '@playwright/test';
import { english, type Words } from './words';

/** What a match shows at a time. */
export type SceneName = 'curtain' | 'report' | 'result' | 'boardroom' | 'turn';

const startOf = (text: string): string => text.split('{}')[0] ?? text;

/** One thing by which each scene is told from the others. */
function signs(page: Page, words: Words): Readonly<Record<SceneName, Locator>> {
  const { screens, boardroom, table, live } = words;
  return {
    curtain: page.getByRole('button', { name: startOf(screens.curtain.open({ name: '{}' })) }),
    report: page.getByRole('list', { name: screens.report.stepsLabel }),
    // In a class the result leads nowhere: the lesson goes on by itself.
    result: page.getByRole('button', { name: screens.result.replay }).or(page.getByText(live.classOver)),
    boardroom: page.getByRole('button', { name: boardroom.seal }),
    turn: page.getByRole('heading', { name: table.buildTurn, exact: true }),
  };
}

/** Waits until somebody at this device has something to do, and says what; `patience`: how long others may take, ms. */
export async function nextScene(page: Page, words: Words = english, patience = 30_000): Promise<SceneName> {
  const all = Object.entries(signs(page, words)) as [SceneName, Locator][];
  const any = all.map(([, sign]) => sign).reduce((either, sign) => either.or(sign));
  await expect(any.first()).toBeVisible({ timeout: patience });
  for (const [name, sign] of all) if (await sign.isVisible()) return name;
  return nextScene(page, words, patience);
}

/** Waits for one scene and fails when another is shown. */
export async function expectScene(page: Page, scene: SceneName, words: Words = english): Promise<void> {
  await expect(signs(page, words)[scene]).toBeVisible({ timeout: 30_000 });
}

/** Takes the device: the curtain opens. */
export async function openCurtain(page: Page, words: Words = english): Promise<void> {
  const { curtain } = signs(page, words);
  await curtain.click();
  await expect(curtain).toBeHidden();
}

/** Reads a quarter report step by step, or all at once, and goes on. */
export async function readReport(page: Page, how: 'steps' | 'at once', words: Words = english): Promise<void> {
  const { report } = words.screens;
  const onwards = page.getByRole('button', {
    name: new RegExp(`^(${startOf(report.onTo({ quarter: '{}' }))}|${report.toResult})`),
  });
  if (how === 'at once') await page.getByRole('button', { name: report.all }).click();
  while (!(await onwards.isVisible())) await page.getByRole('button', { name: report.next, exact: true }).click();
  await onwards.click();
  await expect(onwards).toBeHidden();
}
