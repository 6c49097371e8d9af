import { useSyncExternalStore } from 'react';

/** How a page is put together: for a window wider than high, a tablet held upright, a phone held upright, and one that lies. */
export type Composition = 'landscape' | 'tablet' | 'phone' | 'lying';

export interface Layout {
  readonly composition: Composition;
  /** The one unit of every length, px: 16 in a window of 1280 x 720. It is the root's font size, so styles say it in rem. */
  readonly unit: number;
  /** So low that nothing may stay at an edge of the window: all of it scrolls. */
  readonly low: boolean;
}

interface Window {
  readonly width: number;
  readonly height: number;
}

/** The narrowest window, px, that a page is put together for. */
const narrowest = 320;

const clamp = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * The layout of a window of a size in px. `textSize` is how many times larger than usual its reader wants letters: the page
 * is put together as for a window that many times smaller, and drawn that many times larger; never as for one narrower than
 * the narrowest phone. `kept` is the height in units that a page keeps free below what is put together.
 */
export function layoutOf(window: Window, textSize = 1, kept = 0): Layout {
  const larger = Math.min(textSize, Math.max(1, window.width / narrowest));
  const width = window.width / larger;
  const height = window.height / larger;
  const composition = compositionOf(width, height);
  const units: Readonly<Record<Composition, number>> = {
    landscape: Math.min(width / 80, height / (45 + kept)),
    tablet: Math.min(width / 51.25, height / 73.75),
    phone: clamp(13.2, Math.min(width / 24.375, height / 52.75), 19),
    lying: clamp(12.5, Math.min(width / 52.75, height / 24.375), 19),
  };
  return { composition, unit: units[composition] * larger, low: height < 480 };
}

/** Where a window is too small for the whole table at once, it is put together as on a phone, and scrolls. */
function compositionOf(width: number, height: number): Composition {
  const shape = width / height;
  if (shape >= 1.2 && width >= 960 && height >= 560) return 'landscape';
  if (shape < 1.2 && width >= 700 && height >= 850) return 'tablet';
  return shape >= 1 && width >= 560 ? 'lying' : 'phone';
}

const listeners = new Set<() => void>();
let kept = 0;
let chosenTextSize = 1;
let current: Layout = { composition: 'landscape', unit: 16, low: false };

/** How many times larger than usual the browser of this page writes: all letters, or the smallest of them. */
function browserTextSize(): number {
  const probe = document.createElement('span');
  document.documentElement.append(probe);
  const written = (font: string, px: number): number => {
    probe.style.font = font;
    return Number.parseFloat(getComputedStyle(probe).fontSize) / px;
  };
  const size = Math.max(written('medium serif', 16), written('13px serif', 13));
  probe.remove();
  return size > 0 ? size : 1;
}

function follow(): void {
  const size = { width: window.innerWidth, height: window.innerHeight };
  current = layoutOf(size, browserTextSize() * chosenTextSize, kept);
  const root = document.documentElement;
  root.dataset['composition'] = current.composition;
  root.toggleAttribute('data-low', current.low);
  root.style.fontSize = `${current.unit}px`;
  for (const listener of listeners) listener();
}

/** Keeps the page put together as its window wants it, from now on. */
export function followWindow(): void {
  follow();
  window.addEventListener('resize', follow);
}

/** Writes so many times larger than the browser does by itself, from now on. */
export function writeLarger(times: number): void {
  if (times === chosenTextSize) return;
  chosenTextSize = times;
  follow();
}

/** Keeps so many units of the window's height free below what is put together, until the returned function is called. */
export function keepFree(units: number): () => void {
  kept = units;
  follow();
  return () => {
    kept = 0;
    follow();
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How the page is put together now. */
export const useComposition = (): Composition => useSyncExternalStore(subscribe, () => current.composition);

/** The unit of the layout now, px. */
export const useUnit = (): number => useSyncExternalStore(subscribe, () => current.unit);
