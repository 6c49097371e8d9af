import { useEffect, useState } from 'react';
import type { Away } from '../../../table/session';
import type { OnlineMatch, OnlineSnapshot } from '../live/online-match';
import { lastSeen } from '../preferences';

/**
 * The places in the record that somebody missed who left at one place and is back at another; undefined where they missed
 * nothing. Who comes back, is cut off and comes back again has been away since the first time.
 */
export function awaySince(from: number | undefined, to: number, untold: Away | undefined): Away | undefined {
  return from === undefined || from >= to ? undefined : { from: Math.min(from, untold?.from ?? from), to };
}

/** How far somebody has followed who did so here, on another device, or both; undefined where neither is known. */
export const followedTo = (here: number | undefined, elsewhere: number | undefined): number | undefined =>
  here === undefined ? elsewhere : Math.max(here, elsewhere ?? here);

/** What happened in a match while nobody followed it from this seat; told until one's own next turn is over. */
export function useAway(
  match: OnlineMatch,
  { connection, info, standing, seat, followed }: OnlineSnapshot,
): Away | undefined {
  const id = info?.id;
  const live = connection.kind === 'live' && standing !== undefined && id !== undefined;
  const [known, setKnown] = useState<{ readonly live: boolean; readonly away?: Away | undefined }>({ live: false });
  const { away } = known;
  const played = standing?.events.findLastIndex((event) => event.type === 'turnEnded' && event.seat === seat) ?? -1;
  const untold = away !== undefined && played < away.to;
  if (live !== known.live) {
    const from = live ? followedTo(lastSeen.of(id), followed) : undefined;
    const to = standing?.events.length ?? 0;
    setKnown({ live, away: awaySince(from, to, untold ? away : undefined) ?? away });
  }
  useEffect(() => {
    if (!live) return undefined;
    const leave = () => {
      const length = match.snapshot().standing?.events.length;
      if (length !== undefined) lastSeen.set(id, length);
    };
    // A page that is closed is not taken down first; one that is out of sight may end without another word.
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [match, id, live]);
  return untold && seat !== undefined && standing !== undefined ? away : undefined;
}
