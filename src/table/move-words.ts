import { companyAt, type MatchView, type Move, type Preview } from '../../rules/index';
import { rulesOf } from '../../rules/releases';
import { money, percent, signedMoney } from '../i18n/format';
import type { ActionKind } from './selection';
import { dataNames, type TableWords } from './table-words';
import { trainingLacks } from './training-words';

/** What a move is called, and what it uses. */
export interface MoveName {
  readonly title: string;
  readonly detail: string;
}

const plain = (title: string, detail = ''): MoveName => ({ title, detail });

/** Names a move for its button. */
export function nameOf(move: Move, view: MatchView, words: TableWords): MoveName {
  const { t, cards } = words;
  const company = companyAt(view, view.turn.seat);
  switch (move.type) {
    case 'keepAmbition':
      return plain(
        t.moveKeep({ ambition: cards.ambitions[move.ambition].name }),
        `${cards.ambitions[move.ambition].text} ${signedMoney(rulesOf(view).ambitionOf(move.ambition).points)}`,
      );
    case 'draw':
      return move.card === 'top'
        ? plain(t.moveDrawTop({ deck: cards.decks[move.deck] }))
        : plain(t.moveDraw({ card: words.card(move.card) }), cards.cards[move.card].text);
    case 'build':
      return plain(t.moveBuild({ card: words.card(move.card) }), cards.cards[move.card].text);
    case 'trainFoundation':
      return plain(
        t.moveTrainFoundation({ level: company.foundation + 1 }),
        t.withData({ cards: dataNames(move.data, words) }),
      );
    case 'trainVertical':
      return plain(
        t.moveTrainVertical({ domain: cards.domains[move.domain].name, level: company.verticals[move.domain] + 1 }),
        t.withData({ cards: dataNames(move.data, words) }),
      );
    case 'payOverrun':
      return plain(
        t.movePay({ bill: money(view.turn.bill) }),
        t.moveTrainFoundation({ level: company.foundation + 1 }),
      );
    case 'shelve':
      return plain(t.moveShelve);
    case 'finishShelved':
      return plain(t.moveFinish({ bill: money(company.shelved) }));
    case 'sign':
      return move.licensor === undefined
        ? plain(t.moveSign({ contract: words.cards.contracts[move.contract].name }))
        : plain(
            t.moveSignLicence({
              contract: words.cards.contracts[move.contract].name,
              name: words.short(move.licensor),
            }),
            t.royaltyTo({
              name: words.short(move.licensor),
              price: money(companyAt(view, move.licensor).apiPrice),
            }),
          );
    case 'winOver': {
      const holder = view.companies.find(
        ({ seat, contracts }) => seat !== company.seat && contracts.some(({ id }) => id === move.contract),
      );
      const name = holder === undefined ? '' : words.short(holder.seat);
      return plain(t.moveWinOver({ contract: words.cards.contracts[move.contract].name, name }));
    }
    case 'pivot':
      return plain(t.movePivot({ domain: cards.domains[move.domain].name }));
    case 'setPrice':
      return plain(t.moveSetPrice({ price: money(move.price) }), t.priceMeans);
    case 'sellCluster':
      return plain(t.moveSell({ cluster: cards.clusters[move.cluster].name }));
    case 'capitalCall':
      return plain(t.moveCall);
    case 'discard':
      return plain(t.moveDiscard({ card: words.card(move.card) }));
    case 'endTurn':
      return plain(t.endTurn);
    case 'pitch':
    case 'burn':
    case 'seal':
    case 'unseal':
      return plain('');
  }
}

/** Why nothing of a kind is possible: what it would take. */
export function whyNone(kind: ActionKind, view: MatchView, words: TableWords): string {
  const { t } = words;
  if (view.turn.actions === 0 && kind !== 'more') return t.noActionsLeft;
  const lacks = kind === 'trainFoundation' || kind === 'trainVertical' ? trainingLacks(kind, view, words) : undefined;
  return lacks ?? t.whyNot[kind];
}

/** The certain consequences of a move in a few words, the most important first; none when no figure changes. */
export function consequences(preview: Preview, { t }: TableWords): string[] {
  const { before, after } = preview;
  const parts: string[] = [];
  if (before.valuation !== after.valuation) parts.push(t.valuationTo({ from: before.valuation, to: after.valuation }));
  if (before.netRevenue !== after.netRevenue)
    parts.push(t.netTo({ from: money(before.netRevenue), to: money(after.netRevenue) }));
  if (before.cash !== after.cash) parts.push(t.cashTo({ from: money(before.cash), to: money(after.cash) }));
  if (before.capital !== after.capital)
    parts.push(t.capitalTo({ from: money(before.capital), to: money(after.capital) }));
  if (before.freeCapacity !== after.freeCapacity)
    parts.push(t.capacityTo({ from: before.freeCapacity, to: after.freeCapacity }));
  return [...parts, ...uncertain(preview, t)];
}

/** What nobody can know before the move is made. */
export function uncertain(preview: Preview, t: TableWords['t']): string[] {
  const parts = preview.unknown.includes('card') ? [t.unknownCard] : [];
  const overruns = preview.overruns ?? [];
  const bills = overruns.map(({ bill }) => bill);
  const [least, most] = [Math.min(...bills), Math.max(...bills)];
  if (least > 0 && overruns.length > 0) parts.push(t.overrunSure({ least: money(least), most: money(most) }));
  else if (overruns.length > 0)
    parts.push(
      t.overrunChance({ chance: percent(overruns.find(({ bill }) => bill === 0)?.chance ?? 0, 0), most: money(most) }),
    );
  return parts;
}
