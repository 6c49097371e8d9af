import { createHash } from 'node:crypto';
import { IllegalMove, rulesVersion, type MatchState } from '../../../rules/index';
import { openMasterMatch, type MasterMatch } from '../../game/master-match';
import type { MadeMove } from '../../game/match-record';
import type { LogEntry, StoredMatch } from '../storage/documents/stored-match';

const hashOf = (state: object): string => createHash('sha1').update(JSON.stringify(state)).digest('base64url');

/** A short text that two positions share only when they are the same, whatever version of the rules led there. */
export const digestOf = ({ rules: _, ...position }: MatchState): string => hashOf(position);

/** Whether a kept digest is that of a position. Older servers hashed the version of their rules with it. */
export const isDigestOf = (digest: string, position: MatchState, rules: number): boolean =>
  digest === digestOf(position) || digest === hashOf({ ...position, rules });

/** A move of a log, with who made it and when. */
type LoggedMove = MadeMove & Pick<LogEntry, 'at' | 'student'>;

/** Moves that stand: an undo takes back the one before it. */
export function loggedMoves(log: readonly LogEntry[]): LoggedMove[] {
  const moves: LoggedMove[] = [];
  for (const { seat, action, at, student } of log)
    if (action.type === 'undo') moves.pop();
    else moves.push({ seat, move: action.move, at, ...(student === undefined ? {} : { student }) });
  return moves;
}

/** The same, as a record of the match has them. */
export const movesOf = (log: readonly LogEntry[]): MadeMove[] =>
  loggedMoves(log).map(({ seat, move }) => ({ seat, move }));

/**
 * Plays a kept match again. Undefined when today's rules are not those it was played by, as its last digest tells: then
 * it must not go on, however little differs.
 */
export function replayed(match: StoredMatch, log: readonly LogEntry[]): MasterMatch | undefined {
  const { options, seed, rules, state, digest, digestAt = state } = match;
  const upTo = (last: number): MasterMatch =>
    openMasterMatch({ options, seed, moves: movesOf(log.filter(({ n }) => n <= last)) }, last);
  try {
    if (rules !== rulesVersion && !isDigestOf(digest, upTo(digestAt).match, rules)) return undefined;
    return upTo(state);
  } catch (error) {
    if (!(error instanceof IllegalMove)) throw error;
  }
  return undefined;
}
