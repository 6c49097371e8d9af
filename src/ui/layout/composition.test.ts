import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from './composition';

/** The least room that each composition is made for, in units. */
const room = {
  landscape: [80, 45],
  tablet: [51.25, 73.75],
  phone: [24.24, 0],
  lying: [44.8, 0],
} as const;

const windows = fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 180, max: 2160 }) });

test('any window has the room that its composition is made for', () => {
  fc.assert(
    fc.property(windows, fc.double({ min: 1, max: 2, noNaN: true }), (window, textSize) => {
      const { composition, unit } = layoutOf(window, textSize);
      const [width, height] = room[composition];
      expect(window.width / unit).toBeGreaterThanOrEqual(width - 1e-9);
      expect(window.height / unit).toBeGreaterThanOrEqual(height - 1e-9);
    }),
    { seed: 7, numRuns: 3000 },
  );
});

test.each([
  [1280, 720, 'landscape', 16],
  [1920, 1080, 'landscape', 24],
  [2560, 1440, 'landscape', 32],
  [1024, 768, 'landscape', 12.8],
  [820, 1180, 'tablet', 16],
  [390, 844, 'phone', 16],
  [844, 390, 'lying', 16],
  [800, 600, 'lying', 15.16],
  [568, 320, 'lying', 12.5],
  [480, 270, 'phone', 13.2],
] as const)(
  'a window of %i x %i is put together as %s, in units of about %f px',
  (width, height, composition, unit) => {
    const layout = layoutOf({ width, height });
    expect(layout.composition).toBe(composition);
    expect(layout.unit).toBeCloseTo(unit, 1);
  },
);

test('whoever wants letters twice as large has the page of a window half as large, drawn twice as large', () => {
  fc.assert(
    fc.property(windows, ({ width, height }) => {
      fc.pre(width >= 640);
      const large = layoutOf({ width, height }, 2);
      const small = layoutOf({ width: width / 2, height: height / 2 });
      expect(large).toEqual({ ...small, unit: small.unit * 2 });
    }),
    { seed: 7 },
  );
});
