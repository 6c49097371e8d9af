import type { MatchState, MatchView, Seat } from '../../rules/index';
import type { Temperament } from './temperament';

/** Everything a bot thinks with. */
export interface Mind {
  readonly view: MatchView;
  readonly seat: Seat;
  /** A match that fits the view; what the view hides is imagined. */
  readonly state: MatchState;
  readonly chance: () => number;
  readonly temperament: Temperament;
}
