import { expect, test } from 'vitest';
import { textWidth } from './text-width';

test('Chinese characters are counted twice as wide as Latin ones', () => {
  expect(textWidth('估值')).toBe(26);
  expect(textWidth('93')).toBeCloseTo(14.4);
});

test('a per cent sign is as wide as a Chinese character', () => {
  expect(textWidth('100%')).toBeCloseTo(34.6);
});
