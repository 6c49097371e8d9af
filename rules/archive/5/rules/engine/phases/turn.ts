import { companyAt } from '../company';
import { book } from '../ledger';
import { handOf, playCard, refillRows } from './market';
import type { Move, MoveOf } from '../moves';
import { record, reveal } from '../record';
import type { ReasonCode } from '../refusal';
import type { MatchState } from '../state';
import type { Seat } from '../vocabulary';

export const handLimit = 8;
export const actionsPerTurn = 3;
export const callSum = 5;
export const apiPrices = [1, 2, 3] as const;

/** What the next capital call adds to owners' capital: 5, 7, 9, 11... Patience is not free. */
export const callPrice = (calls: number): number => callSum + 2 * calls;

/** Opens a seat's Build turn. */
export function beginTurn(state: MatchState, seat: Seat): void {
  const choosing = (state.secret.ambitions[seat]?.length ?? 0) > 1;
  state.turn = { seat, stage: choosing ? 'ambition' : 'act', actions: actionsPerTurn, bill: 0, priceSet: false };
  record(state, { type: 'turn', quarter: state.quarter, seat });
}

export const checkKeepAmbition = (
  state: MatchState,
  seat: Seat,
  move: MoveOf<'keepAmbition'>,
): ReasonCode | undefined =>
  state.secret.ambitions[seat]?.includes(move.ambition) === true ? undefined : 'not-your-ambition';

export function keepAmbition(state: MatchState, seat: Seat, move: MoveOf<'keepAmbition'>): void {
  state.secret.ambitions[seat] = [move.ambition];
  state.turn.stage = 'act';
  record(state, { type: 'keptAmbition', quarter: state.quarter, seat, ambition: move.ambition });
}

export function checkSetPrice(state: MatchState, seat: Seat, price: number): ReasonCode | undefined {
  if (!apiPrices.some((allowed) => allowed === price)) return 'malformed';
  if (state.turn.priceSet) return 'price-set-already';
  return companyAt(state, seat).apiPrice === price ? 'price-unchanged' : undefined;
}

/** Adds every licence price a seat could set now. */
export function offerPrices(state: MatchState, seat: Seat, moves: Move[]): void {
  if (state.turn.priceSet) return;
  const { apiPrice } = companyAt(state, seat);
  for (const price of apiPrices) if (price !== apiPrice) moves.push({ type: 'setPrice', price });
}

/** Sets what a licence costs from now on; contracts already licensed keep their price. */
export function setPrice(state: MatchState, seat: Seat, move: MoveOf<'setPrice'>): void {
  companyAt(state, seat).apiPrice = move.price;
  state.turn.priceSet = true;
  record(state, { type: 'priceSet', quarter: state.quarter, seat, price: move.price });
}

export function checkCapitalCall(state: MatchState, seat: Seat): ReasonCode | undefined {
  const company = companyAt(state, seat);
  if (company.role !== 'giant') return 'giants-only';
  return company.calledIn === state.quarter ? 'called-already' : undefined;
}

/** ¥5 from the parent, once a quarter; each call weighs more on owners' capital than the last. */
export function capitalCall(state: MatchState, seat: Seat): void {
  const company = companyAt(state, seat);
  const capital = callPrice(company.calls);
  book(company, 'calls', callSum);
  company.capital += capital;
  company.calls += 1;
  company.calledIn = state.quarter;
  record(state, { type: 'capitalCall', quarter: state.quarter, seat, sum: callSum, capital });
}

/** Ends the actions of a turn; discards and, when sealing is in one's own turn, the boardroom follow. */
export function endTurn(state: MatchState, seat: Seat): void {
  record(state, { type: 'turnEnded', quarter: state.quarter, seat, actionsLeft: state.turn.actions });
  state.turn.actions = 0;
  leaveBuild(state, seat);
}

export const checkDiscard = (state: MatchState, seat: Seat, move: MoveOf<'discard'>): ReasonCode | undefined =>
  handOf(state, seat).includes(move.card) ? undefined : 'not-in-hand';

export function discard(state: MatchState, seat: Seat, move: MoveOf<'discard'>): void {
  playCard(state, seat, move.card, 'discards');
  record(state, { type: 'discarded', quarter: state.quarter, seat, card: move.card });
  leaveBuild(state, seat);
}

function leaveBuild(state: MatchState, seat: Seat): void {
  if (handOf(state, seat).length > handLimit) state.turn.stage = 'discard';
  else if (state.sealing === 'own-turn') state.turn.stage = 'boardroom';
  else closeTurn(state);
}

/** The turn is over: the rows are filled up, and nothing of it can be undone. */
export function closeTurn(state: MatchState): void {
  refillRows(state);
  reveal(state);
  state.turn.stage = 'done';
}
