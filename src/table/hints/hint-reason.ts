import { domains, type Domain, type Figures, type InvestorId, type MatchView, type Move } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { HintsText } from '../../i18n/en/hints';
import { money, percent, users } from '../../i18n/format';
import type { AdvisedMove } from '../../bots/client';
import type { TableWords } from '../table-words';
import { foretold } from '../foretold';

type HintWords = Pick<TableWords, 'cards' | 'place'>;

/** What speaks for a move and what it costs, in a few words each. */
interface Told {
  readonly gains: readonly string[];
  readonly costs: readonly string[];
}

/** Why each of some moves is a good one, in a sentence each, from what the rules say it does; no two say the same. */
export function hintReasons(
  hints: readonly AdvisedMove[],
  view: MatchView,
  t: HintsText,
  words: HintWords,
): readonly string[] {
  const reasons = hints.map((hint) => t.reason(toldOf(hint, view, t, words)));
  return reasons.map((reason, at) => {
    const before = reasons.slice(0, at).lastIndexOf(reason);
    return before < 0 ? reason : t.sameAs({ place: words.place(before + 1) });
  });
}

function toldOf({ move, reasons }: AdvisedMove, view: MatchView, t: HintsText, words: HintWords): Told {
  const { does, purposes } = t;
  switch (move.type) {
    case 'draw': {
      const purpose = purposes[move.deck];
      if (move.card === 'top') return only(does.drawsUnseen({ purpose }));
      const card = rulesOf(view).cardOf(move.card);
      return only(
        card.deck === 'data'
          ? ofData(card.domain, card.value, view, t, words)
          : does.draws({ purpose, card: plain(words.cards.cards[move.card].text) }),
      );
    }
    case 'keepAmbition':
      return only(
        does.aims({
          aim: plain(words.cards.ambitions[move.ambition].text),
          sum: money(rulesOf(view).ambitionOf(move.ambition).points),
        }),
      );
    case 'setPrice':
      return only(does.sets({ price: money(move.price) }));
    case 'discard':
      return only(does.discards);
    case 'endTurn':
      return only(does.ends);
    case 'shelve':
      return only(does.waits({ sum: money(view.turn.bill) }));
    case 'pitch':
    case 'burn':
      return ofEnvelope(move, view, t, words);
    default: {
      const told = ofChange(move, view, t, words);
      const hoped = reasons.filter(({ change }) => change > 0).map(({ part }) => t.gains[part]);
      return told.gains.length > 0 ? told : { gains: hoped, costs: told.costs };
    }
  }
}

/** Without its full stop: to stand within a sentence. */
const plain = (sentence: string): string => sentence.replace(/[.。]$/, '');

const only = (text: string): Told => ({ gains: [text], costs: [] });

/** What data does for the level it serves: that of its own vertical, or else of the foundation. */
function ofData(
  domain: Domain | 'web' | 'any',
  value: number,
  view: MatchView,
  t: HintsText,
  words: HintWords,
): string {
  const purpose = domain === 'web' || domain === 'any' ? 'foundation' : domain;
  const { need, have } = rulesOf(view).trainingMeans(view, purpose) ?? {};
  return t.does.drawsData({
    purpose: purpose === 'foundation' ? t.foundation : words.cards.domains[purpose].name,
    need: need?.data ?? 0,
    have: (have?.data ?? 0) + value,
  });
}

/** What a pitch or a burn may bring. */
function ofEnvelope(move: Move & { type: 'pitch' | 'burn' }, view: MatchView, t: HintsText, words: HintWords): Told {
  const { does } = t;
  const { before, opened } = foretold(view, move);
  if (opened === undefined) return { gains: [], costs: [] };
  if (move.type === 'burn') {
    const { bestUsers, worstUsers } = opened.burn;
    return only(
      move.amount === 0
        ? does.keepsCash
        : does.burns({ sum: money(move.amount), best: users(bestUsers), worst: users(worstUsers) }),
    );
  }
  const { deal, alone } = opened;
  if (deal === undefined)
    return only(alone > 0 ? does.alone({ sum: money(alone) }) : does.keeps({ share: percent(before.stake) }));
  const brings = { sum: money(deal.closed.amount), share: percent(deal.closed.least.stake) };
  return only(deal.withinCut ? does.closes({ place: words.place(deal.rank), ...brings }) : does.belowLine(brings));
}

/** What changes at once. */
function ofChange(move: Move, view: MatchView, { does }: HintsText, words: HintWords): Told {
  const { before, after, overruns = [] } = foretold(view, move);
  const by = (figure: 'cash' | 'netRevenue' | 'capital' | 'freeCapacity' | 'foundation'): number =>
    after[figure] - before[figure];
  const up = (change: number, text: string): string[] => (change > 0 ? [text] : []);
  const level = domains.find((domain) => after.verticals[domain] > before.verticals[domain]);
  const ranks = ranksBetween(before, after);
  const worth = Math.round(after.valuation - before.valuation);
  const sum = money(Math.abs(by('netRevenue')));
  const better = Math.min(...ranks.won.map(({ rank }) => rank));
  const led = ranks.won.filter(({ rank }) => rank === better);
  const bills = overruns.map(({ bill }) => bill);
  /** What a run may cost beyond its least bill, which the costs hold. */
  const more = bills.length === 0 ? 0 : Math.max(...bills) - Math.min(...bills);
  const nameOf = (all: readonly { readonly investor: InvestorId }[]) => ({
    count: all.length,
    name: all[0] === undefined ? '' : words.cards.investors[all[0].investor].name,
  });
  const gains = [
    ...up(by('foundation'), does.foundation({ level: after.foundation })),
    ...(level === undefined
      ? []
      : [does.vertical({ domain: words.cards.domains[level].name, level: after.verticals[level] })]),
    ...up(by('netRevenue'), by('cash') === 0 ? does.earnsForNoCash({ sum }) : does.earns({ sum })),
    ...up(by('cash'), does.cash({ sum: money(by('cash')) })),
    ...up(by('freeCapacity'), does.room({ count: by('freeCapacity') })),
    ...up(led.length, does.ranks({ place: words.place(better), ...nameOf(led) })),
  ];
  return {
    gains:
      gains.length === 1 ? [...gains, ...(by('netRevenue') > 0 ? [] : up(worth, does.worth({ by: worth })))] : gains,
    costs: [
      ...up(-by('cash'), does.costs({ sum: money(-by('cash')) })),
      ...up(-by('netRevenue'), does.earnsLess({ sum })),
      ...up(by('capital'), does.putIn({ sum: money(by('capital')) })),
      ...up(more, does.overrun({ sum: money(more) })),
      ...up(ranks.lost.length, does.ranksLost(nameOf(ranks.lost))),
    ],
  };
}

/** Investors with whom a company then stands better, and worse; 0 is no place at all. */
function ranksBetween(before: Figures, after: Figures) {
  const last = (rank: number): number => (rank === 0 ? 99 : rank);
  const rankBefore = new Map(before.ranks.map(({ investor, rank }) => [investor, last(rank)]));
  const changed = (sign: 1 | -1) =>
    after.ranks.filter(({ investor, rank }) => sign * ((rankBefore.get(investor) ?? 99) - last(rank)) > 0);
  return { won: changed(1), lost: changed(-1) };
}
