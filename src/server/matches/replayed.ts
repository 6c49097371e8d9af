import { createHash } from 'node:crypto';
import { IllegalMove, rulesVersion, type MatchState } from '../../../rules/index';
import { openMasterMatch, type MasterMatch } from '../../game/master-match';
import type { MadeMove } from '../../game/match-record';
import type { LogEntry, StoredMatch } from '../storage/stored-match';

/** A short text that two positions share only when they are the same. */
export const digestOf = (state: MatchState): string =>
  createHash('sha1').update(JSON.stringify(state)).digest('base64url');

/** Moves that stand: an undo takes back the one before it. */
export function movesOf(log: readonly LogEntry[]): MadeMove[] {
  const moves: MadeMove[] = [];
  for (const { seat, action } of log)
    if (action.type === 'undo') moves.pop();
    else moves.push({ seat, move: action.move });
  return moves;
}

/**
 * Plays a kept match again. Undefined when today's rules are not those it was played by, as its last digest tells: then
 * it must not go on, however little differs.
 */
export function replayed(match: StoredMatch, log: readonly LogEntry[]): MasterMatch | undefined {
  const { options, seed, rules, state, digest, digestAt = state } = match;
  const upTo = (last: number): MasterMatch =>
    openMasterMatch({ options, seed, moves: movesOf(log.filter(({ n }) => n <= last)) }, last);
  try {
    if (rules !== rulesVersion && digestOf(upTo(digestAt).match) !== digest) return undefined;
    return upTo(state);
  } catch (error) {
    if (!(error instanceof IllegalMove)) throw error;
  }
  return undefined;
}
