import { afterEach, expect, test, vi } from 'vitest';
import { setVibration, shakes, vibrate } from './vibration';

/** A page on a device that can shake, and what it shook for. */
function aDevice({ calm = false, touched = true, seen = true } = {}) {
  const shaken: number[][] = [];
  vi.stubGlobal('document', { visibilityState: seen ? 'visible' : 'hidden' });
  vi.stubGlobal('matchMedia', () => ({ matches: calm }));
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('navigator', {
    vibrate: (pattern: number[]) => void shaken.push(pattern),
    userActivation: { hasBeenActive: touched },
  });
  return shaken;
}

afterEach(() => {
  setVibration(false);
  vi.unstubAllGlobals();
});

test('a device shakes only where that is wished for, it was touched, the page is in sight, and motion is welcome', () => {
  const shakenFor = (device: Parameters<typeof aDevice>[0], wished: boolean) => {
    const shaken = aDevice(device);
    setVibration(wished);
    vibrate(shakes.seal);
    return shaken.length;
  };
  expect(shakenFor({}, true)).toBe(1);
  expect(shakenFor({}, false)).toBe(0);
  expect(shakenFor({ calm: true }, true)).toBe(0);
  expect(shakenFor({ touched: false }, true)).toBe(0);
  expect(shakenFor({ seen: false }, true)).toBe(0);
});

test('no shake is longer than the sound it comes with', () => {
  const lengths = Object.fromEntries(
    Object.entries(shakes).map(([name, pattern]) => [name, pattern.reduce((sum, ms) => sum + ms, 0)]),
  );
  expect(lengths['seal']).toBeLessThanOrEqual(300);
  expect(lengths['tear']).toBeLessThanOrEqual(700);
  expect(lengths['turn']).toBeLessThanOrEqual(500);
});
