import type { Page } from '@playwright/test';
import { rulesUnder } from '../../rules/analysis';
import {
  companyAt,
  mostBurn,
  resultOf,
  rulesVersion,
  viewFor,
  type Envelope,
  type InvestorId,
} from '../../rules/index';
import type { SavedMatch } from '../../src/browser-storage/saved-match';
import { summaryOf } from '../../src/browser-storage/summary';
import { gain, money, signedMoney, users } from '../../src/i18n/format';
import { actionKinds, movesAt } from '../../src/table/selection';
import { Boardroom } from '../e2e/support/boardroom';
import type { Words } from '../e2e/support/words';
import { Dice } from '../support/random-play';
import type { Position } from './positions';
import { brokenPromises, changesBy, mostRows, promised, type Row } from './truth';

/** Shows a position in a page that stays open: the match is put where the browser keeps matches, and gone to. */
export async function show(page: Page, { options, seed, moves, seat, state }: Position, words: Words): Promise<void> {
  const saved: SavedMatch = {
    format: 1,
    id: 'position',
    name: 'A position',
    createdAt: 0,
    updatedAt: 0,
    revision: 1,
    rules: rulesVersion,
    options,
    seed,
    moves,
    seats: Array.from({ length: options.players }, (_, at) => ({
      name: at === seat ? 'Ada' : `Bot ${at}`,
      kind: at === seat ? 'human' : 'bot',
      level: 'easy',
    })),
    reported: state.quarter - 1,
    summary: summaryOf(state),
  };
  // Elsewhere in between, so that nothing of the position before is taken for this one.
  await page.evaluate(() => history.pushState({}, '', '/no/such/page'));
  await page.getByText(words.shell.lost).waitFor();
  await page.evaluate(
    (match) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hundred-models', 1);
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('matches', 'readwrite');
          writing.objectStore('matches').put(match);
          writing.addEventListener('complete', () => {
            opening.result.close();
            history.pushState({}, '', `/play/${match.id}`);
            resolve();
          });
        });
      }),
    saved,
  );
  await page
    .getByRole('heading', { name: words.table.buildTurn, exact: true })
    .or(new Boardroom(page, words).seal)
    .first()
    .waitFor();
}

/** What was held to the rules, and what of it was not as they do. */
export interface Looked {
  /** Moves and envelopes. */
  readonly compared: number;
  /** Empty when all of it is true. */
  readonly faults: readonly string[];
}

/** Holds what is shown to what the rules do. */
export async function lookAt(page: Page, position: Position, words: Words): Promise<Looked> {
  const { state, seat } = position;
  const type = viewFor(state, seat).legal[0]?.type;
  return type === 'pitch' ? lookAtEnvelope(page, position, words) : lookAtMoves(page, position, words);
}

async function lookAtMoves(page: Page, { state, seat }: Position, words: Words): Promise<Looked> {
  const view = viewFor(state, seat);
  const own = companyAt(view, seat);
  const faults: string[] = [];
  const company = page.getByRole('region', { name: words.table.yourCompany });
  const labels = await company.locator('button').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  const text = labels.join('; ');
  const { table, common } = words;
  for (const figure of [
    `${table.whyValuation}: ${own.valuation}`,
    `${table.ownersGain}: ${gain(own.score.total)}`,
    `${common.cash}: ${money(own.cash)}`,
    `${table.leftAQuarter}: ${signedMoney(resultOf(own))}`,
    `${common.users}: ${users(own.users)}`,
  ])
    if (!text.includes(figure)) faults.push(`the company does not say “${figure}”, but ${text}`);

  const offers = await page
    .getByRole('region', { name: table.openContracts })
    .locator('li [aria-label]')
    .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  for (const { contract } of view.offers) {
    const name = `${words.cards.contracts[contract].name}.`;
    const told = offers.find((label) => label.startsWith(name))?.includes(table.signNow) === true;
    const may = view.legal.some(
      (move) => move.type === 'sign' && move.contract === contract && move.licensor === undefined,
    );
    if (told !== may) faults.push(`${name} ${told ? 'is' : 'is not'} said to be signable`);
  }

  let compared = 0;
  for (const { kind, slips } of await readSlips(page, words)) {
    const at = actionKinds.find((one) => one === kind);
    const moves = at === undefined ? view.legal : movesAt(view.legal, { on: 'action', kind: at });
    if (moves.length !== slips.length) faults.push(`${slips.length} of ${moves.length} ways to ${kind} are shown`);
    for (const [place, move] of moves.entries()) {
      const shown = slips[place];
      if (shown === undefined) continue;
      compared += 1;
      const changes = changesBy(state, seat, move, words);
      const most = move.type === 'sign' ? mostRows.sign : mostRows.other;
      const wanted = JSON.stringify(changes.slice(0, most));
      if (JSON.stringify(shown) !== wanted)
        faults.push(`${JSON.stringify(move)}: ${JSON.stringify(shown)} is shown, ${wanted} happens`);
    }
  }
  return { compared, faults };
}

interface SlipsOfKind {
  readonly kind: string;
  /** Of each way to do it, in their order, the rows of the slip. */
  readonly slips: readonly (readonly Row[])[];
}

/** Chooses every move that can be made, one after the other, without making it, and reads what the slip says. */
async function readSlips(page: Page, { table }: Words): Promise<readonly SlipsOfKind[]> {
  return page.evaluate(
    async ({ kinds, rail, dock }) => {
      const turn = () => new Promise((done) => setTimeout(done, 0));
      const region = (label: string) => document.querySelector(`section[aria-label=${JSON.stringify(label)}]`);
      const rows = (): Row[] =>
        [...(region(dock)?.querySelectorAll('table tr') ?? [])].map((row) => {
          const [name = '', from = '', , to = ''] = [...row.children].map((cell) => cell.textContent ?? '');
          return [name, from, to];
        });
      type Row = [string, string, string];
      const press = async (button: Element | null | undefined): Promise<void> => {
        if (button instanceof HTMLElement) button.click();
        await turn();
      };
      const readOptions = async (within: Element): Promise<Row[][]> => {
        const slips: Row[][] = [];
        const count = within.querySelectorAll('button[aria-pressed]').length;
        for (let place = 0; place < count; place++) {
          const option = within.querySelectorAll('button[aria-pressed]')[place];
          if (option?.getAttribute('aria-pressed') === 'false') await press(option);
          slips.push(rows());
        }
        return slips;
      };
      const asked = document.querySelector('section[data-asked]');
      if (asked !== null) return [{ kind: 'answer', slips: await readOptions(asked) }];
      const found: { kind: string; slips: Row[][] }[] = [];
      for (const { kind, name, title } of kinds) {
        const verb = () =>
          [...(region(rail)?.querySelectorAll('button') ?? [])].find((button) => button.ariaLabel === name);
        if (verb() === undefined) continue;
        if (verb()?.getAttribute('aria-disabled') === 'true') {
          found.push({ kind, slips: [] });
          continue;
        }
        await press(verb());
        const options = region(title);
        found.push({ kind, slips: options === null ? [] : await readOptions(options) });
        await press(verb());
      }
      return found;
    },
    {
      kinds: actionKinds.map((kind) => ({
        kind,
        name: table.actions[kind],
        title: table.chooseOption({ action: table.actions[kind] }),
      })),
      rail: table.buildTurn,
      dock: table.yourMove,
    },
  );
}

async function lookAtEnvelope(page: Page, { name, state, seat }: Position, words: Words): Promise<Looked> {
  const faults: string[] = [];
  const dice = new Dice(name.length * 7919 + state.moves);
  const boardroom = new Boardroom(page, words);
  const slip = page.getByRole('complementary');
  const most = mostBurn(companyAt(state, seat), rulesUnder(state.news));
  const view = viewFor(state, seat);
  let burn = 0;
  let compared = 0;
  for (const [place, investor] of [
    ...view.investors.map(({ id }): InvestorId | 'none' => id),
    'none' as const,
  ].entries()) {
    await (investor === 'none' ? boardroom.pitchToNobody() : boardroom.pitchTo(place));
    if (burn < most && dice.oneIn(2)) {
      burn += 1;
      await boardroom.burnCash(1);
    }
    compared += 1;
    const envelope: Envelope = { investor, card: 'none', burn };
    const text = (await slip.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
    for (const figure of promised(state, seat, envelope))
      if (!text.includes(figure)) faults.push(`${JSON.stringify(envelope)}: “${figure}” is not on the slip: ${text}`);
    for (const fault of brokenPromises(state, seat, envelope, dice))
      faults.push(`${JSON.stringify(envelope)}: ${fault}`);
  }
  return { compared, faults };
}
