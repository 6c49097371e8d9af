import { expect, test } from 'vitest';
import { gain, money, percent } from '../../i18n/format';
import { range } from './range';

test('a range says its sign once, and is one figure where its ends read alike', () => {
  expect(range(30, 32, money)).toBe('¥30–32');
  expect(range(-3, 2, money)).toBe('−¥3–¥2');
  expect(range(0.588, 0.589, percent)).toBe('58.8–58.9%');
  expect(range(65.41, 65.44, gain)).toBe('65.4');
});
