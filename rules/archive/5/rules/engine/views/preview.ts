import { checkBurn, checkPitch, choiceOf } from '../phases/boardroom';
import { companyAt } from '../company';
import { determinize } from './determinize';
import { explain } from './explain';
import { figuresOf } from './figures';
import { refusalOf } from '../flow';
import { playMove } from '../move-rules';
import type { Move } from '../moves';
import { isWellFormed } from '../parse';
import { previewOpened } from './preview-opened';
import type { Envelope, Preview } from './preview-types';
import type { Refusal } from '../refusal';
import type { MatchState } from '../state';
import {
  checkPayOverrun,
  overrunBill,
  overrunChips,
  payOverrun,
  settleBill,
  shelve,
  startRun,
} from '../phases/training';
import type { MatchView } from './view-types';
import type { Seat } from '../vocabulary';

/**
 * The consequences of a move, or of a whole envelope, for the viewing seat: what is certain, what comes on which
 * condition, and what nobody knows yet. A spectator's preview is refused. `pitch`, `burn` and envelopes are judged
 * whatever the stage of the envelope.
 */
export function preview(view: MatchView, what: Move | Envelope): Preview {
  const seat = typeof view.viewer === 'number' ? view.viewer : view.turn.seat;
  const state = determinize(view, 'preview');
  const before = figuresOf(state, seat);
  const refused = typeof view.viewer === 'number' ? refusalFor(state, seat, what) : notYours;
  if (refused !== undefined) return { refused, before, after: before, unknown: [] };
  const envelope = envelopeWith(state, seat, what);
  if (envelope !== undefined)
    return { before, after: before, unknown: ['rivals'], opened: previewOpened(state, seat, envelope) };
  const overruns = 'type' in what && what.type === 'trainFoundation' ? overrunsOf(state, seat) : undefined;
  const unknown = 'type' in what ? play(state, seat, what) : [];
  return { before, after: figuresOf(state, seat), unknown, ...(overruns === undefined ? {} : { overruns }) };
}

const notYours: Refusal = { code: 'not-your-turn', details: {} };

/** Why it would be refused, for drafts of an envelope too: pitch and burn need not come in order. */
function refusalFor(state: MatchState, seat: Seat, what: Move | Envelope): Refusal | undefined {
  if (!('type' in what))
    return (
      draftRefusal(state, seat, { type: 'pitch', investor: what.investor, card: what.card }) ??
      draftRefusal(state, seat, { type: 'burn', amount: what.burn })
    );
  return what.type === 'pitch' || what.type === 'burn' ? draftRefusal(state, seat, what) : refusalOf(state, seat, what);
}

function draftRefusal(
  state: MatchState,
  seat: Seat,
  move: Extract<Move, { type: 'pitch' | 'burn' }>,
): Refusal | undefined {
  if (!isWellFormed(move)) return { code: 'malformed', details: {} };
  const code = move.type === 'pitch' ? checkPitch(state, seat, move) : checkBurn(state, seat, move.amount);
  return code === undefined ? undefined : explain(state, seat, move, code);
}

/** The envelope that a boardroom move makes of what was put in before; undefined for all other moves. */
function envelopeWith(state: MatchState, seat: Seat, what: Move | Envelope): Envelope | undefined {
  if (!('type' in what)) return what;
  const choice = choiceOf(state, seat);
  switch (what.type) {
    case 'pitch':
      return { investor: what.investor, card: what.card, burn: choice.burn };
    case 'burn':
      return { investor: choice.investor, card: choice.card, burn: what.amount };
    case 'seal':
      return choice;
    default:
      return undefined;
  }
}

/** Plays what is certain of a move and says what is not. */
function play(state: MatchState, seat: Seat, move: Move): Preview['unknown'] {
  switch (move.type) {
    case 'trainFoundation':
      startRun(state, seat, move);
      settleBill(state, seat, Math.min(...overrunsOf(state, seat).map(({ bill }) => bill)));
      if (state.turn.bill > 0) (checkPayOverrun(state, seat) === undefined ? payOverrun : shelve)(state, seat);
      return ['overrun'];
    case 'unseal':
    case 'endTurn':
      return ['rivals'];
    default:
      playMove(state, seat, move);
      return move.type === 'draw' && move.card === 'top' ? ['card'] : [];
  }
}

/** The possible bills of a run to the next foundation level with their chances. */
function overrunsOf(state: MatchState, seat: Seat): NonNullable<Preview['overruns']> {
  const level = companyAt(state, seat).foundation + 1;
  const counts = new Map<number, number>();
  for (const chip of overrunChips) {
    const bill = overrunBill(state, chip, level);
    counts.set(bill, (counts.get(bill) ?? 0) + 1);
  }
  return [...counts].map(([bill, count]) => ({ bill, chance: count / overrunChips.length }));
}
