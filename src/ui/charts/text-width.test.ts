import { expect, test } from 'vitest';
import { textWidth } from './text-width';

test('Chinese characters are counted twice as wide as Latin ones', () => {
  expect(textWidth('估值')).toBe(26);
  expect(textWidth('93')).toBeCloseTo(14.4);
});
