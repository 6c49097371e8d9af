import { prefersReducedMotion } from '../motion/reduced-motion';

let allowed = false;

/** Whether the device may shake. */
export const setVibration = (next: boolean): void => void (allowed = next);

/** Shakes the device for some ms, where it can and nobody asked for less motion. */
export function vibrate(ms: number): void {
  if (!allowed || prefersReducedMotion() || document.visibilityState !== 'visible') return;
  if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate(ms);
}
