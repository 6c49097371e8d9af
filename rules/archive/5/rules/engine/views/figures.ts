import { companyAt, debtOf, freeCapacity, payrollOf } from '../company';
import { ladderOf } from '../phases/investors';
import type { Figures } from './preview-types';
import type { CompanyView } from './view-types';
import type { MatchState } from '../state';
import { gainAt, netRevenue, partsAt, valueOf } from '../phases/valuation';
import type { Seat } from '../vocabulary';

/** The figures of a company as they stand. */
export function figuresOf(state: MatchState, seat: Seat): Figures {
  const company = companyAt(state, seat);
  const net = netRevenue(state, seat);
  const parts = partsAt(state, company, net);
  const valuation = valueOf(parts);
  const result = resultOf({ netRevenue: net, payroll: payrollOf(state, company) });
  return {
    cash: company.cash,
    debt: debtOf(company),
    valuation,
    parts,
    gain: gainAt(company, valuation, 0).total,
    stake: company.stake,
    capital: company.capital,
    netRevenue: net,
    result,
    freeCapacity: freeCapacity(company),
    foundation: company.foundation,
    shelved: company.shelved,
    verticals: { ...company.verticals },
    users: company.users,
    runway: runwayOf(company.cash, result),
    ranks: state.investors.map((slot) => ({
      investor: slot.id,
      rank: ladderOf(state, slot).find((rung) => rung.seat === seat)?.rank ?? 0,
    })),
  };
}

/** What a quarter leaves at today's net revenue once wages are paid; ¥100 m. */
export const resultOf = ({ netRevenue: net, payroll }: Pick<CompanyView, 'netRevenue' | 'payroll'>): number =>
  net - payroll;

/** Whole quarters until cash runs out at today's result; 99 when it does not. */
export const runwayOf = (cash: number, result: number): number =>
  result >= 0 ? 99 : Math.max(0, Math.floor(cash / -result));

/** What net revenue is made of: customers and users pay it, royalties come and go, clusters cost upkeep. ¥100 m a quarter. */
export function netParts({ netRevenue: net, upkeep, contracts, licensed }: CompanyView): {
  readonly customers: number;
  readonly royaltiesIn: number;
  readonly royaltiesOut: number;
  readonly upkeep: number;
} {
  let royaltiesIn = 0;
  for (const { price } of licensed) royaltiesIn += price;
  let royaltiesOut = 0;
  for (const { licence } of contracts) royaltiesOut += licence?.price ?? 0;
  return { customers: net + upkeep + royaltiesOut - royaltiesIn, royaltiesIn, royaltiesOut, upkeep };
}
