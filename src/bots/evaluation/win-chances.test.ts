import { describe, expect, test } from 'vitest';
import { applyMove, createMatch, isOver, seatsToAct, viewFor } from '../../../rules/index';
import { chooseMove } from '../choose';
import { chancesAt, evaluateAll, winChances } from './win-chances';
import { winTemperatures } from './win-temperatures';

describe('chances to win', () => {
  test('add up to one at every moment, and at the end the winner has it all', () => {
    const state = createMatch({ players: 4, scenario: 'standard' }, 'chances');
    while (!isOver(state)) {
      const chances = winChances(state, evaluateAll(state));
      expect(chances).toHaveLength(4);
      for (const chance of chances) expect(chance).toBeGreaterThan(0);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      const [seat = 0] = seatsToAct(state);
      applyMove(state, seat, chooseMove(viewFor(state, seat), { level: 'easy' }, `${state.moves}`));
    }
    const { winners } = viewFor(state, 'all');
    const chances = winChances(state, evaluateAll(state));
    expect(chances.map((chance) => chance > 0)).toEqual([0, 1, 2, 3].map((seat) => winners.includes(seat)));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  test('are greater for a better evaluation, and surer when the end is near', () => {
    const [early, late] = [chancesAt([30, 20, 10], 20), chancesAt([30, 20, 10], 5)];
    expect(early).toEqual(early.toSorted((a, b) => b - a));
    expect(late[0]).toBeGreaterThan(early[0] ?? 1);
    expect(chancesAt([7, 7], 5)).toEqual([0.5, 0.5]);
  });

  test('are fitted for every number of Books to come, the nearer the end the surer', () => {
    expect(winTemperatures).toHaveLength(8);
    expect(winTemperatures.every((temperature) => temperature > 0)).toBe(true);
    expect(winTemperatures[0]).toBeLessThan(winTemperatures[7] ?? 0);
  });
});
