import { describe, expect, test } from 'vitest';
import { bootstrap } from './bootstrap';
import { wilson } from './wilson';

describe('Wilson', () => {
  test('10 of 20 and 1 of 10 as in the textbooks', () => {
    expect(wilson(10, 20)).toMatchObject({ value: 0.5 });
    expect(wilson(10, 20).low).toBeCloseTo(0.2993, 4);
    expect(wilson(10, 20).high).toBeCloseTo(0.7007, 4);
    expect(wilson(1, 10).low).toBeCloseTo(0.0179, 4);
    expect(wilson(1, 10).high).toBeCloseTo(0.4042, 4);
  });

  test('stays between 0 and 1, and takes shared wins', () => {
    expect(wilson(0, 8)).toMatchObject({ value: 0, low: 0 });
    expect(wilson(8, 8).high).toBe(1);
    expect(wilson(2.5, 10).value).toBe(0.25);
  });

  test('nothing observed: anything is possible', () => {
    expect(wilson(0, 0)).toEqual({ value: Number.NaN, low: 0, high: 1 });
  });
});

describe('bootstrap', () => {
  const mean = ([sum = 0, count = 0]: readonly number[]): number => sum / count;
  const groups = Array.from({ length: 100 }, (_, i) => [i % 2, 1]);

  test('of a hundred coin tosses agrees with the normal interval', () => {
    const { value, low, high } = bootstrap(groups, mean, 'coins');
    expect(value).toBe(0.5);
    expect(Math.abs(low - 0.402)).toBeLessThan(0.021);
    expect(Math.abs(high - 0.598)).toBeLessThan(0.021);
  });

  test('the same seed gives the same interval, equal groups one of no width', () => {
    expect(bootstrap(groups, mean, 'a')).toEqual(bootstrap(groups, mean, 'a'));
    expect(
      bootstrap(
        [
          [3, 2],
          [3, 2],
        ],
        mean,
        'a',
      ),
    ).toEqual({ value: 1.5, low: 1.5, high: 1.5 });
  });

  test('groups are drawn whole: what is alike within a group does not narrow the interval', () => {
    const clustered = Array.from({ length: 10 }, (_, i) => [10 * (i % 2), 10]);
    const { low, high } = bootstrap(clustered, mean, 'c');
    expect(high - low).toBeGreaterThan(0.5);
  });
});
