import { expect, test } from 'vitest';
import { spread } from './spread';

test('labels far apart stay where they belong', () => {
  expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
});

test('labels that would overlap move apart and keep their order', () => {
  expect(spread([50, 48, 52], 20, 0, 200)).toEqual([68, 48, 88]);
});

test('labels pushed past the lower edge move back up', () => {
  expect(spread([95, 98], 20, 0, 100)).toEqual([80, 100]);
});
