import { factsOf } from './facts';
import type { MatchFacts } from './match-facts';
import { playGame, type GameRecord } from './play';
import type { GamePlan } from './settings';

/** A game of a tournament, played and counted. */
export interface PlayedGame {
  readonly index: number;
  readonly record: GameRecord;
  readonly facts: MatchFacts;
  /** Time it took to play. */
  readonly ms: number;
}

/** Plays a game and counts its facts from the record alone. */
export function playAndCount(plan: GamePlan): PlayedGame {
  const start = performance.now();
  const record = playGame(plan);
  const ms = Math.round(performance.now() - start);
  return { index: plan.index, record, facts: factsOf(record), ms };
}
