import type { Page } from '@playwright/test';
import { openRecorded } from './support/match-files';
import { afterQuarter, recordMatch } from './support/recorded';
import { openReport } from './support/screens';
import { expectScene } from './support/scenes';
import { expect, test } from './support/test';
import { resize, views } from './support/views';
import { english } from './support/words';

const { report } = english.screens;

const next = (page: Page) => page.getByRole('button', { name: report.next, exact: true });
const skip = (page: Page) => page.getByRole('button', { name: report.all });
const onwards = (page: Page) => page.getByRole('button', { name: /^On to/ });

/** The report as it stands once nothing is staged any more. */
async function settled(page: Page): Promise<string> {
  await expect(onwards(page)).toBeVisible();
  await expect(page.locator('[data-playing]')).toHaveCount(0);
  return page.getByRole('main').evaluate((main) => main.innerHTML.replaceAll(/_r_\w+_|«\w+»/g, ''));
}

/** How the report ends for whoever reads it step by step with less motion. */
async function readThrough(page: Page): Promise<string> {
  await openReport(page, english, { players: 4 });
  while (!(await onwards(page).isVisible())) await next(page).click();
  return settled(page);
}

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a report can be skipped at any step, and ends as it does with less motion', async ({ page, browser }) => {
    const calm = await browser.newPage({ reducedMotion: 'reduce' });
    const end = await readThrough(calm);
    await calm.close();
    await openReport(page, english, { players: 4 });
    for (let step = 0; step < 5; step++) {
      const current = page.getByRole('list', { name: report.stepsLabel }).locator('[aria-current=step]');
      // The first steps open by themselves; Next only hurries them.
      for (let tries = 0; tries < step; tries++) if (await next(page).isVisible()) await next(page).click();
      await expect(current).toHaveCount(1);
      if (await skip(page).isVisible()) await skip(page).click();
      expect(await settled(page)).toBe(end);
      await page.getByRole('button', { name: report.again }).click();
      await expect(skip(page)).toBeVisible();
    }
  });

  test('the envelopes, users and investors open by themselves, and wait there', async ({ page }) => {
    await openReport(page, english, { players: 4 });
    const current = page.getByRole('list', { name: report.stepsLabel }).locator('[aria-current=step]');
    await expect(current).toContainText(report.steps.investors, { timeout: 20_000 });
    await expect(page.locator('[data-playing]')).toHaveCount(0, { timeout: 20_000 });
    await expect(current).toContainText(report.steps.investors);
    await expect(next(page)).toBeVisible();
  });
});

const { title } = report.moments.truce;
const parts = (page: Page) => ({
  note: page.getByRole('complementary').getByRole('heading', { name: title }),
  band: page.getByRole('main').locator('[data-moment=truce]'),
});

/** Opens a report at the users, over whom two companies made a truce. */
async function openTruce(page: Page): Promise<void> {
  const options = { players: 4, scenario: 'standard', sealing: 'own-turn' } as const;
  const file = recordMatch({ options, people: ['Ada'], seed: 'look 1', reported: 0, until: afterQuarter(1) });
  await openRecorded(page, file);
  await next(page).click();
}

test.describe('moments at once', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('at once they are told in words alone', async ({ page }) => {
    await openTruce(page);
    await expect(parts(page).note).toBeVisible();
    await expect(parts(page).band).toBeHidden();
  });
});

test.describe('moments in calm', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' }, pace: 'calm' });

  test('a truce is staged over the users it is about; a press ends it, and the slip keeps its words', async ({
    page,
  }) => {
    await openTruce(page);
    const { note, band } = parts(page);
    await expect(band).toContainText(title);
    await expect(note).toBeHidden();
    const told = await band.locator('p').textContent();
    await page.keyboard.press('Shift');
    await expect(band).toBeHidden();
    await expect(note).toBeVisible();
    await expect(page.getByText(told ?? '', { exact: true })).toBeVisible();
  });
});

test.describe('a moment over the stage', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' }, pace: 'calm' });

  test('what is asked, answered and burned stays in sight below it', async ({ page }) => {
    await page.clock.install();
    await openReport(page, english, { players: 5, quarter: 3 });
    const band = page.getByRole('main').locator('[data-moment]');
    for (let tries = 0; tries < 60 && !(await band.isVisible()); tries++) await page.clock.runFor(200);
    for (const [width, height] of [
      [1000, 560],
      [1280, 720],
      [1920, 1080],
      [820, 1180],
      [390, 844],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .soft(async () => {
          const { y = 0, height: high = 0 } = (await band.boundingBox()) ?? {};
          const covered = await page.getByText('nobody asked').first().boundingBox();
          expect(high).toBeGreaterThan(60);
          expect(y + high).toBeLessThanOrEqual(covered?.y ?? 0);
        }, `${width} x ${height}`)
        .toPass({ timeout: 5000 });
    }
  });
});

test('on a phone, what a step means stays above the buttons, whole or to be scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReport(page, english, { players: 4 });
  const slip = page.getByRole('complementary').locator('[data-tone=paper]');
  for (let step = 0; step < 5; step++) {
    await expect(slip).toBeInViewport({ ratio: 1 });
    expect(await slip.evaluate((paper) => paper.clientHeight)).toBeGreaterThan(150);
    if (step < 4) await next(page).click();
  }
});

test('an earlier step can be looked at again, with the reasons of each investor', async ({ page }) => {
  await openReport(page, english, { players: 4 });
  await skip(page).click();
  await page
    .getByRole('list', { name: report.stepsLabel })
    .getByRole('button', { name: report.steps.investors })
    .click();
  const investor = page.getByRole('region', { name: report.steps.investors }).getByRole('button').first();
  await investor.click();
  await expect(investor).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('complementary').getByRole('heading')).toHaveText(
    (await investor.locator('b').innerText()).trim(),
  );
  await expect(onwards(page)).toBeVisible();
});

test('every step of the last quarter has something to say, too', async ({ page }) => {
  const options = { players: 4, scenario: 'standard', sealing: 'own-turn' } as const;
  const address = await openRecorded(page, recordMatch({ options, people: ['Ada'], reported: 7 }));
  await page.goto(address.replace('/replay/', '/play/'));
  await expectScene(page, 'report');
  const slip = page.getByRole('complementary').locator('[data-tone=paper]');
  for (let step = 0; step < 5; step++) {
    await expect(slip).toHaveText(/\w/);
    if (step < 4) await next(page).click();
  }
  await expect(slip).toContainText(report.lastQuarter);
});

test('of five investors each has its portrait, and on a laptop the whole act is seen at once', async ({ page }) => {
  await openReport(page, english, { players: 6 });
  for (let step = 0; step < 2; step++)
    await page.getByRole('button', { name: english.screens.report.next, exact: true }).click();
  const columns = page.locator('[data-count="5"] > li');
  await expect(columns).toHaveCount(5);
  for (const size of [views.laptop, views.phone, { width: 820, height: 1180 }]) {
    await resize(page, size);
    const heights = await columns
      .locator('> [class*=portrait]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect.soft(Math.min(...heights), `at ${size.width} x ${size.height}`).toBeGreaterThan(80);
  }
  await resize(page, views.laptop);
  const hidden = await page
    .getByRole('main')
    .locator('[class*=_stage_]')
    .evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(hidden).toBeLessThan(2);
});
