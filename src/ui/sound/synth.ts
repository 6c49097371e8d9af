import type { Air, SoundName } from './sound-names';

/** Makes the sounds, of noise and plain tones. */
export interface Synth {
  readonly play: (name: SoundName, volume: number) => void;
  /** The ambience; silence without an air. */
  readonly breathe: (air: Air | undefined, volume: number) => void;
}

/** A tone that fades: from one frequency to another in Hz, times in seconds. */
interface Tone {
  readonly type?: OscillatorType;
  readonly from: number;
  readonly to?: number;
  readonly at?: number;
  readonly length: number;
  readonly gain: number;
}

/** Noise through a band: its middle in Hz, from and to. */
interface Rush {
  readonly from: number;
  readonly to?: number;
  readonly narrow?: number;
  readonly at?: number;
  readonly length: number;
  readonly gain: number;
}

interface Recipe {
  readonly tones?: readonly Tone[];
  readonly rushes?: readonly Rush[];
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const recipes: Readonly<Record<SoundName, Recipe>> = {
  // Paper slid over felt.
  card: { rushes: [{ from: 2600, to: 1500, narrow: 0.8, length: 0.12, gain: 0.35 }] },
  // Two strokes of a nib.
  pen: {
    rushes: [
      { from: 3800, to: 5200, narrow: 3, length: 0.13, gain: 0.3 },
      { from: 5000, to: 3400, narrow: 3, at: 0.17, length: 0.18, gain: 0.34 },
    ],
  },
  // A wooden bead.
  tick: { tones: [{ type: 'triangle', from: 1250, to: 900, length: 0.04, gain: 0.25 }] },
  // A clay chip spins, ever faster, and lands.
  chip: {
    tones: [
      ...times(9, (n) => ({
        type: 'triangle' as const,
        from: 2100 - n * 40,
        at: 0.62 * (1 - 0.78 ** n),
        length: 0.05,
        gain: 0.12,
      })),
      { type: 'triangle', from: 420, to: 260, at: 0.66, length: 0.2, gain: 0.4 },
    ],
  },
  gavel: {
    tones: [{ type: 'triangle', from: 240, to: 90, length: 0.22, gain: 0.75 }],
    rushes: [{ from: 900, narrow: 1.2, length: 0.06, gain: 0.5 }],
  },
  // Wax gives way under the press.
  seal: {
    tones: [{ from: 140, to: 70, length: 0.26, gain: 0.6 }],
    rushes: [{ from: 700, to: 300, length: 0.2, gain: 0.3 }],
  },
  // Four rips, each higher.
  tear: { rushes: times(4, (n) => ({ from: 1700 + n * 450, narrow: 1.4, at: n * 0.18, length: 0.14, gain: 0.36 })) },
  // Rubber on the desk.
  stamp: {
    tones: [{ from: 170, to: 60, length: 0.18, gain: 0.8 }],
    rushes: [{ from: 500, length: 0.05, gain: 0.4 }],
  },
  // Ingots in a tray.
  coins: {
    tones: times(3, (n) => ({
      type: 'triangle' as const,
      from: 1900 + n * 310,
      at: n * 0.09,
      length: 0.22,
      gain: 0.16,
    })),
  },
  // A newspaper is unfolded.
  paper: {
    rushes: times(3, (n) => ({ from: 2200 + n * 500, to: 3400, narrow: 0.7, at: n * 0.17, length: 0.2, gain: 0.24 })),
  },
  // Rain in a stick, over a hum.
  weather: {
    tones: [{ from: 110, to: 147, length: 1.2, gain: 0.16 }],
    rushes: [{ from: 900, to: 3200, narrow: 0.6, length: 1.2, gain: 0.26 }],
  },
  // A rope creaks, a ring falls into the water.
  rope: {
    tones: [{ type: 'sawtooth', from: 95, to: 150, length: 0.3, gain: 0.09 }],
    rushes: [{ from: 1600, to: 400, narrow: 0.6, at: 0.35, length: 0.45, gain: 0.42 }],
  },
  handshake: {
    tones: [
      { from: 196, length: 0.18, gain: 0.4 },
      { from: 262, at: 0.16, length: 0.24, gain: 0.4 },
    ],
    rushes: [{ from: 600, length: 0.16, gain: 0.22 }],
  },
  // A storey is put on.
  level: {
    tones: [
      { type: 'triangle', from: 392, length: 0.14, gain: 0.28 },
      { type: 'triangle', from: 587, at: 0.12, length: 0.3, gain: 0.28 },
    ],
  },
  // A desk bell, touched softly: a fourth, so that it calls without alarming.
  bell: {
    tones: [
      { type: 'triangle', from: 660, length: 0.22, gain: 0.4 },
      { type: 'triangle', from: 880, at: 0.14, length: 0.36, gain: 0.4 },
    ],
  },
};

/** How bright the air of each climate is, in Hz, and how much of it there is. */
const airs: Readonly<Record<Air, { readonly tone: number; readonly gain: number }>> = {
  winter: { tone: 260, gain: 0.05 },
  cold: { tone: 340, gain: 0.045 },
  cautious: { tone: 430, gain: 0.04 },
  warm: { tone: 560, gain: 0.04 },
  frenzy: { tone: 820, gain: 0.05 },
};

/** No sound is louder than this: about -18 LUFS where everything is at its loudest. */
const loudest = 0.4;
const silence = 0.0001;

/** Opens the device; undefined where there is none. */
export function createSynth(): Synth | undefined {
  if (!('AudioContext' in globalThis)) return undefined;
  const audio = new AudioContext();
  const noise = noiseOf(audio);
  let ambience: { readonly gain: GainNode; readonly filter: BiquadFilterNode } | undefined;

  /** A volume that rises at once and fades over a length. */
  function fading(at: number, length: number, peak: number): GainNode {
    const volume = audio.createGain();
    volume.gain.setValueAtTime(silence, at);
    volume.gain.exponentialRampToValueAtTime(Math.max(silence, peak), at + Math.min(0.012, length / 4));
    volume.gain.exponentialRampToValueAtTime(silence, at + length);
    volume.connect(audio.destination);
    return volume;
  }

  function sing({ type = 'sine', from, to = from, at = 0, length, gain }: Tone, volume: number): void {
    const begin = audio.currentTime + at;
    const source = new OscillatorNode(audio, { type, frequency: from });
    source.frequency.exponentialRampToValueAtTime(to, begin + length);
    source.connect(fading(begin, length, gain * volume * loudest));
    source.start(begin);
    source.stop(begin + length);
  }

  function rush({ from, to = from, narrow = 1, at = 0, length, gain }: Rush, volume: number): void {
    const begin = audio.currentTime + at;
    const source = new AudioBufferSourceNode(audio, { buffer: noise, loop: true });
    const band = new BiquadFilterNode(audio, { type: 'bandpass', frequency: from, Q: narrow });
    band.frequency.exponentialRampToValueAtTime(to, begin + length);
    source.connect(band).connect(fading(begin, length, gain * volume * loudest));
    source.start(begin);
    source.stop(begin + length);
  }

  function openAmbience() {
    const source = new AudioBufferSourceNode(audio, { buffer: noise, loop: true });
    const filter = new BiquadFilterNode(audio, { type: 'lowpass', frequency: 400 });
    const gain = new GainNode(audio, { gain: 0 });
    source.connect(filter).connect(gain).connect(audio.destination);
    source.start();
    return { gain, filter };
  }

  return {
    play(name, volume) {
      void audio.resume();
      const { tones = [], rushes = [] } = recipes[name];
      for (const tone of tones) sing(tone, volume);
      for (const part of rushes) rush(part, volume);
    },
    breathe(air, volume) {
      if (air !== undefined) void audio.resume();
      else if (ambience === undefined) return;
      ambience ??= openAmbience();
      const { tone, gain } = air === undefined ? { tone: 300, gain: 0 } : airs[air];
      ambience.filter.frequency.setTargetAtTime(tone, audio.currentTime, 1);
      ambience.gain.gain.setTargetAtTime(gain * volume, audio.currentTime, 0.6);
    },
  };
}

/** Two seconds of noise that does not repeat audibly. */
function noiseOf(audio: AudioContext): AudioBuffer {
  const buffer = audio.createBuffer(1, audio.sampleRate * 2, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let at = 0; at < samples.length; at++) samples[at] = Math.random() * 2 - 1;
  return buffer;
}
