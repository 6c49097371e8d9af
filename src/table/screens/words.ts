import type { CompanyId, MatchView, Seat } from '../../../rules/index';
import { type Language, useLanguage, useText } from '../../i18n';
import { cardsText, type CardsText } from '../../i18n/cards';
import type { ScreensText } from '../../i18n/en/screens';
import { list, ordinal, quarterLabel, shortQuarterLabel, calendarQuarter } from '../../i18n/format';
import { screensText } from '../../i18n/screens';
import type { SeatInfo } from '../session';

/** What the screens call things: companies by seat, players, quarters, cards. */
export interface Words {
  readonly language: Language;
  readonly t: ScreensText;
  readonly cards: CardsText;
  readonly companyId: (seat: Seat) => CompanyId;
  readonly company: (seat: Seat) => string;
  /** Its name where there is little room. */
  readonly short: (seat: Seat) => string;
  /** The name a person goes by; the word for a bot else. */
  readonly player: (seat: Seat) => string;
  /** Calendar name of a quarter of the match, the first being 1. */
  readonly quarter: (quarter: number) => string;
  /** The year where one begins, else the quarter; the start of the match is 0. */
  readonly quarterTick: (quarter: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly ordinal: (place: number) => string;
}

/** The words of the screens for one match, in the language of the day. */
export function useWords(view: MatchView, seats: readonly SeatInfo[]): Words {
  const [language] = useLanguage();
  const t = useText(screensText);
  const cards = useText(cardsText);
  const companyId = (seat: Seat): CompanyId => {
    const company = view.companies.find((candidate) => candidate.seat === seat);
    if (company === undefined) throw new Error(`no company at seat ${seat}`);
    return company.id;
  };
  return {
    language,
    t,
    cards,
    companyId,
    company: (seat) => cards.companies[companyId(seat)].name,
    short: (seat) => cards.companies[companyId(seat)].short,
    player: (seat) => {
      const info = seats.find((candidate) => candidate.seat === seat);
      if (info === undefined) return t.neutral;
      return info.kind === 'human' ? info.name : t.bot;
    },
    quarter: (quarter) => quarterLabel(language, view.year, quarter),
    quarterTick: (quarter) => {
      if (quarter === 0) return t.result.atStart;
      const { year, quarter: season } = calendarQuarter(view.year, quarter);
      return season === 1 ? String(year) : shortQuarterLabel(view.year, quarter);
    },
    list: (items) => list(language, items),
    ordinal: (place) => ordinal(language, place),
  };
}
