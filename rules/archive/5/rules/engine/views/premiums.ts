import type { MatchEvent } from '../events';
import { chequeUnder, effectOf, leaderPremium, premiumFrom } from '../phases/investors';
import type { Seat } from '../vocabulary';
import { toldOf, valuationsWhenSettled } from './closed-quarter';
import type { MatchView } from './view-types';

/** What came of the leader's premium when the deals of a quarter were settled. */
export interface PremiumOutcome {
  /** What it is, ¥100 m. */
  readonly sum: number;
  /** Whoever was valued highest then. */
  readonly leaders: readonly Seat[];
  /** Those of them who closed a deal with an investor that pays it. */
  readonly paidTo: readonly Seat[];
}

/** Tells it from what everybody knows of a closed quarter; undefined where no deal closed or no premium is paid yet. */
export function premiumOutcome(
  view: Pick<MatchView, 'players' | 'companies'>,
  events: readonly MatchEvent[],
  quarter: number,
): PremiumOutcome | undefined {
  const then = toldOf(events, quarter);
  if (then === undefined || quarter < premiumFrom(view.players)) return undefined;
  const { told, climate, rules } = then;
  const deals = told.flatMap((event) => (event.type === 'dealClosed' ? [event] : []));
  if (deals.length === 0) return undefined;
  const base = ({ investor, card }: (typeof deals)[number]): number =>
    chequeUnder(investor, climate, rules) + (effectOf(card).cheque ?? 0);
  const values = valuationsWhenSettled(view, events, quarter);
  const highest = Math.max(...values);
  return {
    sum: leaderPremium(view.players),
    leaders: view.companies.filter((_, place) => values[place] === highest).map(({ seat }) => seat),
    paidTo: deals.filter((deal) => deal.amount > base(deal)).map(({ seat }) => seat),
  };
}
