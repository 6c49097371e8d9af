import type { MatchEvent } from './events';
import type { MatchState } from './state';

/** Appends an event to the match's record. */
export function record(state: MatchState, event: MatchEvent): void {
  state.secret.events.push(event);
}

/** Marks the current move as one that revealed something: it can't be undone any more. */
export function reveal(state: MatchState): void {
  state.settledMoves = state.moves;
}
