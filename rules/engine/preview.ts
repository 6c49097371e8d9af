import { burnLimit, checkBurn, checkPitch } from './boardroom';
import { companyAt, freeCapacity, payrollOf } from './company';
import { determinize } from './determinize';
import { explain } from './explain';
import { dealTerms, ladderOf } from './investors';
import { checkMove, playMove } from './move-rules';
import type { Move, MoveOf } from './moves';
import type { Refusal } from './refusal';
import type { MatchState } from './state';
import type { Seat } from './terms';
import { overrunBill, overrunChips, settleBill, startRun } from './training';
import { burnOutlook } from './users';
import { gainOf, netRevenue } from './valuation';
import { runwayOf } from './view';
import type { MatchView, Preview, PreviewFigures } from './view-types';

/**
 * The certain consequences of a move for the viewing seat; what nobody knows yet is named in `unknown`. A spectator's
 * preview is refused. `pitch` and `burn` are judged whatever the stage of the envelope.
 */
export function preview(view: MatchView, move: Move): Preview {
  const seat = typeof view.viewer === 'number' ? view.viewer : view.turn.seat;
  const state = determinize(view, 'preview');
  const before = figuresOf(state, seat);
  const refused = typeof view.viewer === 'number' ? refusalOf(state, seat, move) : notYours;
  if (refused !== undefined) return { refused, before, after: before, unknown: [], ...outlook(state, seat, move) };
  const extras = outlook(state, seat, move);
  const unknown = play(state, seat, move);
  return { before, after: figuresOf(state, seat), unknown, ...extras };
}

const notYours: Refusal = { code: 'not-your-turn', details: {} };

/** Why a move would be refused, for drafts of an envelope too: pitch and burn need not come in order. */
function refusalOf(state: MatchState, seat: Seat, move: Move): Refusal | undefined {
  const code =
    move.type === 'pitch'
      ? checkPitch(state, seat, move)
      : move.type === 'burn'
        ? checkBurn(state, seat, move.amount)
        : checkMove(state, seat, move);
  return code === undefined ? undefined : explain(state, seat, move, code);
}

/** Plays what is certain of a move and says what is not. */
function play(state: MatchState, seat: Seat, move: Move): Preview['unknown'] {
  switch (move.type) {
    case 'trainFoundation':
      startRun(state, seat, move);
      settleBill(state, seat, 0);
      return ['overrun'];
    case 'pitch':
    case 'burn':
    case 'seal':
    case 'unseal':
    case 'endTurn':
      return ['rivals'];
    default:
      playMove(state, seat, move);
      return move.type === 'draw' && move.card === 'top' ? ['card'] : [];
  }
}

function outlook(state: MatchState, seat: Seat, move: Move): Pick<Preview, 'deal' | 'burn' | 'overruns'> {
  if (move.type === 'pitch') return dealOutlook(state, seat, move);
  if (move.type === 'burn') return { burn: burnOutlook(state, seat, Math.min(move.amount, burnLimit(state, seat))) };
  if (move.type === 'trainFoundation') return { overruns: overrunsAt(state, companyAt(state, seat).foundation + 1) };
  return {};
}

function dealOutlook(state: MatchState, seat: Seat, move: MoveOf<'pitch'>): Pick<Preview, 'deal'> {
  const slot = state.investors.find(({ id }) => id === move.investor);
  if (slot === undefined) return {};
  return { deal: dealTerms(state, seat, slot, ladderOf(state, slot), move.card) };
}

/** The possible bills of a run with their chances. */
function overrunsAt(state: MatchState, level: number): Preview['overruns'] {
  const counts = new Map<number, number>();
  for (const chip of overrunChips) {
    const bill = overrunBill(state, chip, level);
    counts.set(bill, (counts.get(bill) ?? 0) + 1);
  }
  return [...counts].map(([bill, count]) => ({ bill, chance: count / overrunChips.length }));
}

function figuresOf(state: MatchState, seat: Seat): PreviewFigures {
  const company = companyAt(state, seat);
  const net = netRevenue(state, seat);
  const { total, valuation } = gainOf(state, seat, 0);
  return {
    cash: company.cash,
    valuation,
    gain: total,
    stake: company.stake,
    capital: company.capital,
    netRevenue: net,
    freeCapacity: freeCapacity(company),
    foundation: company.foundation,
    verticals: { ...company.verticals },
    users: company.users,
    runway: runwayOf(company.cash, net - payrollOf(state, company)),
  };
}
