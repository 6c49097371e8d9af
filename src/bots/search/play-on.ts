import { applyListed, isOver, legalMoves, seatsToAct, type MatchState, type Seat } from '../../../rules/index';
import { quickMove } from '../quick/quick-move';

/** How far a search plays on: to the end of one's own turn, or over so many quarters' Books. */
export type Horizon = 'turn' | number;

/** Lets everybody play quickly until the horizon. */
export function playOn(state: MatchState, seat: Seat, horizon: Horizon, chance: () => number): void {
  const { quarter, phase } = state;
  const last = horizon === 'turn' ? quarter : quarter + horizon;
  while (!isOver(state)) {
    if (horizon === 'turn' && phase === 'build') {
      if (state.phase !== 'build' || state.turn.seat !== seat || state.quarter > quarter) return;
    } else if (state.quarter >= (horizon === 'turn' ? quarter + 1 : last)) return;
    const [acting = 0] = seatsToAct(state);
    applyListed(state, acting, quickMove(state, acting, legalMoves(state, acting), chance, 0));
  }
}
