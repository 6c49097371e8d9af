import type { Draft } from 'immer';
import type { Seat } from '../../../rules/index';
import type { ApiError } from '../../protocol/api';
import type { StoredMatch, StoredSeat } from '../storage/documents/stored-match';
import type { Recipe } from '../storage/documents/versioned-document';

/** A match on its way to its next version. */
export type MatchDraft = Draft<StoredMatch>;

/** A change of a match that is no move of the game: who sits where, whether it is held, what its people agree on. */
export type MatchRecipe = Recipe<StoredMatch, ApiError>;

/** The person at a seat; undefined when it is nobody's. */
export function personAt({ seats }: MatchDraft, seat: Seat): Draft<Extract<StoredSeat, { kind: 'human' }>> | undefined {
  const person = seats[seat];
  return person?.kind === 'human' ? person : undefined;
}
