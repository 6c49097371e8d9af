import { rulesVersion } from '../../rules/index';
import { replayRecord } from '../game/match-record';
import type { SavedMatch } from './saved-match';
import { newMatchId, newSeed, summaryOf } from './summary';

type NewMatch = Pick<SavedMatch, 'options' | 'seats' | 'name' | 'hints' | 'guide'> &
  /** Without a seed nobody can know the cards. */
  Partial<Pick<SavedMatch, 'seed'>>;

/** A match nobody has moved in yet, not stored. @throws BadOptions */
export function newMatch({ options, seed = newSeed(), ...rest }: NewMatch): SavedMatch {
  const now = Date.now();
  return {
    format: 1,
    id: newMatchId(),
    createdAt: now,
    updatedAt: now,
    revision: 1,
    rules: rulesVersion,
    options,
    seed,
    moves: [],
    reported: 0,
    ...rest,
    summary: summaryOf(replayRecord({ rules: rulesVersion, options, seed, moves: [] })),
  };
}
