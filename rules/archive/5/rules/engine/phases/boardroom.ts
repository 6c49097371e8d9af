import { companyAt, quarterRulesOf } from '../company';
import { isFundingCard } from '../catalogue';
import { closeDeals } from './deals';
import { isFirst } from '../small-arrays';
import { effectOf, closesAlone } from './investors';
import { handOf } from './market';
import type { Move, MoveOf } from '../moves';
import { record, reveal } from '../record';
import type { ReasonCode } from '../refusal';
import type { BoardroomChoice, MatchState } from '../state';
import type { Seat } from '../vocabulary';
import { closeTurn } from './turn';
import { mostBurn, shareUsers } from './users';

/** An envelope nothing has been put in yet. */
export const openChoice = (): BoardroomChoice => ({ stage: 'pitch', investor: 'none', card: 'none', burn: 0 });

/** The boardroom choice of a seat. @throws RangeError for a seat outside the match. */
export function choiceOf(state: MatchState, seat: Seat): BoardroomChoice {
  const choice = state.secret.choices[seat];
  if (choice === undefined) throw new RangeError(`no choice at seat ${seat}`);
  return choice;
}

export function checkPitch(
  state: MatchState,
  seat: Seat,
  { investor, card }: Omit<MoveOf<'pitch'>, 'type'>,
): ReasonCode | undefined {
  if (investor !== 'none' && !state.investors.some(({ id }) => id === investor)) return 'investor-not-in-row';
  if (card === 'none') return undefined;
  if (!handOf(state, seat).includes(card) || !isFundingCard(card)) return 'not-in-hand';
  if (!closesAlone(card)) return investor === 'none' ? 'card-needs-investor' : undefined;
  if (investor !== 'none') return 'card-goes-alone';
  const { grant } = effectOf(card);
  return grant !== undefined && companyAt(state, seat).contracts.length < grant.contracts
    ? 'too-few-contracts'
    : undefined;
}

/** Puts a pitch into the envelope: an investor or none, with a funding card or none. */
export function pitch(state: MatchState, seat: Seat, move: MoveOf<'pitch'>): void {
  const choice = choiceOf(state, seat);
  choice.investor = move.investor;
  choice.card = move.card;
  choice.stage = 'burn';
}

export function checkBurn(state: MatchState, seat: Seat, amount: number): ReasonCode | undefined {
  if (!Number.isInteger(amount) || amount < 0) return 'malformed';
  if (amount > companyAt(state, seat).cash) return 'burn-above-cash';
  return amount > quarterRulesOf(state).burnLimit ? 'burn-above-limit' : undefined;
}

export function burn(state: MatchState, seat: Seat, move: MoveOf<'burn'>): void {
  const choice = choiceOf(state, seat);
  choice.burn = move.amount;
  choice.stage = 'seal';
}

/** Closes the envelope; in one's own turn that ends the turn. */
export function seal(state: MatchState, seat: Seat): void {
  choiceOf(state, seat).stage = 'sealed';
  state.sealed[seat] = true;
  record(state, { type: 'sealed', quarter: state.quarter, seat });
  if (state.phase === 'build') closeTurn(state);
  else reveal(state);
}

/** Takes the envelope back and starts the choice again, until all have sealed. */
export function unseal(state: MatchState, seat: Seat): void {
  Object.assign(choiceOf(state, seat), openChoice());
  state.sealed[seat] = false;
  reveal(state);
  record(state, { type: 'unsealed', quarter: state.quarter, seat });
}

/** Adds what a seat can put into its envelope now. */
export function offerChoices(state: MatchState, seat: Seat, moves: Move[]): void {
  const choice = choiceOf(state, seat);
  if (choice.stage === 'pitch') offerPitches(state, seat, moves);
  else if (choice.stage === 'burn') {
    const most = mostBurn(companyAt(state, seat), quarterRulesOf(state));
    for (let amount = 0; amount <= most; amount++) moves.push({ type: 'burn', amount });
  } else moves.push({ type: choice.stage === 'seal' ? 'seal' : 'unseal' });
}

function offerPitches(state: MatchState, seat: Seat, moves: Move[]): void {
  const hand = handOf(state, seat);
  moves.push({ type: 'pitch', investor: 'none', card: 'none' });
  for (const { id } of state.investors) moves.push({ type: 'pitch', investor: id, card: 'none' });
  for (let i = 0; i < hand.length; i++) {
    const card = hand[i];
    if (card === undefined || !isFundingCard(card) || !isFirst(hand, i)) continue;
    const alone = checkPitch(state, seat, { investor: 'none', card });
    if (alone === undefined) moves.push({ type: 'pitch', investor: 'none', card });
    else if (alone === 'card-needs-investor')
      for (const { id } of state.investors) moves.push({ type: 'pitch', investor: id, card });
  }
}

/** Opens all envelopes: users first, then deals. */
export function openEnvelopes(state: MatchState): void {
  const { choices } = state.secret;
  for (const [seat, choice] of choices.entries())
    record(state, {
      type: 'opened',
      quarter: state.quarter,
      seat,
      investor: choice.investor,
      card: choice.card,
      burn: choice.burn,
    });
  shareUsers(
    state,
    choices.map((choice) => choice.burn),
  );
  closeDeals(state, choices);
}
