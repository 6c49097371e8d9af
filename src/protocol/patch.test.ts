import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchBetween, patched } from './patch';

const keys = fc.constantFrom('a', 'b', 'c', 'd');
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.nat(3), fc.boolean(), keys, fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value')),
  ),
}));
const object = fc.dictionary(keys, json);

test('a patch makes of the value before the value after, and of nothing else', () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      const text = JSON.stringify(before);
      const patch = patchBetween(before, after);
      const sent = patch === undefined ? {} : JSON.parse(JSON.stringify(patch));
      expect(patched(before, sent)).toEqual(after);
      expect(JSON.stringify(before)).toBe(text);
    }),
  );
});

test('the same value again has no difference', () => {
  fc.assert(
    fc.property(object, (value) => {
      expect(patchBetween(value, structuredClone(value))).toBeUndefined();
    }),
  );
});

test('one company of many that changes a little is told alone', () => {
  const companies = (cash: number) => [
    { id: 'a', cash: 1, seen: ['x'] },
    { id: 'b', cash, seen: ['y'] },
  ];
  expect(patchBetween({ companies: companies(3) }, { companies: companies(4) })).toEqual({
    in: { companies: { in: { 1: { set: { cash: 4 } } } } },
  });
});

test('a list that grew is told by what is new, one that lost something whole', () => {
  expect(patchBetween({ seen: ['a', 'b'] }, { seen: ['a', 'b', 'c'] })).toEqual({ in: { seen: { set: { 2: 'c' } } } });
  expect(patchBetween({ seen: ['a', 'b'] }, { seen: ['b'] })).toEqual({ set: { seen: ['b'] } });
});

test('what did not change is shared with the value before', () => {
  const before = { companies: [{ cash: 1 }, { cash: 2 }], turn: { seat: 1 } };
  const after = patched(before, { in: { companies: { in: { 0: { set: { cash: 5 } } } } } });
  expect(after).toEqual({ companies: [{ cash: 5 }, { cash: 2 }], turn: { seat: 1 } });
  expect(after.companies[1]).toBe(before.companies[1]);
  expect(after.turn).toBe(before.turn);
});
