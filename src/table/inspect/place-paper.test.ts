import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../ui/popups/placement';
import { placePaper } from './place-paper';

const laptop = { width: 1280, height: 720 };
const paper = { width: 416, height: 500 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const meets = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

test('a paper lies in the window and never over what it is about', () => {
  const size = fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 360, max: 2160 }) });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(size, part, part, part, part, fc.integer({ min: 60, max: 2000 }), (view, x, y, w, h, height) => {
      // A thing that leaves room for a paper on one side of it.
      const anchor = box(
        x * view.width * 0.5,
        y * view.height * 0.5,
        20 + w * view.width * 0.3,
        20 + h * view.height * 0.2,
      );
      const place = placePaper(anchor, { width: 416, height }, view, []);
      if (place === undefined) return;
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + place.width).toBeLessThanOrEqual(view.width);
      expect(place.top + place.height).toBeLessThanOrEqual(view.height);
      expect(meets(place, anchor)).toBe(false);
    }),
  );
});

test('a paper leaves the button free that makes a move, where there is room', () => {
  const button = box(922, 646, 346, 64);
  for (const anchor of [
    box(702, 56, 230, 170),
    box(992, 56, 276, 122),
    box(660, 500, 110, 104),
    box(12, 235, 185, 78),
  ]) {
    const place = placePaper(anchor, paper, laptop, [button]);
    expect(place).toBeDefined();
    expect(place !== undefined && meets(place, button)).toBe(false);
    expect(place).toMatchObject({ height: paper.height, width: paper.width });
  }
});

test('a paper that is too high for the window is cut where most of it can be read', () => {
  const place = placePaper(box(600, 300, 80, 80), { width: 416, height: 1200 }, laptop, []);
  expect(place).toMatchObject({ side: expect.stringMatching(/left|right/), height: 704 });
});
