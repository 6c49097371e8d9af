import { rulesVersion, type MatchOptions } from '../../../rules/index';
import { replayRecord } from '../../game/match-record';
import type { SavedMatch, SavedSeat } from '../../saves/saved-match';
import { newMatchId, newSeed, summaryOf } from '../../saves/summary';

/** A match nobody has moved in yet, not stored. @throws BadOptions */
export function newMatch(options: MatchOptions, seats: readonly SavedSeat[], name: string, hints: boolean): SavedMatch {
  const seed = newSeed();
  const now = Date.now();
  return {
    format: 1,
    id: newMatchId(),
    name,
    createdAt: now,
    updatedAt: now,
    revision: 1,
    rules: rulesVersion,
    options,
    seed,
    moves: [],
    seats,
    reported: 0,
    hints,
    summary: summaryOf(replayRecord({ options, seed, moves: [] })),
  };
}
