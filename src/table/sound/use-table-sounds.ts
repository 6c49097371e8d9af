import { useEffect, useRef } from 'react';
import type { EventType, MatchEvent } from '../../../rules/index';
import { playSound, setAir } from '../../ui/sound/sound';
import type { SoundName } from '../../ui/sound/sound-names';
import { vibrate } from '../../ui/sound/vibration';
import { isOwnTurn } from '../selectors';
import type { TableSession } from '../session';

/** What is heard of an event. */
const sounds: Readonly<Partial<Record<EventType, SoundName>>> = {
  news: 'weather',
  drew: 'card',
  built: 'card',
  discarded: 'card',
  foundationReached: 'level',
  verticalReached: 'level',
  shelved: 'tick',
  signed: 'pen',
  wonOver: 'gavel',
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
  const follows = following !== undefined;
  useEffect(() => {
    if (follows) setAir(climate);
    return () => setAir(undefined);
  }, [follows, climate]);
  const heard = useRef(step?.id);
  useEffect(() => {
    if (step === undefined || step.id === heard.current) return;
    heard.current = step.id;
    const name = step.events.map(soundOf).findLast((sound) => sound !== undefined);
    if (name !== undefined) playSound(name);
    if (step.moment !== undefined) vibrate(20);
  }, [step]);
  const mine = isOwnTurn(session);
  const was = useRef(mine);
  useEffect(() => {
    if (follows && mine && !was.current) {
      playSound('bell');
      vibrate(30);
    }
    was.current = mine;
  }, [follows, mine]);
}

const soundOf = (event: MatchEvent): SoundName | undefined =>
  event.type === 'trained' ? (event.bill > 0 ? 'chip' : undefined) : sounds[event.type];
