import { companyAt, resultOf, type Figures, type MatchView, type Seat } from '../../rules/index';

/** The figures a preview shows, as a view has them. */
export function figuresIn(view: MatchView, seat: Seat): Figures {
  const company = companyAt(view, seat);
  return {
    cash: company.cash,
    debt: company.score.debt,
    valuation: company.valuation,
    parts: company.parts,
    gain: company.score.total,
    stake: company.stake,
    capital: company.capital,
    netRevenue: company.netRevenue,
    result: resultOf(company),
    freeCapacity: company.capacity.free,
    foundation: company.foundation,
    shelved: company.shelved,
    verticals: company.verticals,
    users: company.users,
    runway: company.runway,
    ranks: view.investors.map(({ id, ladder }) => ({
      investor: id,
      rank: ladder.find((rung) => rung.seat === seat)?.rank ?? 0,
    })),
  };
}
