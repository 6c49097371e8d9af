import { applyListed } from '../../../rules/analysis';
import { isOver, legalMoves, nextToAct, type MatchState, type Seat } from '../../../rules/index';
import { quickMove } from '../quick/quick-move';

/** How far a search plays on: to the end of one's own turn, or over so many quarters' Books. */
export type Horizon = 'turn' | number;

/** Lets everybody play quickly until the horizon. */
export function playOn(state: MatchState, seat: Seat, horizon: Horizon, chance: () => number): void {
  const { quarter, phase, turn } = state;
  // What an envelope does shows only at the quarter's end, whenever it is sealed.
  const toTurnsEnd = horizon === 'turn' && phase === 'build' && turn.stage !== 'boardroom';
  const end = quarter + (horizon === 'turn' ? 1 : horizon);
  while (!isOver(state) && state.quarter < end) {
    if (toTurnsEnd && (state.phase !== 'build' || state.turn.seat !== seat)) return;
    const acting = nextToAct(state) ?? 0;
    applyListed(state, acting, quickMove(state, acting, legalMoves(state, acting), chance, 0));
  }
}
