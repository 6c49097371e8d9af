import { describe, expect, test } from 'vitest';
import {
  applyMove,
  createMatch,
  determinize,
  isOver,
  scenarios,
  seatsToAct,
  viewFor,
  type MatchState,
} from '../../rules/index';
import { chooseMove } from './choose';
import { botLevels } from './levels';

function playOut(state: MatchState, level: (typeof botLevels)[number]): void {
  while (!isOver(state)) {
    const [seat = 0] = seatsToAct(state);
    const view = viewFor(state, seat);
    const move = chooseMove(view, level, `test.${state.moves}`);
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

test.each(botLevels)('%s: the same view and seed give the same move', (level) => {
  const state = createMatch({ players: 3, scenario: 'standard' }, 'same');
  while (!isOver(state)) {
    const [seat = 0] = seatsToAct(state);
    const view = viewFor(state, seat);
    const move = chooseMove(view, level, 'seed');
    expect(chooseMove(structuredClone(view), level, 'seed')).toEqual(move);
    applyMove(state, seat, chooseMove(view, level, `${state.moves}`));
  }
});

test.each(botLevels)('%s: what is hidden from its seat never changes its move', (level) => {
  const state = createMatch({ players: 4, scenario: 'standard' }, 'hidden');
  while (!isOver(state)) {
    const [seat = 0] = seatsToAct(state);
    const view = viewFor(state, seat);
    const otherWorld = determinize(view, `another world ${state.moves}`);
    expect(chooseMove(viewFor(otherWorld, seat), level, 'seed')).toEqual(chooseMove(view, level, 'seed'));
    applyMove(state, seat, chooseMove(view, level, `${state.moves}`));
  }
});
