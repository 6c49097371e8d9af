import { useMemo } from 'react';
import {
  companyAt,
  type CardId,
  type CompanyId,
  type DataCardId,
  type MatchEvent,
  type MatchView,
  type Seat,
} from '../../rules/index';
import { rulesOf, type Rules } from '../../rules/releases';
import { useLanguage, useText } from '../i18n';
import type { CardsText } from '../i18n/en/card-texts';
import { calendarQuarter, list, shortQuarterLabel } from '../i18n/format';
import type { TableText } from '../i18n/en/table';
import type { SeatInfo } from './session';

/** What the table and its screens call things in one match, in the language of the day. */
export interface TableWords {
  /** The rules that the match is played by. */
  readonly rules: Rules;
  readonly t: TableText;
  readonly cards: CardsText;
  readonly companyId: (seat: Seat) => CompanyId;
  readonly company: (seat: Seat) => string;
  /** Its name where there is little room. */
  readonly short: (seat: Seat) => string;
  /** The name a person goes by; the word for a bot else. */
  readonly player: (seat: Seat) => string;
  readonly card: (id: CardId) => string;
  /** 1st, 2nd ... */
  readonly place: (place: number) => string;
  /** Calendar name of a quarter of the match, the first being 1. */
  readonly quarter: (quarter: number) => string;
  /** The year where one begins, else the quarter; the start of the match is 0. */
  readonly quarterTick: (quarter: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** What happened, in a sentence that names companies. */
  readonly sentence: (event: MatchEvent) => string;
}

export function useTableWords(view: MatchView, seats: readonly SeatInfo[]): TableWords {
  const [language] = useLanguage();
  const t = useText('table');
  const cards = useText('cards');
  const common = useText('common');
  const events = useText('events');
  return useMemo(() => {
    const companyId = (seat: Seat): CompanyId => companyAt(view, seat).id;
    const short = (seat: Seat): string => cards.companies[companyId(seat)].short;
    const rules = rulesOf(view);
    return {
      rules,
      t,
      cards,
      companyId,
      company: (seat) => cards.companies[companyId(seat)].name,
      short,
      player: (seat) => {
        const info = seats.find((candidate) => candidate.seat === seat);
        if (info === undefined) return t.playsByRules;
        return info.kind === 'human' ? info.name : t.bot;
      },
      card: (card) => cardName(card, cards, rules),
      place: common.ordinal,
      quarter: (quarter) => common.quarterName(calendarQuarter(view.year, quarter)),
      quarterTick: (quarter) => {
        if (quarter === 0) return t.startTick;
        const { year, quarter: season } = calendarQuarter(view.year, quarter);
        return season === 1 ? String(year) : shortQuarterLabel(view.year, quarter);
      },
      list: (items) => list(language, items),
      sentence: (event) => events.sentence(event, short),
    };
  }, [language, t, cards, common, events, view, seats]);
}

/** A card's name; data cards say their value. */
function cardName(id: CardId, cards: CardsText, { cardOf }: Rules): string {
  const card = cardOf(id);
  return card.deck === 'data' ? `${cards.cards[id].name} ${card.value}` : cards.cards[id].name;
}

/** Data cards, the most valuable first, as short names joined. */
export const dataNames = (data: readonly DataCardId[], words: TableWords): string =>
  [...data]
    .sort((a, b) => words.rules.dataOf(b).value - words.rules.dataOf(a).value)
    .map((card) => words.card(card))
    .join(' + ');
