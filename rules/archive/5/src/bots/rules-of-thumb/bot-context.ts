import type { MatchState, MatchView, Move, Seat } from '../../../rules/index';
import type { Skill } from './skill';

/** Everything a bot thinks with. */
export interface BotContext {
  readonly view: MatchView;
  readonly seat: Seat;
  /** A match that fits the view; what the view hides is imagined. */
  readonly state: MatchState;
  readonly chance: () => number;
  readonly skill: Skill;
  /** What a temperament adds to a move's worth; ¥100 m. */
  readonly leaning: (move: Move) => number;
}
