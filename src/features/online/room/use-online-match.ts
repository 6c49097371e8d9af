import { useEffect, useState, useSyncExternalStore } from 'react';
import { credentials } from '../credentials';
import { dial } from '../live/dial';
import { followMatch, type OnlineMatch, type OnlineSnapshot } from '../live/online-match';
import { tellProblem } from '../problem-words';

interface Followed {
  readonly match: OnlineMatch;
  readonly shot: OnlineSnapshot;
}

/**
 * Follows a match while the component is shown, as whoever this browser is there, or as the seat that `credential`
 * proves; for another seat the component is made anew.
 */
export function useOnlineMatch(id: string, credential?: string): Followed {
  const [match] = useState(() =>
    followMatch(id, dial(credential === undefined ? helloTo(id) : () => ({ match: id, credential })), tellProblem),
  );
  useEffect(() => {
    match.start();
    return match.stop;
  }, [match]);
  return { match, shot: useSyncExternalStore(match.subscribe, match.snapshot) };
}

const helloTo = (id: string) => () => {
  const kept = credentials.of(id);
  return kept === undefined ? { match: id } : { match: id, credential: kept.credential };
};
