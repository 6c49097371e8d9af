import type { CompanyView, MatchView, Seat } from '../../../../rules/index';

/** Companies by owners' gain, best first. */
export const byGain = (view: MatchView): readonly CompanyView[] =>
  view.companies.toSorted((a, b) => b.score.total - a.score.total);

/** Owners' gain after the Books of a quarter and how it moved in it, best first; ¥100 m, without ambitions. */
export function gainsAfter(view: MatchView, quarter: number): readonly { seat: Seat; gain: number; delta: number }[] {
  return view.companies
    .map(({ seat, history }) => {
      const gain = history[quarter]?.gain ?? 0;
      return { seat, gain, delta: gain - (history[quarter - 1]?.gain ?? 0) };
    })
    .toSorted((a, b) => b.gain - a.gain);
}

/** What a company is worth with its cash and without its debts, ¥100 m: what owners keep plus what investors hold. */
export const createdBy = ({ score }: CompanyView): number => score.valuation + score.cash - score.debt;

/** The one company with the highest figure; `undefined` when several share it. */
export function soleTop(
  companies: readonly CompanyView[],
  figure: (company: CompanyView) => number,
): CompanyView | undefined {
  const best = Math.max(...companies.map(figure));
  const top = companies.filter((company) => figure(company) === best);
  return top.length === 1 ? top[0] : undefined;
}

/** Place of a company by a figure, 1 for the highest; equal figures share a place. */
export const placeBy = (
  companies: readonly CompanyView[],
  company: CompanyView,
  figure: (company: CompanyView) => number,
): number => 1 + companies.filter((other) => figure(other) > figure(company)).length;
