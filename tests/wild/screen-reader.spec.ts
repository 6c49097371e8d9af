import type { Locator, Page } from '@playwright/test';
import { openRecorded } from '../e2e/support/match-files';
import { onTurn, recordMatch } from '../e2e/support/recorded';
import { expectScene, nextScene } from '../e2e/support/scenes';
import { expect, test } from '../e2e/support/test';
import { bothLanguages, wordsIn, type Words } from '../e2e/support/words';

/** Most that may be read out for one press of one's own, rivals' turns included. */
const most = 3;

/** Keeps what regions that are read out by themselves came to say, in order. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]';
    const before = new WeakMap<Element, string>();
    const tell = (region: Element): void => {
      const text = (region.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
      if (text !== '' && text !== before.get(region)) heard.push(text);
      before.set(region, text);
    };
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(live) ?? [];
      });
      for (const region of new Set(regions)) tell(region);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What was read out since this was asked last. */
const heardOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly disabled: boolean;
  readonly level: number;
}

/** The page as it is handed to a screen reader, in its order. */
async function treeOf(page: Page): Promise<readonly Node[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => {
      const value = (property: string): unknown => properties.find((one) => one.name === property)?.value.value;
      return {
        role: String(role?.value),
        name: String(name?.value ?? '').trim(),
        description: String(description?.value ?? ''),
        disabled: value('disabled') === true,
        level: Number(value('level') ?? 0),
      };
    });
}

const controls: ReadonlySet<string> = new Set(['button', 'link', 'slider', 'tab', 'textbox', 'checkbox', 'radio']);

/** A name of whole sentences tells by itself what it takes. */
const saysWhy = /[.。]/;

/** What whoever has the page read out could not make out. */
async function unclear(page: Page, { table }: Words): Promise<string[]> {
  const tree = await treeOf(page);
  const headings = tree.filter(({ role }) => role === 'heading');
  // Beside a dialog the page is not there: it begins a level lower.
  const top = tree.some(({ role }) => role === 'dialog') ? 2 : 1;
  const firsts = headings.filter(({ level }) => level === top);
  const asks = new Set([table.chooseAction, table.chooseAnswer]);
  const skipped = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? top - 1) + 1);
  return [
    ...tree.flatMap(({ role, name }) =>
      controls.has(role) && !/[\p{L}\p{N}]/u.test(name) ? [`${role} without a name`] : [],
    ),
    ...tree.flatMap(({ role, name, description, disabled }) =>
      role === 'button' && disabled && description === '' && !saysWhy.test(name) && !asks.has(name)
        ? [`no reason: ${name}`]
        : [],
    ),
    ...tree.flatMap(({ role, name }) =>
      ['dialog', 'region'].includes(role) && name === '' ? [`${role} without a name`] : [],
    ),
    ...(firsts.length === 1 ? [] : [`${firsts.length} headings of level ${top}`]),
    ...skipped.map(({ name, level }) => `heading of level ${level} after a higher one: ${name}`),
  ];
}

/** Presses a control that has the focus; the focus stays with something, and little is read out, nothing twice. */
async function press(page: Page, control: Locator, key = 'Enter'): Promise<string[]> {
  await expect(control).toBeVisible();
  await control.focus();
  const what = (await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '';
  await heardOn(page);
  await page.keyboard.press(key);
  // What takes its place may be drawn with the next frames.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), `the focus after "${what}"`)
    .not.toBe('BODY');
  return heardOn(page);
}

/** Takes the first of what is offered in a named region, and confirms it with the button that is named as it is. */
async function choose(page: Page, words: Words, region: string): Promise<void> {
  const offered = page.getByRole('region', { name: region, exact: true });
  const one = offered.locator('button[aria-pressed]').first();
  const name = ((await one.locator('b').first().textContent()) ?? '').trim();
  await press(page, one, 'Space');
  await expect(one).toHaveAttribute('aria-pressed', 'true');
  const confirm = page.getByRole('region', { name: words.table.yourMove }).getByRole('button', { name }).last();
  await press(page, confirm);
}

for (const language of bothLanguages)
  test.describe(language, () => {
    test.use({ locale: language });

    test(`a whole quarter by what is read out: turn, boardroom, report`, async ({ page }) => {
      const words = wordsIn(language);
      const { table, boardroom, screens } = words;
      await listen(page);
      const options = { players: 3, scenario: 'standard', sealing: 'own-turn' } as const;
      await openRecorded(page, recordMatch({ options, people: ['Ada'], until: onTurn(0, 4) }), words);
      await expectScene(page, 'turn', words);
      const rail = page.getByRole('region', { name: table.buildTurn });
      const heard: string[][] = [];
      expect(await unclear(page, words), 'at the turn').toEqual([]);

      // A draw is two cards; then whatever else can be done, once each.
      for (const kind of ['draw', 'sign', 'trainVertical', 'build'] as const) {
        const verb = rail.getByRole('button', { name: table.actions[kind], exact: true });
        if (!(await verb.isVisible()) || (await verb.getAttribute('aria-disabled')) === 'true') continue;
        heard.push(await press(page, verb));
        expect(await unclear(page, words), `with options of ${kind}`).toEqual([]);
        await choose(page, words, table.chooseOption({ action: table.actions[kind] }));
        const second = page.getByRole('region', { name: table.drawSecond });
        if (kind === 'draw') {
          await expect(second).toBeVisible();
          await choose(page, words, table.drawSecond);
          await expect(second).toBeHidden();
        }
        heard.push(await heardOn(page));
      }

      // What cannot be done says why to whoever tries, in the tree, and keeps the focus.
      const refused = rail.locator('button[aria-disabled=true]').first();
      if (await refused.isVisible()) {
        await press(page, refused);
        const news = page.getByRole('region', { name: words.common.news, exact: true });
        await expect(news.getByRole('listitem').or(news.locator('p')).first()).toBeVisible();
        await expect(refused).toBeFocused();
      }

      const end = page.getByRole('region', { name: table.yourMove }).getByRole('button', { name: table.endTurn });
      heard.push(await press(page, end));
      const question = page.getByRole('dialog', { name: table.endTitle });
      if (await question.isVisible()) {
        expect(await unclear(page, words), 'before the turn ends').toEqual([]);
        heard.push(await press(page, question.getByRole('button', { name: table.endAnyway })));
      }
      const asked = page.locator('section[data-asked]');
      await expect(async () =>
        expect(
          (await asked.isVisible()) || (await page.getByRole('button', { name: boardroom.seal }).isVisible()),
        ).toBe(true),
      ).toPass();
      while (await asked.isVisible()) {
        const name = (await asked.getAttribute('aria-label')) ?? '';
        await choose(page, words, name);
        await expect(page.getByRole('region', { name, exact: true })).toBeHidden();
      }

      await expectScene(page, 'boardroom', words);
      expect(await unclear(page, words), 'in the boardroom').toEqual([]);
      const investor = page.getByRole('region', { name: boardroom.stepPitch }).getByRole('button').first();
      heard.push(await press(page, investor, 'Space'));
      await expect(investor).toHaveAttribute('aria-pressed', 'true');
      const burn = page.getByRole('slider', { name: boardroom.burnLabel });
      if (await burn.isVisible()) {
        heard.push(await press(page, burn, 'ArrowRight'));
        expect((await burn.getAttribute('aria-valuetext')) ?? (await burn.inputValue())).toMatch(/1/);
      }
      heard.push(await press(page, page.getByRole('button', { name: boardroom.seal })));

      expect(await nextScene(page, words)).toBe('report');
      expect(await unclear(page, words), 'at the report').toEqual([]);
      const next = page.getByRole('button', { name: screens.report.next, exact: true });
      for (let step = 0; step < 8 && (await next.isVisible()); step++) heard.push(await press(page, next));
      await expect(next).toBeHidden();
      expect(await unclear(page, words), 'at the end of the report').toEqual([]);

      for (const said of heard) {
        expect(said.length, said.join(' | ')).toBeLessThanOrEqual(most);
        expect(new Set(said).size, `twice: ${said.join(' | ')}`).toBe(said.length);
      }
      expect(heard.flat().length, 'something is read out').toBeGreaterThan(3);
    });
  });
