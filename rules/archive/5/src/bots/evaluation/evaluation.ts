import { ambitionMet, ambitionOf, valuationParts, type Company, type ValuationParts } from '../../../rules/analysis';
import { companyAt, scoreOf, type CardId, type MatchState, type Seat } from '../../../rules/index';
import { actionsLeft, booksToCome, standingNames, standingOf } from './features';
import { billPaid, gainNow } from './gain-now';
import { handNames, handOf } from './hand-features';
import { standingsOf, type Standings } from './standings';
import { ambitionChances, growthWeights } from './weights';

const standingSize = standingNames.length;
const handSize = handNames.length;
const features = new Float64Array(standingSize + handSize);

/** The evaluation of a seat, of which hand and actions can be changed at little cost. */
export class Evaluation {
  readonly #company: Company;
  readonly #foundation: number;
  readonly #cash: number;
  readonly #weights: readonly number[];
  /** Owners' gain from everything but hand and actions. */
  readonly #fixed: number;

  constructor(state: MatchState, seat: Seat, company: Company, standings: Standings) {
    const books = Math.min(8, booksToCome(state));
    const bill = billPaid(state, seat, company);
    this.#company = company;
    this.#foundation = company.foundation + (bill > 0 ? 1 : 0);
    this.#cash = company.cash - bill;
    this.#weights = growthWeights[company.role][books - 1] ?? [];
    const parts = valuationParts(state, seat);
    standingOf(state, { seat, company, parts, bill, standings }, features);
    let growth = 0;
    for (let i = 0; i < standingSize; i++) growth += (this.#weights[i] ?? 0) * (features[i] ?? 0);
    this.#fixed = gainNow(company, parts, bill) + company.stake * growth + ambitionValue(state, seat, books);
  }

  /** Estimated owners' gain at the end of the match with this hand and so many actions left; ¥100 m. */
  with(hand: readonly CardId[], actions: number): number {
    handOf(this.#company, this.#foundation, this.#cash, hand, actions, features, standingSize);
    let growth = 0;
    for (let i = standingSize; i < standingSize + handSize; i++) growth += (this.#weights[i] ?? 0) * (features[i] ?? 0);
    return this.#fixed + this.#company.stake * growth;
  }
}

/** Estimated owners' gain of a seat at the end of the match, ambition included; ¥100 m. */
export function evaluate(state: MatchState, seat: Seat, standings: Standings): number {
  if (state.phase === 'over') return scoreOf(state, seat).total;
  return evaluationOf(state, seat, standings).with(state.secret.hands[seat] ?? [], actionsLeft(state, seat));
}

/**
 * The evaluation of a seat while the match goes on, beside rivals who stand as `standings` says.
 * @throws RangeError for a seat outside the match
 */
export function evaluationOf(state: MatchState, seat: Seat, standings: Standings): Evaluation {
  return new Evaluation(state, seat, companyAt(state, seat), standings);
}

function ambitionValue(state: MatchState, seat: Seat, books: number): number {
  let best = 0;
  for (const ambition of state.secret.ambitions[seat] ?? []) {
    const met = ambitionMet(state, seat, ambition) ? 1 : 0;
    best = Math.max(best, (ambitionChances[ambition][met]?.[books - 1] ?? 0) * ambitionOf(ambition).points);
  }
  return best;
}

/** Fills a vector with all features of a seat, as the weights were fitted to them. */
export function allFeatures(state: MatchState, seat: Seat, company: Company, parts: ValuationParts): Float64Array {
  const into = new Float64Array(standingSize + handSize);
  const bill = billPaid(state, seat, company);
  standingOf(state, { seat, company, parts, bill, standings: standingsOf(state) }, into);
  handOf(
    company,
    company.foundation + (bill > 0 ? 1 : 0),
    company.cash - bill,
    state.secret.hands[seat] ?? [],
    actionsLeft(state, seat),
    into,
    standingSize,
  );
  return into;
}
