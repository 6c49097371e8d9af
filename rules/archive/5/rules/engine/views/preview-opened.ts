import { cloneCompany } from '../clone';
import { companyAt } from '../company';
import { closeAlone, exchange, inSeating } from '../phases/deals';
import { figuresOf } from './figures';
import {
  effectOf,
  getsPremium,
  hasProof,
  ladderOf,
  premiumToday,
  rankOn,
  rankWith,
  termsWith,
} from '../phases/investors';
import { book } from '../ledger';
import type { DealOutcome, DealPreview, Envelope, Figures, OpenedPreview, Span } from './preview-types';
import type { Company, InvestorSlot, MatchState } from '../state';
import { burnOutlook, letUsersLeave, possibleAwards } from '../phases/users';
import { cutToday, valuationOf } from '../phases/valuation';
import type { DealTerms, Rung } from './view-types';
import type { Seat } from '../vocabulary';

/** What can become of a seat's burn. */
type Awards = ReturnType<typeof possibleAwards>;

/** What the envelope of a seat brings once all are opened. Plays it on `state`, which is not to be used again. */
export function previewOpened(state: MatchState, seat: Seat, envelope: Envelope): OpenedPreview {
  const slot = state.investors.find(({ id }) => id === envelope.investor);
  const standing = slot === undefined ? undefined : standingOf(state, seat, slot, envelope);
  letUsersLeave(state);
  const burn = burnOutlook(state, seat, envelope.burn);
  const awards = possibleAwards(state, seat, envelope.burn);
  book(companyAt(state, seat), 'burn', -envelope.burn);
  const { cash } = companyAt(state, seat);
  closeAlone(state, seat, envelope);
  return {
    stillBuild: stillBuild(state, seat),
    burn,
    alone: companyAt(state, seat).cash - cash,
    withoutDeal: spanOf(eachAward(state, seat, awards, () => figuresOf(state, seat))),
    ...(slot === undefined || standing === undefined
      ? {}
      : { deal: dealPreview(state, seat, slot, standing, envelope, awards) }),
  };
}

/** Others who have a turn before the envelopes are opened. */
const stillBuild = ({ phase, order, turn }: MatchState, seat: Seat): readonly Seat[] =>
  phase === 'build' ? order.slice(order.indexOf(turn.seat)).filter((other) => other !== seat) : [];

/** How a pitch stands today. */
interface Standing extends Omit<DealPreview, 'investor' | 'card' | 'closed' | 'highest'> {
  readonly ladder: readonly Rung[];
}

function standingOf(state: MatchState, seat: Seat, slot: InvestorSlot, { card }: Envelope): Standing {
  const ladder = ladderOf(state, slot);
  const rank = rankWith(card, ladder, seat);
  const withinCut = rank > 0 && rank <= cutToday(state);
  const talks = !hasProof(state, seat) ? 'no-proof' : rank === 0 ? 'no-measure' : withinCut ? undefined : 'below-cut';
  return {
    ladder,
    rank,
    withinCut,
    ...(talks === undefined ? {} : { talks }),
    preferred: preferredTo(state, seat, rank, ladder),
    seatedFirst: effectOf(card).firstChair === true ? [] : seatedBefore(state, seat),
    leads: getsPremium(state, seat, slot),
  };
}

/** Rivals ahead of a rank, or level with it without a card. */
function preferredTo(state: MatchState, seat: Seat, rank: number, ladder: readonly Rung[]): Seat[] {
  const own = rankOn(ladder, seat);
  return ladder
    .filter((rung) => rung.rank > 0 && (rung.rank < rank || (rung.rank === rank && rung.rank < own)))
    .map((rung) => rung.seat)
    .filter((other) => hasProof(state, other));
}

/** Rivals to whom chairs go before a seat, by today's valuations. */
function seatedBefore(state: MatchState, seat: Seat): Seat[] {
  const bySeating = [...state.companies.keys()].map((other) => ({ seat: other, valuation: valuationOf(state, other) }));
  bySeating.sort((a, b) => inSeating(state, a, b));
  return bySeating
    .slice(
      0,
      bySeating.findIndex((one) => one.seat === seat),
    )
    .map((one) => one.seat);
}

function dealPreview(
  state: MatchState,
  seat: Seat,
  slot: InvestorSlot,
  { ladder, ...standing }: Standing,
  { card }: Envelope,
  awards: Awards,
): DealPreview {
  const premium = premiumToday(state, slot);
  const outcome = (added: number): DealOutcome => {
    const closed = eachAward(state, seat, awards, (company) => {
      const terms = termsWith(state, seat, slot, ladder, card, added);
      exchange(company, terms);
      return { terms, figures: figuresOf(state, seat) };
    });
    return outcomeOf(closed);
  };
  return {
    investor: slot.id,
    card,
    ...standing,
    closed: outcome(0),
    ...(premium === 0 ? {} : { highest: { ...outcome(premium), premium } }),
  };
}

/** Looks at the company with each award it may get; nothing of it stays. */
function eachAward<T>(state: MatchState, seat: Seat, awards: Awards, look: (company: Company) => T): T[] {
  const before = companyAt(state, seat);
  const seen = awards.map(({ users, refund }) => {
    const company = cloneCompany(before, before);
    state.companies[seat] = company;
    company.users += users;
    book(company, 'burn', refund);
    return look(company);
  });
  state.companies[seat] = before;
  return seen;
}

function outcomeOf(closed: readonly { readonly terms: DealTerms; readonly figures: Figures }[]): DealOutcome {
  const prices = closed.map(({ terms }) => terms.preMoney);
  const { amount = 0, cash = 0 } = closed[0]?.terms ?? {};
  return {
    amount,
    cash,
    preMoney: { least: Math.min(...prices), most: Math.max(...prices) },
    ...spanOf(closed.map(({ figures }) => figures)),
  };
}

/** The least and the most of each figure. */
const spanOf = (seen: readonly Figures[]): Span => ({
  least: seen.reduce((a, b) => each(a, b, Math.min)),
  most: seen.reduce((a, b) => each(a, b, Math.max)),
});

const each = (a: Figures, b: Figures, take: (a: number, b: number) => number): Figures => ({
  ...a,
  cash: take(a.cash, b.cash),
  valuation: take(a.valuation, b.valuation),
  gain: take(a.gain, b.gain),
  stake: take(a.stake, b.stake),
  netRevenue: take(a.netRevenue, b.netRevenue),
  result: take(a.result, b.result),
  users: take(a.users, b.users),
  runway: take(a.runway, b.runway),
});
