import type { InvestorView, MatchView, Seat } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { money, users } from '../../i18n/format';
import { privateOf } from '../selectors';
import type { TableWords } from '../table-words';
import { foretold } from '../foretold';

/** Whether an investor would back a company today. */
export const wouldBack = (investor: InvestorView, seat: Seat | undefined): boolean =>
  investor.ladder.some((rung) => rung.seat === seat && rung.withinCut);

/** What an investor would do for the company of whoever looks, in a few words. */
export function verdictOf(investor: InvestorView, own: Seat, view: MatchView, { t, place }: TableWords): string {
  const rung = investor.ladder.find(({ seat }) => seat === own);
  if (rung === undefined || rung.rank === 0) return t.noMeasure;
  if (rung.withinCut) return t.wouldBack({ place: place(rung.rank) });
  if (privateOf(view, own)?.hand.includes('co-investor') === true) {
    const { opened } = foretold(view, { investor: investor.id, card: 'co-investor', burn: 0 });
    if (opened?.deal?.withinCut === true)
      return t.withCoInvestor({ place: place(rung.rank), better: place(opened.deal.rank) });
  }
  return t.wouldTalk({ place: place(rung.rank) });
}

/** A company's figure on an investor's ladder. */
export const figureOf = (investor: InvestorView, { rank, value }: InvestorView['ladder'][number]): string =>
  rank === 0 ? '–' : investor.measure === 'users' && !investor.byLot ? users(value) : String(value);

/** Who gets more of an investor, and how much; undefined where nobody does. */
export function premiumOf(investor: InvestorView, view: MatchView, words: TableWords): string | undefined {
  if (investor.premiumTo.length === 0) return undefined;
  const names = investor.premiumTo.map((seat) => words.company(seat));
  return words.t.leaderGets({ sum: money(rulesOf(view).leaderPremium(view.players)), names: words.list(names) });
}
