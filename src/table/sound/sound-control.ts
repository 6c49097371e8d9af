import { useEffect } from 'react';
import { setSound } from '../../ui/sound/sound';
import { setVibration } from '../../ui/sound/vibration';

/** What sounds at the table, and how to change it. */
export interface SoundControl {
  readonly on: boolean;
  readonly volume: 'low' | 'medium' | 'high';
  readonly effects: boolean;
  readonly ambience: boolean;
  readonly vibration: boolean;
  readonly change: (part: Partial<Omit<SoundControl, 'change'>>) => void;
}

const loudness = { low: 0.35, medium: 0.65, high: 1 } as const;

/** Lets the page sound while its component is shown. */
export function useSound({ on, volume, effects, ambience, vibration }: SoundControl): void {
  useEffect(() => {
    setSound(on ? { volume: loudness[volume], effects, ambience } : undefined);
    return () => setSound(undefined);
  }, [on, volume, effects, ambience]);
  useEffect(() => {
    setVibration(vibration);
    return () => setVibration(false);
  }, [vibration]);
}
