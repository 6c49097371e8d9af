import { expect, test } from 'vitest';
import { place } from './placement';

const view = { width: 1000, height: 600 };
const tip = { width: 200, height: 100 };
const anchorAt = (left: number, top: number) => ({
  left,
  top,
  right: left + 40,
  bottom: top + 20,
  width: 40,
  height: 20,
});

test('a toggletip stands on the wanted side when there is room', () => {
  expect(place(anchorAt(500, 300), tip, view, 'top')).toEqual({ side: 'top', top: 192, left: 420 });
});

test('a toggletip at the upper edge goes below what it explains', () => {
  expect(place(anchorAt(500, 20), tip, view, 'top')).toEqual({ side: 'bottom', top: 48, left: 420 });
});

test('a toggletip in a corner stays inside the window and beside its number', () => {
  expect(place(anchorAt(0, 0), tip, view, 'top')).toEqual({ side: 'bottom', top: 28, left: 8 });
  expect(place(anchorAt(970, 300), tip, view, 'right')).toEqual({ side: 'left', top: 260, left: 762 });
});
