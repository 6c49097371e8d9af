import type { Air, SoundName } from './sound-names';
import type { Synth } from './synth';

/** What may be heard now. */
export interface SoundSettings {
  /** 0 to 1. */
  readonly volume: number;
  readonly effects: boolean;
  readonly ambience: boolean;
}

let settings: SoundSettings | undefined;
let air: Air | undefined;
let touched = false;
let synth: Synth | undefined;
let loading: Promise<Synth | undefined> | undefined;

/** Lets the page sound; nothing is heard before this, nor after it is taken back. */
export function setSound(next: SoundSettings | undefined): void {
  settings = next;
  if (next !== undefined) listenForTouch();
  breathe();
}

/** The climate that is heard quietly behind everything; none where there is no table. */
export function setAir(next: Air | undefined): void {
  air = next;
  breathe();
}

/** Plays a sound where it is allowed and the page is in sight. `loud` is heard in any case: somebody is called. */
export function playSound(name: SoundName, loud = false): void {
  const heard = loud || (settings?.effects === true && touched && document.visibilityState === 'visible');
  if (!heard) return;
  const volume = loud ? Math.max(0.3, settings?.volume ?? 0) : (settings?.volume ?? 0);
  void withSynth((ready) => ready.play(name, volume));
}

/** The ambience goes with the climate, the settings and whether the page is in sight. */
function breathe(): void {
  const heard = settings?.ambience === true && touched && document.visibilityState === 'visible';
  const volume = settings?.volume ?? 0;
  if (synth === undefined && (!heard || air === undefined)) return;
  void withSynth((ready) => ready.breathe(heard ? air : undefined, volume));
}

/** Opens the device before the first sound is due. */
function prepare(): void {
  if (touched && (settings?.effects === true || settings?.ambience === true)) void withSynth(() => {});
}

/** Does something with what makes the sounds; silent where there is no device, no leave, or no network to fetch it. */
async function withSynth(use: (ready: Synth) => void): Promise<void> {
  try {
    loading ??= Promise.all([import('./synth'), whenIdle()]).then(([{ createSynth }]) => createSynth());
    synth = await loading;
    if (synth !== undefined) use(synth);
  } catch {
    loading = undefined;
  }
}

/** A device takes long to open: that waits until nothing else is to be done, at most half a second. */
const whenIdle = (): Promise<void> =>
  new Promise((idle) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => idle(), { timeout: 500 });
    else setTimeout(idle, 100);
  });

let listening = false;

/** Browsers let a page sound only after somebody touched it. */
function listenForTouch(): void {
  if (listening) return;
  listening = true;
  touched = navigator.userActivation?.hasBeenActive ?? false;
  const touch = () => {
    touched = true;
    prepare();
    breathe();
  };
  prepare();
  window.addEventListener('pointerdown', touch, { once: true });
  window.addEventListener('keydown', touch, { once: true });
  document.addEventListener('visibilitychange', breathe);
}
