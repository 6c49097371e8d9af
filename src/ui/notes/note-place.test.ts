import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { notePlace } from './note-place';

const note = { width: 340, height: 180 };
const laptop = { width: 1280, height: 720 };
const phone = { width: 360, height: 640 };

test('a note stands above what it is about, below where there is no room above, beside it where there is neither', () => {
  expect(notePlace(note, laptop, { left: 500, top: 300, width: 100, height: 50 }, undefined)).toEqual({
    left: 380,
    top: 106,
  });
  expect(notePlace(note, laptop, { left: 500, top: 30, width: 100, height: 50 }, undefined)).toEqual({
    left: 380,
    top: 94,
  });
  expect(notePlace(note, laptop, { left: 20, top: 70, width: 500, height: 590 }, undefined)).toEqual({
    left: 534,
    top: 275,
  });
});

test('a note about a figure keeps off the figures it is made of', () => {
  const figure = { left: 126, top: 620, width: 190, height: 24 };
  const company = { left: 12, top: 524, width: 452, height: 190 };
  expect(notePlace(note, laptop, figure, company).top + note.height).toBeLessThan(company.top);
});

test('where there is no room beside both it keeps off what it is about', () => {
  const button = { left: 10, top: 520, width: 340, height: 60 };
  const slip = { left: 10, top: -20, width: 340, height: 520 };
  expect(notePlace(note, phone, button, slip).top + note.height).toBeLessThan(button.top);
});

test('a box as the browser measures it, whose figures are no properties of its own, places a note like any other', () => {
  const figures = { left: 500, top: 300, width: 100, height: 50 };
  const measured = Object.create(figures) as typeof figures;
  expect(notePlace(note, laptop, measured, undefined)).toEqual(notePlace(note, laptop, figures, undefined));
  expect(notePlace(note, laptop, figures, measured)).toEqual(notePlace(note, laptop, figures, figures));
});

test('what is taller than the window is covered at its foot, not where reading begins', () => {
  const investors = { left: 10, top: 95, width: 340, height: 500 };
  expect(notePlace(note, phone, investors, undefined).top + note.height).toBe(phone.height - 8);
});

test('a note that fits in a window stands in it, wherever what it is about was scrolled to', () => {
  const anywhere = fc.record({
    left: fc.integer({ min: -2000, max: 4000 }),
    top: fc.integer({ min: -2000, max: 4000 }),
    width: fc.integer({ min: 1, max: 1500 }),
    height: fc.integer({ min: 1, max: 1500 }),
  });
  const windows = fc.record({
    width: fc.integer({ min: note.width + 16, max: 2000 }),
    height: fc.integer({ min: note.height + 16, max: 2000 }),
  });
  fc.assert(
    fc.property(windows, anywhere, fc.option(anywhere, { nil: undefined }), (window, about, clear) => {
      const { left, top } = notePlace(note, window, about, clear);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + note.width).toBeLessThanOrEqual(window.width);
      expect(top + note.height).toBeLessThanOrEqual(window.height);
    }),
    { seed: 16, numRuns: 500 },
  );
});
