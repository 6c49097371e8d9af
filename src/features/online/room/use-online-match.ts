import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useText } from '../../../i18n';
import { credentials } from '../credentials';
import { dial } from '../live/dial';
import { followMatch, type OnlineMatch, type OnlineSnapshot } from '../live/online-match';
import { tellProblem } from '../problem-words';
import { withBotNames } from '../seat-names';

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
  const shot = useSyncExternalStore(match.subscribe, match.snapshot);
  const { botName } = useText('setup');
  const { info } = shot;
  const named = useMemo(
    () => (info === undefined ? undefined : { ...info, seats: withBotNames(info.seats, botName) }),
    [info, botName],
  );
  return { match, shot: useMemo(() => (named === undefined ? shot : { ...shot, info: named }), [shot, named]) };
}

const helloTo = (id: string) => () => {
  const kept = credentials.of(id);
  return kept === undefined ? { match: id } : { match: id, credential: kept.credential };
};
