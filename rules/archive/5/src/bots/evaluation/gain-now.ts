import { debtOf, type Company, type ValuationParts } from '../../../rules/analysis';
import { levelWorth, type MatchState, type Seat } from '../../../rules/index';

/** What a company is worth before that is rounded; ¥100 m. */
export const valueBeforeRounding = ({ brand, revenue, foundation, verticals, hype }: ValuationParts): number =>
  brand + revenue + foundation + verticals + hype;

/** An overrun that waits to be paid, and can be, counts as paid. */
export const billPaid = (state: MatchState, seat: Seat, company: Company): number =>
  state.turn.stage === 'overrun' && state.turn.seat === seat && state.turn.bill <= company.cash ? state.turn.bill : 0;

/** Owners' gain of a company of these parts if the match ended now, without ambition and before rounding; ¥100 m. */
export const gainNow = (company: Company, parts: ValuationParts, bill: number): number =>
  company.stake *
    (valueBeforeRounding(parts) + company.cash - debtOf(company) + (bill > 0 ? levelWorth.foundation - bill : 0)) -
  company.capital;
