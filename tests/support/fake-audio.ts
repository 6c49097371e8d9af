import { vi } from 'vitest';
import { createSynth } from '../../src/ui/sound/synth';
import type { SoundName } from '../../src/ui/sound/sound-names';

/** A volume as it was asked for: each value, and when it is reached. */
class Parameter {
  readonly points: { readonly value: number; readonly at: number }[] = [];
  setValueAtTime(value: number, at: number) {
    this.points.push({ value, at });
  }
  exponentialRampToValueAtTime(value: number, at: number) {
    this.points.push({ value, at });
  }
  setTargetAtTime(value: number, at: number) {
    this.points.push({ value, at });
  }
  /** Between two values it goes exponentially. */
  valueAt(time: number): number {
    const after = this.points.findIndex(({ at }) => at > time);
    const [from, to] = [this.points[after - 1], this.points[after]];
    if (from === undefined || to === undefined) return 0;
    return from.value * (to.value / from.value) ** ((time - from.at) / (to.at - from.at));
  }
}

class Node {
  static made: Node[] = [];
  readonly gain = new Parameter();
  readonly frequency = new Parameter();
  begins = Number.NaN;
  ends = Number.NaN;
  constructor() {
    Node.made.push(this);
  }
  connect(to: Node) {
    return to;
  }
  start(at: number) {
    this.begins = at;
  }
  stop(at: number) {
    this.ends = at;
  }
}

/** A device that begins at 10 s and notes what is asked of it. */
class Context {
  readonly currentTime = 10;
  readonly sampleRate = 8_000;
  readonly destination = new Node();
  createGain() {
    return new Node();
  }
  createBuffer(_: number, length: number) {
    const samples = new Float32Array(length);
    return { getChannelData: () => samples };
  }
  async resume() {}
}

/** Plays a sound at full volume; what it was made of. */
export function madeOf(name: SoundName) {
  vi.stubGlobal('AudioContext', Context);
  for (const kind of ['OscillatorNode', 'AudioBufferSourceNode', 'BiquadFilterNode', 'GainNode'])
    vi.stubGlobal(kind, Node);
  const synth = createSynth();
  Node.made = [];
  synth?.play(name, 1);
  return Node.made;
}
