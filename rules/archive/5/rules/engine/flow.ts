import { finish } from './phases/ambitions';
import { openEnvelopes } from './phases/boardroom';
import { closeBooks } from './phases/books';
import { presetOf } from './catalogue';
import { explain } from './views/explain';
import { checkMove, legalMoves, playMove } from './move-rules';
import type { Move } from './moves';
import { neutralMove } from './phases/neutral';
import { isWellFormed } from './parse';
import { openQuarter } from './phases/quarter';
import { IllegalMove, type Refusal } from './refusal';
import type { MatchState } from './state';
import type { Seat } from './vocabulary';
import { beginTurn } from './phases/turn';

/** Seats that have something to decide now: one in Build, all undecided in the boardroom, none when over. */
export function seatsToAct(state: MatchState): Seat[] {
  if (state.phase === 'over') return [];
  if (state.phase === 'build') return [state.turn.seat];
  const seats: Seat[] = [];
  for (let seat = 0; seat < state.players; seat++) if (state.sealed[seat] !== true) seats.push(seat);
  return seats;
}

/** The first of them; undefined when the match is over. For those who let seats move one after another. */
export function nextToAct(state: MatchState): Seat | undefined {
  if (state.phase === 'build') return state.turn.seat;
  if (state.phase === 'over') return undefined;
  for (let seat = 0; seat < state.players; seat++) if (state.sealed[seat] !== true) return seat;
  return undefined;
}

export const isOver = (state: MatchState): boolean => state.phase === 'over';

/**
 * Makes a move, and everything that follows by itself: the next turn, the boardroom's outcome, Books, News.
 * @throws IllegalMove with a reason code; the state is then untouched.
 */
export function applyMove(state: MatchState, seat: Seat, move: Move): void {
  const refused = refusalOf(state, seat, move);
  if (refused !== undefined) throw new IllegalMove(refused);
  applyListed(state, seat, move);
}

/** Why a move would be refused now, with the numbers its sentence needs; undefined when it is legal. */
export function refusalOf(state: MatchState, seat: Seat, move: Move): Refusal | undefined {
  if (!isWellFormed(move)) return { code: 'malformed', details: {} };
  const code = checkMove(state, seat, move);
  return code === undefined ? undefined : explain(state, seat, move, code);
}

/** As `applyMove`, for a move that `legalMoves` has just listed for this seat and state: nothing is checked again. For searches. */
export function applyListed(state: MatchState, seat: Seat, move: Move): void {
  state.moves += 1;
  playMove(state, seat, move);
  advance(state);
}

/** Opens the first quarter of a new match. */
export function openMatch(state: MatchState): void {
  openQuarter(state);
  const [first] = state.order;
  if (first !== undefined) beginTurn(state, first);
  advance(state);
}

function advance(state: MatchState): void {
  while (state.phase !== 'over') {
    if (state.phase === 'build') {
      if (state.turn.stage !== 'done') {
        if (state.turn.seat < state.players) return;
        playNeutral(state);
        continue;
      }
      const next = state.order[state.order.indexOf(state.turn.seat) + 1];
      if (next !== undefined) {
        beginTurn(state, next);
        continue;
      }
      state.phase = 'boardroom';
      playNeutralChoice(state);
    }
    if (state.sealed.includes(false)) return;
    closeQuarter(state);
  }
}

function playNeutral(state: MatchState): void {
  const { seat } = state.turn;
  playMove(state, seat, neutralMove(state, seat, legalMoves(state, seat)));
}

/** A neutral company seals first when all seal together; in its own turn it has sealed already. */
function playNeutralChoice(state: MatchState): void {
  const seat = state.players;
  if (state.companies.length <= seat) return;
  while (state.sealed[seat] !== true) playMove(state, seat, neutralMove(state, seat, legalMoves(state, seat)));
}

function closeQuarter(state: MatchState): void {
  openEnvelopes(state);
  closeBooks(state);
  if (state.quarter >= presetOf(state).quarters) return finish(state);
  openQuarter(state);
  const [first] = state.order;
  if (first !== undefined) beginTurn(state, first);
}
