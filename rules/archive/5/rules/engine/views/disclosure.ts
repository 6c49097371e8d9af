import type { MatchEvent } from '../events';
import type { MatchState } from '../state';
import type { Seat, Viewer } from '../vocabulary';

/** Whether a viewer may know the secrets of a seat: its own, or everything for `all`. */
export const maySee = (viewer: Viewer, seat: Seat): boolean => viewer === 'all' || viewer === seat;

/** What happened, in order, as the viewer may know it: blind draws and ambitions of others are hidden. */
export function eventsOf(state: MatchState, viewer: Viewer): readonly MatchEvent[] {
  return state.secret.events.map((event) => disclose(event, viewer));
}

function disclose(event: MatchEvent, viewer: Viewer): MatchEvent {
  switch (event.type) {
    case 'drew':
      return event.faceUp || maySee(viewer, event.seat) ? event : { ...event, card: 'hidden' };
    case 'dataWon':
      return maySee(viewer, event.seat) ? event : { ...event, card: 'hidden' };
    case 'keptAmbition':
      return maySee(viewer, event.seat) ? event : { ...event, ambition: 'hidden' };
    default:
      return event;
  }
}
