import { expect, type Page } from '@playwright/test';
import { english, type Words } from './words';

interface OpenedLesson {
  readonly tableSize: number;
  /** Absent: the one the page proposes. */
  readonly preset?: keyof Words['teach']['presetNames'];
}

/** Opens a session as a teacher does, from the first page, without a clock. Returns its code. */
export async function openSession(
  page: Page,
  { tableSize, preset }: OpenedLesson,
  words: Words = english,
): Promise<string> {
  const { shell, teach, console } = words;
  await page.getByRole('link', { name: shell.teach }).click();
  if (preset !== undefined) await page.getByRole('button').filter({ hasText: teach.presetNames[preset].text }).click();
  const settings = page.getByRole('region', { name: teach.settings });
  await settings
    .getByRole('radiogroup', { name: teach.tableSize })
    .getByRole('radio', { name: String(tableSize) })
    .check({ force: true });
  await settings.getByRole('radio', { name: teach.paces.untimed.name }).check({ force: true });
  await page.getByRole('button', { name: teach.open }).click();
  await page.waitForURL(/\/teach\/[2-9A-Z]{8,}$/);
  const code = page.getByRole('button', { name: new RegExp(console.showCode({ code: '\\w{6}' })) });
  const said = await code.getAttribute('aria-label');
  return /\b[2-9A-Z]{6}\b/.exec(said ?? '')?.[0] ?? '';
}

/** Takes the lesson one stage on. */
export const goOn = (page: Page, from: keyof Words['console']['next'], words: Words = english): Promise<void> =>
  page.getByRole('button', { name: words.console.next[from] }).click();

/** Does something to one student by their menu on the console. */
export async function doTo(page: Page, name: string, what: string, words: Words = english): Promise<void> {
  await page.getByRole('button', { name: words.console.studentMenu({ name }) }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

/** Comes into a class with the code, from the first page; the personal code that was shown. */
export async function joinClass(page: Page, code: string, name: string, words: Words = english): Promise<string> {
  const { shell, class: t } = words;
  await page.getByRole('link', { name: shell.join }).click();
  await page.getByRole('textbox', { name: t.code }).fill(code.toLowerCase());
  await page.getByRole('button', { name: t.goIn }).click();
  await page.getByRole('textbox', { name: t.name }).fill(name);
  await page.getByRole('button', { name: t.join, exact: true }).click();
  const personal = await page.getByLabel(t.personalCode).textContent();
  await page.getByRole('button', { name: t.written }).click();
  return personal ?? '';
}

/** Answers every question of a stage on a student's page: the first option, a number, a sentence. */
export async function answerAll(
  page: Page,
  stage: 'predict' | 'reflect',
  sentence = '',
  words: Words = english,
): Promise<void> {
  const { class: t } = words;
  const main = page.getByRole('main', { name: t.stages[stage] });
  const questions = main.getByRole('group');
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) {
    const option = question.getByRole('radio').first();
    const number = question.getByRole('slider');
    if ((await option.count()) > 0) await option.check();
    else if ((await number.count()) > 0) await number.press('ArrowRight');
    else await question.getByRole('textbox').fill(sentence);
  }
  await expect(main.getByRole('button', { name: t.nextOpen })).toBeHidden();
  await expect(main.getByText(t.saved, { exact: true })).toBeVisible();
}

/** Texts on a page smaller than so many px, as they are seen: zoom and drawings counted in. */
export const smallTexts = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((smallest) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
      const { width, height } = element.getBoundingClientRect();
      if (text === '' || width <= 3 || height <= 3) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawn;
      if (size < smallest - 0.2) found.push(`${Math.round(size)} px: ${text.slice(0, 40)}`);
    }
    return found;
  }, least);
