import { expect, test } from 'vitest';
import { signed } from './delta';

test('a change wears a real minus sign, and none when nothing changed', () => {
  expect(signed(3)).toBe('+3');
  expect(signed(-3)).toBe('\u22123');
  expect(signed(0)).toBe('0');
  expect(signed(-1.5, (value) => `\u00a5${value}`)).toBe('\u2212\u00a51.5');
});
