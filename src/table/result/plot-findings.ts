import type { CompanyView, FactId, MatchView, QuarterRecord, Seat } from '../../../rules/index';
import { placeBy, soleTop } from '../selectors';

/** What can be plotted over the quarters. */
export const plots = ['valuation', 'stake', 'cash', 'raised', 'burned'] as const;
export type Plot = (typeof plots)[number];

/** The fact of the real boom that stands under each plot. */
export const factOfPlot: Readonly<Record<Plot, FactId>> = {
  valuation: 'F26',
  stake: 'F10',
  cash: 'F13',
  raised: 'F06',
  burned: 'F08',
};

/** What a plot shows; each kind holds only where its sentence is true. */
export type PlotFinding =
  | { readonly kind: 'dearestNotWinner'; readonly seat: Seat; readonly quarters: number }
  | { readonly kind: 'dearestWinner'; readonly seat: Seat; readonly quarters: number }
  | { readonly kind: 'leadChanged'; readonly times: number }
  | { readonly kind: 'valuationsClose' }
  | { readonly kind: 'soldMost'; readonly seat: Seat; readonly stake: number }
  | { readonly kind: 'soldNothing' }
  | { readonly kind: 'soldAlike' }
  | { readonly kind: 'rescued'; readonly seat: Seat; readonly times: number }
  | { readonly kind: 'nearlyDry'; readonly seat: Seat; readonly cash: number; readonly quarter: number }
  | { readonly kind: 'raisedShare'; readonly seat: Seat; readonly share: number; readonly place: number }
  | { readonly kind: 'raisedNothing' }
  | { readonly kind: 'raisedAlike'; readonly total: number }
  | { readonly kind: 'burnedMost'; readonly seat: Seat; readonly sum: number; readonly place: number }
  | { readonly kind: 'burnedNothing' }
  | { readonly kind: 'burnedAlike'; readonly total: number };

/** Values of a plot for one company, the start of the match first. */
export const plotValues = (company: CompanyView, plot: Plot): readonly number[] =>
  company.history.map((record: QuarterRecord) => record[plot]);

export function plotFinding(view: MatchView, plot: Plot): PlotFinding {
  switch (plot) {
    case 'valuation':
      return valuationFinding(view);
    case 'stake':
      return stakeFinding(view);
    case 'cash':
      return cashFinding(view);
    case 'raised':
      return raisedFinding(view);
    case 'burned':
      return burnedFinding(view);
  }
}

const gainOf = ({ score }: CompanyView): number => score.total;

/** Who was worth the most at the close of most quarters, start left out. */
function valuationFinding(view: MatchView): PlotFinding {
  const closes = Array.from({ length: view.quarters }, (_, index) => index + 1);
  const leads = (company: CompanyView) =>
    closes.filter((quarter) => soleTop(view.companies, valuationAt(quarter))?.seat === company.seat).length;
  const leader = soleTop(view.companies, leads);
  if (leader === undefined) {
    const heads = closes.flatMap((quarter) => soleTop(view.companies, valuationAt(quarter))?.seat ?? []);
    const times = heads.filter((seat, index) => index > 0 && seat !== heads[index - 1]).length;
    return times === 0 ? { kind: 'valuationsClose' } : { kind: 'leadChanged', times };
  }
  const kind = view.winners.includes(leader.seat) ? 'dearestWinner' : 'dearestNotWinner';
  return { kind, seat: leader.seat, quarters: leads(leader) };
}

const valuationAt =
  (quarter: number) =>
  ({ history }: CompanyView): number =>
    history[quarter]?.valuation ?? 0;

function stakeFinding(view: MatchView): PlotFinding {
  if (view.companies.every(({ stake }) => stake === 1)) return { kind: 'soldNothing' };
  const seller = soleTop(view.companies, ({ stake }) => -stake);
  return seller === undefined ? { kind: 'soldAlike' } : { kind: 'soldMost', seat: seller.seat, stake: seller.stake };
}

function cashFinding(view: MatchView): PlotFinding {
  const rescued = view.companies.toSorted((a, b) => b.rescues - a.rescues)[0];
  if (rescued !== undefined && rescued.rescues > 0)
    return { kind: 'rescued', seat: rescued.seat, times: rescued.rescues };
  const closes = view.companies.flatMap(({ seat, history }) =>
    history.slice(1).map(({ cash, quarter }) => ({ kind: 'nearlyDry' as const, seat, cash, quarter })),
  );
  return closes.toSorted((a, b) => a.cash - b.cash)[0] ?? { kind: 'valuationsClose' };
}

function raisedFinding(view: MatchView): PlotFinding {
  const total = view.companies.reduce((sum, { raised }) => sum + raised, 0);
  if (total === 0) return { kind: 'raisedNothing' };
  const first = soleTop(view.companies, ({ raised }) => raised);
  if (first === undefined) return { kind: 'raisedAlike', total };
  return {
    kind: 'raisedShare',
    seat: first.seat,
    share: first.raised / total,
    place: placeBy(view.companies, first, gainOf),
  };
}

function burnedFinding(view: MatchView): PlotFinding {
  const total = view.companies.reduce((sum, { burned }) => sum + burned, 0);
  if (total === 0) return { kind: 'burnedNothing' };
  const first = soleTop(view.companies, ({ burned }) => burned);
  if (first === undefined) return { kind: 'burnedAlike', total };
  return {
    kind: 'burnedMost',
    seat: first.seat,
    sum: first.burned,
    place: placeBy(view.companies, first, gainOf),
  };
}
