import {
  cardOf,
  dataOf,
  type CardId,
  type CompanyView,
  type DataCardId,
  type MatchView,
  type Seat,
} from '../../rules/index';
import { useLanguage, useText, type Language } from '../i18n';
import { cardsText, type CardsText } from '../i18n/cards';
import { ordinal } from '../i18n/format';
import { tableText, type TableText } from '../i18n/table';
import type { SeatInfo } from './session';

/** Names and words the table needs for one match, in the language of the day. */
export interface TableWords {
  readonly language: Language;
  readonly t: TableText;
  readonly cards: CardsText;
  readonly company: (seat: Seat) => string;
  readonly short: (seat: Seat) => string;
  readonly player: (seat: Seat) => string;
  readonly card: (id: CardId) => string;
  readonly place: (place: number) => string;
}

export function useTableWords(view: MatchView, seats: readonly SeatInfo[]): TableWords {
  const [language] = useLanguage();
  const t = useText(tableText);
  const cards = useText(cardsText);
  const id = (seat: Seat): CompanyView['id'] => companyAt(view, seat).id;
  return {
    language,
    t,
    cards,
    company: (seat) => cards.companies[id(seat)].name,
    short: (seat) => cards.companies[id(seat)].short,
    player: (seat) => seats.find((info) => info.seat === seat)?.name ?? t.neutral,
    card: (card) => cardName(card, cards),
    place: (place) => ordinal(language, place),
  };
}

/** A card's name; data cards say their value. */
function cardName(id: CardId, cards: CardsText): string {
  const card = cardOf(id);
  return card.deck === 'data' ? `${cards.cards[id].name} ${card.value}` : cards.cards[id].name;
}

/** The company of a seat in a view. @throws RangeError for a seat outside the match. */
export function companyAt(view: MatchView, seat: Seat): CompanyView {
  const company = view.companies[seat];
  if (company === undefined) throw new RangeError(`no company at seat ${seat}`);
  return company;
}

/** Seat that looks at the table; undefined for spectators and the all-knowing eye. */
export const ownSeat = (view: MatchView): Seat | undefined =>
  typeof view.viewer === 'number' ? view.viewer : undefined;

/** Data cards, the most valuable first, as short names joined. */
export const dataNames = (data: readonly DataCardId[], words: TableWords): string =>
  [...data]
    .sort((a, b) => dataOf(b).value - dataOf(a).value)
    .map((card) => words.card(card))
    .join(' + ');

export const contractName = (words: TableWords, id: keyof CardsText['contracts']): string =>
  words.cards.contracts[id].name;
