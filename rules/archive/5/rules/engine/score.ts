import { ambitionPoints } from './phases/ambitions';
import type { MatchState } from './state';
import type { Seat } from './vocabulary';
import { gainOf } from './phases/valuation';
import type { ScoreBreakdown } from './views/view-types';

/** Owners' gain of a seat and its parts; the ambition counts only once the match is over. */
export const scoreOf = (state: MatchState, seat: Seat): ScoreBreakdown =>
  gainOf(state, seat, state.phase === 'over' ? ambitionPoints(state, seat) : 0);
