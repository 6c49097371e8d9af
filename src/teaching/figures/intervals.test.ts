import { expect, test } from 'vitest';
import { meanInterval, shareInterval, stratifiedMean } from './intervals';

test('Student’s interval of four values as worked by hand', () => {
  // Mean 5, standard deviation 2.5820, t(3) 3.182, reach 3.182 x 2.5820 / 2.
  const found = meanInterval([2, 4, 6, 8]);
  expect(found?.mean).toBe(5);
  expect(found?.low).toBeCloseTo(0.892, 3);
  expect(found?.high).toBeCloseTo(9.108, 3);
  expect(meanInterval([3])).toBeUndefined();
});

test('many values: the point approaches the normal one', () => {
  // 101 values of mean 0 and variance 1.01: t(100) is 1.984.
  const values = [...Array.from({ length: 50 }, () => 1), 0, ...Array.from({ length: 50 }, () => -1)];
  expect(meanInterval(values)?.high).toBeCloseTo(1.984 / Math.sqrt(101), 3);
});

test('Wilson’s interval of 10 of 20; nothing of nothing', () => {
  expect(shareInterval(10, 20)?.low).toBeCloseTo(0.2993, 4);
  expect(shareInterval(0, 0)).toBeUndefined();
});

test('groups count alike, and only what varies within them widens the interval', () => {
  const apart = stratifiedMean([
    [1, 1, 1, 1],
    [9, 9],
  ]);
  expect(apart).toEqual({ mean: 5, low: 5, high: 5 });
  // Variances 2 and 2 of two values each: sqrt(1 + 1) / 2, t(2) 4.303.
  const within = stratifiedMean([
    [0, 2],
    [4, 6],
  ]);
  expect(within?.mean).toBe(3);
  expect(within?.high).toBeCloseTo(3 + 4.303 / Math.SQRT2, 3);
  expect(stratifiedMean([[1]])).toBeUndefined();
  expect(stratifiedMean([])).toBeUndefined();
});
