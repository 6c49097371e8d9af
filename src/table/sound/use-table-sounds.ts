import { useEffect, useRef } from 'react';
import type { EventType, MatchEvent } from '../../../rules/index';
import { playSound, setAir } from '../../ui/sound/sound';
import type { SoundName } from '../../ui/sound/sound-names';
import { momentSounds, momentsOf, type Moment } from '../moments/moments';
import { shakes, vibrate } from '../../ui/sound/vibration';
import { isOwnTurn, ownSeat } from '../selectors';
import type { TableSession } from '../session';

/** What is heard of events that are no moments. */
const sounds: Readonly<Partial<Record<EventType, SoundName>>> = {
  drew: 'card',
  built: 'card',
  discarded: 'card',
  shelved: 'tick',
  pivoted: 'paper',
  priceSet: 'tick',
  soldCluster: 'coins',
  capitalCall: 'coins',
  sealed: 'seal',
};

/** The table sounds as its events are shown, its air with the climate, and a bell when whoever looks is to act. */
export function useTableSounds(session: TableSession): void {
  const { view, following } = session;
  const step = following?.step;
  const { climate } = view.climate;
  const seat = ownSeat(view);
  const follows = following !== undefined;
  useEffect(() => {
    if (follows) setAir(climate);
    return () => setAir(undefined);
  }, [follows, climate]);
  // What is still staged when the table comes into sight is heard, too.
  const heard = useRef(step?.moment === undefined ? step?.id : undefined);
  const staged = useRef<Moment>(undefined);
  useEffect(() => {
    if (step === undefined) return;
    const fresh = step.id !== heard.current;
    const { moment } = step;
    if (moment !== undefined && (fresh || moment !== staged.current)) {
      playSound(momentSounds[moment.kind]);
    } else if (fresh) {
      const name = soundOf(step.events.filter((event) => event.type !== 'sealed' || event.seat !== seat));
      if (name !== undefined) playSound(name);
    }
    heard.current = step.id;
    staged.current = moment;
  }, [step, seat]);
  const mine = isOwnTurn(session);
  const was = useRef(mine);
  useEffect(() => {
    if (follows && mine && !was.current) {
      playSound('bell');
      vibrate(shakes.turn);
    }
    was.current = mine;
  }, [follows, mine]);
}

/** What is heard of what happened: the weightiest moment in it, else the last that sounds. */
function soundOf(events: readonly MatchEvent[]): SoundName | undefined {
  const [moment] = momentsOf(events, false);
  if (moment !== undefined) return momentSounds[moment.kind];
  return events.map(({ type }) => sounds[type]).findLast((sound) => sound !== undefined);
}
