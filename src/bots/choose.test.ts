import { describe, expect, test } from 'vitest';
import { applyMove, createMatch, isOver, scenarios, seatsToAct, viewFor, type MatchState } from '../../rules/index';
import { chooseMove } from './choose';
import { botLevels, temperaments, type Bot, type BotLevel } from './levels';

function playOut(state: MatchState, level: BotLevel): void {
  while (!isOver(state)) {
    const [seat = 0] = seatsToAct(state);
    const view = viewFor(state, seat);
    const move = chooseMove(view, { level }, `test.${state.moves}`);
    expect(view.legal).toContainEqual(move);
    applyMove(state, seat, move);
  }
}

describe.each(scenarios.map(({ id, players }) => ({ id, players })))('bots in $id', ({ id, players }) => {
  test.each([...players])('%i of them finish a match with legal moves only', (count) => {
    const sealing = count % 2 === 0 ? 'together' : 'own-turn';
    const state = createMatch({ players: count, scenario: id, sealing }, `bots.${id}.${count}`);
    playOut(state, count % 2 === 0 ? 'normal' : 'easy');
    expect(viewFor(state, 'spectator').winners.length).toBeGreaterThan(0);
  });
});

/** Every level; those that search do it in few worlds, which takes the same path in less time. */
const bots: readonly Bot[] = [
  { level: 'easy' },
  { level: 'normal' },
  { level: 'hard', budget: { rounds: 2, width: 3, horizon: 'turn' } },
  { level: 'expert', budget: { rounds: 1, width: 2, horizon: 1 } },
];

test('every level is tried', () => {
  expect(bots.map(({ level }) => level)).toEqual(botLevels);
});

describe.each([...bots])('$level', (bot) => {
  test('the same view and seed give the same move', () => {
    const state = createMatch({ players: 3, scenario: 'standard' }, 'same');
    while (!isOver(state)) {
      const [seat = 0] = seatsToAct(state);
      const view = viewFor(state, seat);
      const move = chooseMove(view, bot, 'seed');
      expect(chooseMove(structuredClone(view), bot, 'seed')).toEqual(move);
      applyMove(state, seat, chooseMove(view, { level: 'easy' }, `${state.moves}`));
    }
  });

  test('it leans as its temperament says and still plays legal moves', () => {
    const state = createMatch({ players: 5, scenario: 'standard' }, 'leaning');
    while (!isOver(state)) {
      const [seat = 0] = seatsToAct(state);
      const view = viewFor(state, seat);
      const leaning = { ...bot, temperament: temperaments[seat] ?? 'even' };
      const move = chooseMove(view, leaning, `${state.moves}`);
      expect(view.legal).toContainEqual(move);
      applyMove(state, seat, move);
    }
  });
});

test.each(['turn', 1] as const)('hardly any time to play on to %s still gives a legal move, and soon', (horizon) => {
  const bot: Bot = { level: 'expert', budget: { rounds: 100_000, width: 8, horizon, ms: 2 } };
  const state = createMatch({ players: 2, scenario: 'intro' }, 'hurry');
  while (!isOver(state)) {
    const [seat = 0] = seatsToAct(state);
    const view = viewFor(state, seat);
    const move = chooseMove(view, bot, `${state.moves}`);
    expect(view.legal).toContainEqual(move);
    applyMove(state, seat, move);
  }
});
