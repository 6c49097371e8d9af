import { useSyncExternalStore } from 'react';

/** On the projector the smallest letters, 13 px in a chart, are 28 of 1080 lines. */
const projected = (): number => (Math.min(window.innerWidth / 1920, window.innerHeight / 1080) * 28) / 13;

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** How many times larger than on a page a chart is drawn. */
export const useChartScale = (size: 'page' | 'projector'): number =>
  useSyncExternalStore(subscribe, size === 'page' ? () => 1 : projected);
