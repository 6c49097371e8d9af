import { expect, test } from 'vitest';
import { playAtRandom } from '../../tests/support/random-play';
import { createMatch, determinize, presetOf, viewFor } from '../index';

const options = { players: 3, scenario: 'standard' } as const;

test('a variant sets the length and the path of the climate; lists by quarter go on with their last entry', () => {
  const preset = presetOf({ scenario: 'standard', variant: { quarters: 10, climate: ['frenzy', 'winter'] } });
  expect(preset.quarters).toBe(10);
  expect(preset.climate).toEqual(['frenzy', ...Array.from({ length: 9 }, () => 'winter')]);
  expect(preset.pool).toEqual([3, 3, 4, 4, 5, 5, 6, 6, 6, 6]);
});

test('a module that is switched off is gone, the others stay', () => {
  const match = createMatch({ ...options, variant: { modules: { ambitions: false } } }, 'modules');
  expect(match.secret.ambitions).toEqual([[], [], []]);
  expect(presetOf(match).modules.licences).toBe(true);
});

test('a match of four quarters in winter ends after the fourth, and is searched as such', () => {
  const variant = { quarters: 4, climate: ['winter'] } as const;
  const match = createMatch({ ...options, variant }, 'short');
  expect(determinize(viewFor(match, 0), 'world').variant).toEqual(variant);
  const over = playAtRandom({ ...options, variant }, 7);
  expect(over.phase).toBe('over');
  expect(viewFor(over, 'spectator').climatePath).toEqual(['winter', 'winter', 'winter', 'winter']);
});

test('without a variant nothing of it is in the match', () => {
  expect(Object.keys(createMatch(options, 'plain'))).not.toContain('variant');
});
