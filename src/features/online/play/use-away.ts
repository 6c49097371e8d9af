import { useEffect, useState } from 'react';
import type { Away } from '../../../table/session';
import type { OnlineMatch, OnlineSnapshot } from '../live/online-match';
import { lastSeen } from '../preferences';

/** What happened in a match while this browser did not follow it; told until one's own next turn is over. */
export function useAway(match: OnlineMatch, { connection, info, standing, seat }: OnlineSnapshot): Away | undefined {
  const id = info?.id;
  const live = connection.kind === 'live' && standing !== undefined && id !== undefined;
  const [known, setKnown] = useState<{ readonly live: boolean; readonly away?: Away | undefined }>({ live: false });
  const { away } = known;
  if (live !== known.live) {
    const from = live ? lastSeen.of(id) : undefined;
    const to = standing?.events.length ?? 0;
    setKnown({ live, away: from !== undefined && from < to ? { from, to } : away });
  }
  useEffect(() => {
    if (!live) return undefined;
    const leave = () => lastSeen.set(id, match.snapshot().standing?.events.length ?? 0);
    // A page that is closed is not taken down first.
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, [match, id, live]);
  if (away === undefined || seat === undefined || standing === undefined) return undefined;
  const played = standing.events.findLastIndex((event) => event.type === 'turnEnded' && event.seat === seat);
  return played < away.to ? away : undefined;
}
