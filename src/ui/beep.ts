let context: AudioContext | undefined;

/** Two short notes, a fourth apart: soft enough for a room with others in it. Silent where the browser forbids sound. */
export function beep(): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    note(context, 660, 0);
    note(context, 880, 0.14);
  } catch {
    // No sound device, or none allowed before somebody touched the page.
  }
}

/** A note that fades: frequency in Hz, start in seconds from now. */
function note(audio: AudioContext, frequency: number, start: number): void {
  const begin = audio.currentTime + start;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0.0001, begin);
  volume.gain.exponentialRampToValueAtTime(0.12, begin + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + 0.22);
  const source = new OscillatorNode(audio, { type: 'triangle', frequency });
  source.connect(volume).connect(audio.destination);
  source.start(begin);
  source.stop(begin + 0.24);
}
