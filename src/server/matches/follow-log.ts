import type { MasterMatch } from '../../game/master-match';
import type { LogEntry } from '../storage/documents/stored-match';

/** Where steps another server wrote lead, and from which event on the record is another; undefined when they can't be followed. */
export async function followLog(
  position: MasterMatch | undefined,
  log: readonly LogEntry[],
): Promise<{ readonly position: MasterMatch; readonly from: number | undefined } | undefined> {
  let next = position;
  let from: number | undefined;
  for (const { seat, action } of log) {
    const after = await next?.after(seat, action);
    if (next === undefined || after === undefined || 'code' in after) return undefined;
    from = Math.min(from ?? Infinity, eventsKept(next, after));
    next = after;
  }
  return next === undefined ? undefined : { position: next, from };
}

/** How many events of the record two positions share, one move or undo apart. */
export const eventsKept = (a: MasterMatch, b: MasterMatch): number =>
  Math.min(a.match.secret.events.length, b.match.secret.events.length);
