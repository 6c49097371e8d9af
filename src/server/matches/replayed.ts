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
 * Plays a kept match again. Undefined when today's rules are not those it was played by: then it must not go on, however
 * little differs.
 */
export function replayed(match: StoredMatch, log: readonly LogEntry[]): MasterMatch | undefined {
  try {
    const position = openMasterMatch({ options: match.options, seed: match.seed, moves: movesOf(log) }, match.state);
    if (match.rules === rulesVersion || digestOf(position.match) === match.digest) return position;
  } catch (error) {
    if (!(error instanceof IllegalMove)) throw error;
  }
  return undefined;
}
