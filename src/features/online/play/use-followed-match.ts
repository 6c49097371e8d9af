import { useMemo } from 'react';
import { pace } from '../../../browser-storage/pace';
import { useFollowing } from '../../../table/following/use-following';
import type { OnlineMatch, OnlineSnapshot } from '../live/online-match';
import { seatClocks } from '../live/seat-clocks';

const standingOf = ({ standing }: OnlineSnapshot) => standing;

/** The match as it is shown, which may be behind what is known of it. While the own clock runs, nothing is behind. */
export function useFollowedMatch(match: OnlineMatch, latest: OnlineSnapshot) {
  const { info, seat, offset } = latest;
  const chosen = pace.use();
  const hurried = info !== undefined && seat !== undefined && seatClocks(info, offset)[seat]?.running === true;
  const { position, following, cover } = useFollowing(match, standingOf, hurried ? 'at-once' : chosen);
  const shot = useMemo(
    (): OnlineSnapshot =>
      position === undefined || latest.standing === undefined ? latest : { ...latest, standing: position },
    [latest, position],
  );
  return { shot, following, cover };
}
