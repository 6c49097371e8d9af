import { prefersReducedMotion } from '../motion/reduced-motion';

/** What the device shakes for, in ms, with rests between: the wax press, envelopes that are torn, one's own turn. */
export const shakes = {
  seal: [45],
  tear: [12, 60, 12, 60, 12, 60, 12],
  turn: [30],
} as const satisfies Readonly<Record<string, readonly number[]>>;

let allowed = false;

/** Whether the device may shake. */
export const setVibration = (next: boolean): void => void (allowed = next);

/** Shakes the device where it can, once it was touched and unless less motion is asked for. */
export function vibrate(pattern: readonly number[]): void {
  if (!allowed || prefersReducedMotion() || document.visibilityState !== 'visible') return;
  if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate([...pattern]);
}
