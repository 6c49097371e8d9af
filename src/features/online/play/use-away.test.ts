import { expect, test } from 'vitest';
import { awaySince } from './use-away';

test('who is cut off again before they played is told all since they first went', () => {
  expect(awaySince(undefined, 40, undefined)).toBeUndefined();
  expect(awaySince(40, 40, undefined)).toBeUndefined();
  expect(awaySince(10, 40, undefined)).toEqual({ from: 10, to: 40 });
  expect(awaySince(41, 42, { from: 10, to: 40 })).toEqual({ from: 10, to: 42 });
  expect(awaySince(42, 42, { from: 10, to: 42 })).toBeUndefined();
});
