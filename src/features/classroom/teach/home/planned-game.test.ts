import { expect, test } from 'vitest';
import { firstPath, plannedGame, wholeGame } from './planned-game';

test('a game that was not changed says only its scenario', () => {
  expect(plannedGame(wholeGame({ scenario: 'standard' }))).toEqual({ scenario: 'standard' });
});

test('what was changed is said, and read again', () => {
  const game = wholeGame({ scenario: 'standard' });
  const changed = plannedGame({
    ...game,
    quarters: 4,
    favouritism: 0.5,
    modules: { ...game.modules, ambitions: false },
  });
  expect(changed).toEqual({
    scenario: 'standard',
    favouritism: 0.5,
    variant: { quarters: 4, modules: { ambitions: false } },
  });
  expect(wholeGame(changed)).toMatchObject({
    quarters: 4,
    favouritism: 0.5,
    modules: { ambitions: false, pivot: true },
  });
});

test('a path of one’s own begins as the scenario’s and is as long as the game', () => {
  const game = wholeGame({ scenario: 'long-winter' });
  expect(firstPath({ ...game, quarters: 3 })).toEqual(['cold', 'winter', 'winter']);
  expect(plannedGame({ ...game, quarters: 3, climate: ['warm'] }).variant).toEqual({
    quarters: 3,
    climate: ['warm', 'warm', 'warm'],
  });
});
