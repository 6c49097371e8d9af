import { companyAt } from '../company';
import type { TalkReason } from '../events';
import { dealTerms, effectOf, hasProof, ladderOf, rankOn, rankWith } from './investors';
import { sortFew } from '../small-arrays';
import { book } from '../ledger';
import { dealDataCard, handOf, playCard } from './market';
import { record, reveal } from '../record';
import type { BoardroomChoice, Company, InvestorSlot, MatchState } from '../state';
import type { Seat } from '../vocabulary';
import { cutToday, valuationOf } from './valuation';
import type { DealTerms } from '../views/view-types';

interface Pitch {
  readonly seat: Seat;
  readonly slot: InvestorSlot;
  /** Counts the card that goes with it. */
  readonly rank: number;
}

/** A pitch that an investor would back. */
interface WillingPitch extends Pitch {
  readonly terms: DealTerms;
  readonly valuation: number;
}

/** Grants and loans first; then each investor names whom it would back, and the chairs go to the highest valuations. */
export function closeDeals(state: MatchState, choices: readonly BoardroomChoice[]): void {
  for (const [seat, choice] of choices.entries()) closeAlone(state, seat, choice);
  const willing: WillingPitch[] = [];
  for (const slot of state.investors) {
    const pitch = willingPitch(state, slot, choices);
    if (pitch !== undefined) willing.push(pitch);
  }
  sortFew(willing, (a, b) => seatedFirst(b) - seatedFirst(a) || inSeating(state, a, b));
  const cut = cutToday(state);
  for (const [chair, pitch] of willing.entries()) {
    if (chair < cut) closeDeal(state, pitch);
    else talk(state, pitch, 'no-chair');
  }
}

/** Who sits down first: the higher valuation, then more backers, then the quarter's lot. */
export const inSeating = (
  state: MatchState,
  a: Pick<WillingPitch, 'seat' | 'valuation'>,
  b: Pick<WillingPitch, 'seat' | 'valuation'>,
): number =>
  b.valuation - a.valuation ||
  companyAt(state, b.seat).backers.length - companyAt(state, a.seat).backers.length ||
  state.lot.indexOf(a.seat) - state.lot.indexOf(b.seat);

const seatedFirst = (pitch: WillingPitch): number => (effectOf(pitch.terms.card).firstChair === true ? 1 : 0);

/** The company an investor is willing to back: the best-ranked that pitched to it, if within the cut. The others only talked (F02). */
function willingPitch(
  state: MatchState,
  slot: InvestorSlot,
  choices: readonly BoardroomChoice[],
): WillingPitch | undefined {
  if (!choices.some((choice) => choice.investor === slot.id)) return undefined;
  const cut = cutToday(state);
  const ladder = ladderOf(state, slot);
  const pitches: Pitch[] = [];
  for (const [seat, choice] of choices.entries())
    if (choice.investor === slot.id) pitches.push({ seat, slot, rank: rankWith(choice.card, ladder, seat) });
  const ranked = pitches.filter(({ rank, seat }) => rank > 0 && hasProof(state, seat));
  sortFew(ranked, (a, b) => a.rank - b.rank || rankOn(ladder, a.seat) - rankOn(ladder, b.seat));
  const best = ranked[0];
  for (const pitch of pitches) {
    if (!hasProof(state, pitch.seat)) talk(state, pitch, 'no-proof');
    else if (pitch.rank === 0) talk(state, pitch, 'no-measure');
    else if (pitch.rank > cut) talk(state, pitch, 'below-cut');
    else if (pitch !== best) talk(state, pitch, 'outranked');
  }
  if (best === undefined || best.rank > cut) return undefined;
  const { seat, rank } = best;
  const terms = dealTerms(state, seat, slot, ladder, choices[seat]?.card ?? 'none');
  return { seat, slot, rank, terms, valuation: valuationOf(state, seat) };
}

const talk = (state: MatchState, { seat, slot, rank }: Pitch, reason: TalkReason): void =>
  record(state, { type: 'talked', quarter: state.quarter, seat, investor: slot.id, rank, reason });

/** Money in, new shares out: owners' gain stays what it was; what the company does with the money counts. */
function closeDeal(state: MatchState, { seat, slot, terms }: WillingPitch): void {
  const company = companyAt(state, seat);
  const effect = effectOf(terms.card);
  const stakeBefore = company.stake;
  exchange(company, terms);
  if (terms.card !== 'none') playCard(state, seat, terms.card, 'discards');
  record(state, {
    type: 'dealClosed',
    quarter: state.quarter,
    seat,
    investor: slot.id,
    card: terms.card,
    rank: terms.rank,
    amount: terms.amount,
    cash: terms.cash,
    stakeBefore,
    stakeAfter: terms.stakeAfter,
  });
  for (let drawn = 0; drawn < (effect.dataCards ?? 0); drawn++) {
    const card = dealDataCard(state, seat);
    if (card === undefined) break;
    reveal(state);
    record(state, { type: 'dataWon', quarter: state.quarter, seat, card });
  }
}

/** What a deal makes of a company: money or compute for shares. */
export function exchange(company: Company, { investor, card, cash, amount, stakeAfter }: DealTerms): void {
  book(company, 'deals', cash);
  company.stake = stakeAfter;
  company.raised += amount;
  if (!company.backers.includes(investor)) company.backers.push(investor);
  if (effectOf(card).clusterWorth !== undefined) company.clusters.push('gifted-cluster');
}

/** State grants and bridge loans close without any rank. */
export function closeAlone(state: MatchState, seat: Seat, choice: Pick<BoardroomChoice, 'card'>): void {
  const { grant, loan } = effectOf(choice.card);
  if (choice.card === 'none' || (grant === undefined && loan === undefined)) return;
  const company = companyAt(state, seat);
  if (!handOf(state, seat).includes(choice.card)) return;
  if (grant !== undefined) {
    if (company.contracts.length < grant.contracts) return;
    book(company, 'grants', grant.sum);
    record(state, { type: 'granted', quarter: state.quarter, seat, sum: grant.sum });
  }
  if (loan !== undefined) {
    const repay = loan.sum + loan.premium;
    const due = state.quarter + loan.quarters;
    book(company, 'loans', loan.sum);
    company.debts.push({ sum: repay, due });
    company.loans += 1;
    record(state, { type: 'borrowed', quarter: state.quarter, seat, sum: loan.sum, repay, due });
  }
  playCard(state, seat, choice.card, 'discards');
}
