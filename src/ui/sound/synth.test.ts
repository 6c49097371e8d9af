import { afterEach, expect, test, vi } from 'vitest';
import { madeOf } from '../../../tests/support/fake-audio';
import type { SoundName } from './sound-names';

/** How long each sound may be, in s. */
const lengths: Readonly<Record<SoundName, number>> = {
  card: 0.12,
  pen: 0.35,
  tick: 0.04,
  chip: 0.9,
  gavel: 0.25,
  seal: 0.3,
  tear: 0.7,
  stamp: 0.2,
  coins: 0.4,
  paper: 0.6,
  weather: 1.2,
  rope: 0.8,
  handshake: 0.4,
  level: 0.45,
  bell: 0.5,
};
const names = Object.keys(lengths) as SoundName[];

afterEach(() => vi.unstubAllGlobals());

test.each(names)('%s is as long as it should be, and never louder than may be', (name) => {
  const nodes = madeOf(name);
  const sources = nodes.filter(({ begins }) => !Number.isNaN(begins));
  const volumes = nodes.map(({ gain }) => gain).filter(({ points }) => points.length > 0);
  const values = nodes.flatMap(({ gain, frequency }) => [...gain.points, ...frequency.points]);
  expect(sources.length).toBeGreaterThan(0);
  expect(volumes.length).toBe(sources.length);
  // An exponential ramp to nothing, or through anything that is no number, is refused by the device.
  for (const { value, at } of values) {
    expect(value).toBeGreaterThan(0);
    expect(Number.isFinite(value) && Number.isFinite(at)).toBe(true);
  }
  for (const { begins, ends } of sources) {
    expect(begins).toBeGreaterThanOrEqual(10);
    expect(ends).toBeGreaterThan(begins);
    expect(ends - 10).toBeLessThanOrEqual(lengths[name] + 1e-9);
  }
  const peaks = Array.from({ length: 1_000 }, (_, step) =>
    volumes.reduce((sum, volume) => sum + volume.valueAt(10 + (step / 1_000) * lengths[name]), 0),
  );
  expect(Math.max(...peaks)).toBeGreaterThan(0.05);
  expect(Math.max(...peaks)).toBeLessThanOrEqual(0.51);
});
