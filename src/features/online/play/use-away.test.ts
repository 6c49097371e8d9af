import { expect, test } from 'vitest';
import { awaySince, followedTo } from './use-away';

test('who is cut off again before they played is told all since they first went', () => {
  expect(awaySince(undefined, 40, undefined)).toBeUndefined();
  expect(awaySince(40, 40, undefined)).toBeUndefined();
  expect(awaySince(10, 40, undefined)).toEqual({ from: 10, to: 40 });
  expect(awaySince(41, 42, { from: 10, to: 40 })).toEqual({ from: 10, to: 42 });
  expect(awaySince(42, 42, { from: 10, to: 42 })).toBeUndefined();
});

test('who followed here and on another device has followed as far as on either', () => {
  expect(followedTo(undefined, undefined)).toBeUndefined();
  expect(followedTo(10, undefined)).toBe(10);
  expect(followedTo(undefined, 20)).toBe(20);
  expect(followedTo(10, 20)).toBe(20);
  expect(followedTo(20, 10)).toBe(20);
});
