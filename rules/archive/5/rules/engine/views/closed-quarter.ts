import type { InvestorId } from '../../cards/index';
import type { QuarterRules } from '../card-types';
import { rulesUnder } from '../catalogue';
import { clusterUpkeep, companyAt } from '../company';
import type { MatchEvent } from '../events';
import { chequeUnder, effectOf } from '../phases/investors';
import { multipleAt, valueOf } from '../phases/valuation';
import type { Climate, Seat } from '../vocabulary';
import type { MatchView } from './view-types';

/** What everybody knows of a closed quarter, in order, and under which climate and rules it stood. */
export interface ToldQuarter {
  readonly told: readonly MatchEvent[];
  readonly climate: Climate;
  readonly rules: QuarterRules;
}

/** Undefined where its News are not among the events. */
export function toldOf(events: readonly MatchEvent[], quarter: number): ToldQuarter | undefined {
  const told = events.filter((event) => event.quarter === quarter);
  const opening = told.find((event) => event.type === 'news');
  return opening?.type === 'news' ? { told, climate: opening.to, rules: rulesUnder(opening.news) } : undefined;
}

/** The investors that stood in the row in a closed quarter, in its order, with the cheques of that quarter, ¥100 m. */
export function investorsIn(
  view: Pick<MatchView, 'investors' | 'quarter'>,
  events: readonly MatchEvent[],
  quarter: number,
): readonly { readonly id: InvestorId; readonly cheque: number }[] {
  const then = toldOf(events, quarter);
  if (then === undefined) return [];
  let row = view.investors.map(({ id }) => id);
  // One leaves at the head of the row at News, and another joins at its end.
  for (let later = view.quarter; later > quarter; later--)
    for (const event of events)
      if (event.type === 'investorLeft' && event.quarter === later) row = [event.investor, ...row.slice(0, -1)];
  return row.map((id) => ({ id, cheque: chequeUnder(id, then.climate, then.rules) }));
}

/** Every company's valuation when the deals of a closed quarter were settled: by it chairs and the premium went. */
export function valuationsWhenSettled(
  view: Pick<MatchView, 'companies'>,
  events: readonly MatchEvent[],
  quarter: number,
): readonly number[] {
  const then = toldOf(events, quarter);
  return then === undefined ? [] : view.companies.map(({ seat }) => valueWhenSettled(view, then, seat, quarter));
}

/** The valuation of the quarter's record, less what came after deals were settled: clusters given by them, or sold for want of cash. */
function valueWhenSettled(
  view: Pick<MatchView, 'companies'>,
  { told, rules }: ToldQuarter,
  seat: Seat,
  quarter: number,
): number {
  const record = companyAt(view, seat).history[quarter];
  if (record === undefined) return 0;
  let upkeep = 0;
  for (const event of told) {
    if (event.type === 'dealClosed' && event.seat === seat && effectOf(event.card).clusterWorth !== undefined)
      upkeep += clusterUpkeep('gifted-cluster', rules);
    if (event.type === 'soldCluster' && event.seat === seat && event.forced)
      upkeep -= clusterUpkeep(event.cluster, rules);
  }
  const { parts, climate } = record;
  return valueOf({ ...parts, revenue: parts.revenue + multipleAt(climate) * upkeep });
}
