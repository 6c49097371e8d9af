import { describe, expect, test } from 'vitest';
import { junk } from '../../tests/support/move-samples';
import { applyMove } from './flow';
import type { Move } from './moves';
import { parseMove } from './parse';
import { IllegalMove } from './refusal';
import { aMatch } from '../../tests/support/a-match';

const samples: readonly Move[] = [
  { type: 'keepAmbition', ambition: 'frontier' },
  { type: 'draw', deck: 'data', card: 'top' },
  { type: 'draw', deck: 'compute', card: 'large-cluster' },
  { type: 'build', card: 'cloud-rental' },
  { type: 'trainFoundation', data: ['law-1', 'web-2', 'web-2'] },
  { type: 'payOverrun' },
  { type: 'shelve' },
  { type: 'finishShelved' },
  { type: 'trainVertical', domain: 'health', data: ['health-2'] },
  { type: 'sign', contract: 'law-firm' },
  { type: 'sign', contract: 'law-firm', licensor: 2 },
  { type: 'winOver', contract: 'law-firm' },
  { type: 'pivot', domain: 'law' },
  { type: 'setPrice', price: 3 },
  { type: 'sellCluster', cluster: 'gifted-cluster' },
  { type: 'capitalCall' },
  { type: 'endTurn' },
  { type: 'discard', card: 'better-price' },
  { type: 'pitch', investor: 'none', card: 'none' },
  { type: 'pitch', investor: 'owl-large', card: 'co-investor' },
  { type: 'burn', amount: 0 },
  { type: 'seal' },
  { type: 'unseal' },
];

/** The reason a thing is not read as a move; undefined when it is. */
function refused(input: unknown): string | undefined {
  try {
    parseMove(input);
    return undefined;
  } catch (error) {
    if (error instanceof IllegalMove) return error.code;
    throw error;
  }
}

describe('a move from outside', () => {
  test.each(samples.map((move) => [JSON.stringify(move), move] as const))('%s is read as it is', (_, move) => {
    expect(parseMove(JSON.parse(JSON.stringify(move)))).toEqual(move);
  });

  test('what is read shares nothing with what was sent', () => {
    const data = ['web-3'];
    const move = parseMove({ type: 'trainFoundation', data });
    data.push('web-2');
    expect(move).toEqual({ type: 'trainFoundation', data: ['web-3'] });
  });

  test.each(junk.map((value) => [typeof value, value] as const))('a %s (%o) is no move', (_, value) => {
    expect(refused(value)).toBe('malformed');
    expect(refused({ type: value })).toBe('malformed');
  });

  test('one field too many, or one missing', () => {
    const accepted = samples.flatMap((move) => {
      const fields = Object.entries(move);
      const shorter = fields.map(([field]) => Object.fromEntries(fields.filter(([other]) => other !== field)));
      const longer = [
        { ...move, extra: 1 },
        { ...move, [Symbol('extra')]: 1 },
      ];
      return [...shorter, ...longer].filter((input) => refused(input) !== 'malformed');
    });
    expect(accepted).toEqual([{ type: 'sign', contract: 'law-firm' }]);
  });

  test('one field that holds junk', () => {
    const accepted = samples.flatMap((move) =>
      Object.keys(move).flatMap((field) =>
        junk.map((value) => ({ ...move, [field]: value })).filter((input) => refused(input) !== 'malformed'),
      ),
    );
    expect(accepted).toEqual([{ type: 'sign', contract: 'law-firm', licensor: undefined }]);
  });

  test('ids of another kind, numbers out of range, unsorted or endless data', () => {
    const strange: readonly unknown[] = [
      { type: 'draw', deck: 'contracts', card: 'top' },
      { type: 'draw', deck: 'data', card: 'clinic-chain' },
      { type: 'build', card: 'web-1' },
      { type: 'sellCluster', cluster: 'cloud-rental' },
      { type: 'discard', card: 'giant-cluster' },
      { type: 'pitch', investor: 'search', card: 'none' },
      { type: 'pitch', investor: 'none', card: 'web-1' },
      { type: 'setPrice', price: 4 },
      { type: 'setPrice', price: 0 },
      { type: 'sign', contract: 'law-firm', licensor: 7 },
      { type: 'burn', amount: 10_000 },
      { type: 'trainFoundation', data: ['web-2', 'law-1'] },
      { type: 'trainFoundation', data: Array<string>(25).fill('web-1') },
      { type: 'trainVertical', domain: 'web', data: ['web-1'] },
    ];
    for (const input of strange) expect(refused(input)).toBe('malformed');
  });

  test('objects that are more than data', () => {
    class Burn {
      readonly type = 'burn';
      readonly amount = 1;
    }
    let reads = 0;
    const fickle = {
      type: 'burn',
      get amount() {
        reads += 1;
        return reads > 1 ? 1e9 : 1;
      },
    };
    const sparse = ['web-1'];
    sparse.length = 2;
    const hidden = Object.defineProperty({ type: 'burn' }, 'amount', { value: 1, enumerable: false });
    expect(refused(new Burn())).toBe('malformed');
    expect(refused(fickle)).toBe('malformed');
    expect(
      refused({
        get type() {
          return 'seal';
        },
      }),
    ).toBe('malformed');
    expect(refused({ type: 'trainFoundation', data: sparse })).toBe('malformed');
    expect(refused(hidden)).toBe('malformed');
    expect(refused(Object.create({ type: 'seal' }))).toBe('malformed');
    expect(refused(Object.assign(Object.create({ amount: 1 }) as object, { type: 'burn' }))).toBe('malformed');
    expect(refused(['seal'])).toBe('malformed');
    expect(refused(JSON.parse('{"type":"seal","__proto__":{"amount":1}}'))).toBe('malformed');
    expect(refused(JSON.parse('{"type":"seal","constructor":1}'))).toBe('malformed');
  });

  test('reading pollutes nothing', () => {
    refused(JSON.parse('{"type":"burn","amount":1,"__proto__":{"polluted":true}}'));
    expect('polluted' in {}).toBe(false);
  });
});

test('the engine itself refuses what is malformed, too', () => {
  const match = aMatch();
  for (const value of junk) {
    const move = { type: 'setPrice', price: value } as unknown as Move;
    expect(() => applyMove(match.state, 0, move)).toThrow(new IllegalMove({ code: 'malformed', details: {} }));
  }
});
