import { knowsRules, rulesOf } from '../../../rules/releases';
import { openMasterMatch, type MasterMatch } from '../../game/master-match';
import type { MadeMove } from '../../game/match-record';
import type { LogEntry, StoredMatch } from '../storage/documents/stored-match';

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
 * Plays a kept match again, by the rules it began with. Undefined where this server does not know them, or where its log
 * breaks them: then it must not go on.
 */
export function replayed(match: StoredMatch, log: readonly LogEntry[]): MasterMatch | undefined {
  const { options, seed, rules, state } = match;
  if (!knowsRules(rules)) return undefined;
  const moves = movesOf(log.filter(({ n }) => n <= state));
  try {
    return openMasterMatch({ rules, options, seed, moves }, state);
  } catch (error) {
    if (!rulesOf(match).isRefusal(error)) throw error;
  }
  return undefined;
}
