import { describe, expect, test } from 'vitest';
import {
  applyMove,
  createMatch,
  determinize,
  isOver,
  seatsToAct,
  viewFor,
  type MatchState,
} from '../../../rules/index';
import { chooseMove } from '../choose';
import { evaluateAll } from '../evaluation/win-chances';
import { search, type Budget } from '../search/search';
import { advise, type Advice } from './advise';
import { partsOf, sumOf } from './parts';

const little: Budget = { rounds: 2, width: 4, horizon: 1 };

function finish<T>(thinking: Generator<number, T>): T {
  for (;;) {
    const step = thinking.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

/** Looks at every seventh decision of a match of easy bots: at each kind of them, sooner or later. */
function atDecisions(seed: string, players: number, look: (state: MatchState, seat: number) => void): void {
  const sealing = players % 2 === 0 ? 'own-turn' : 'together';
  const state = createMatch({ players, scenario: 'standard', sealing }, seed);
  while (!isOver(state)) {
    const [seat = 0] = seatsToAct(state);
    if (state.moves % 7 === 0) look(state, seat);
    applyMove(state, seat, chooseMove(viewFor(state, seat), { level: 'easy' }, `${state.moves}`));
  }
}

const all = ({ moves, burns }: Advice) => [...moves, ...burns];

describe('advice', () => {
  test.each([2, 3, 4])('names up to three legal moves with figures that can be, at a table of %i', (players) => {
    atDecisions('advice', players, (state, seat) => {
      const view = viewFor(state, seat);
      const advice = finish(advise(view, 'seed', little));
      expect(advice.moves.length).toBeGreaterThan(0);
      expect(advice.moves.length).toBeLessThanOrEqual(3);
      for (const { move } of advice.moves) expect(view.legal).toContainEqual(move);
      expect(advice.burns.length > 0).toBe(view.legal[0]?.type === 'pitch');
      for (const { move } of advice.burns) expect(move.type).toBe('burn');
      for (const { gain, winChance, reasons } of all(advice)) {
        expect(Number.isFinite(gain)).toBe(true);
        expect(winChance).toBeGreaterThanOrEqual(0);
        expect(winChance).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeLessThanOrEqual(4);
      }
    });
  });

  test('is the same for the same view and seed', () => {
    atDecisions('same advice', 3, (state, seat) => {
      const view = viewFor(state, seat);
      expect(finish(advise(structuredClone(view), 'seed', little))).toEqual(finish(advise(view, 'seed', little)));
    });
  });

  test('is the same whatever is hidden from the seat', () => {
    atDecisions('hidden advice', 4, (state, seat) => {
      const view = viewFor(state, seat);
      const otherWorld = viewFor(determinize(view, `another world ${state.moves}`), seat);
      expect(finish(advise(otherWorld, 'seed', little))).toEqual(finish(advise(view, 'seed', little)));
    });
  });

  test('comes in the order of the search', () => {
    atDecisions('ordered advice', 3, (state, seat) => {
      const view = viewFor(state, seat);
      const order = finish(search(view, seat, 'seed', little)).map(({ move }) => JSON.stringify(move));
      const places = finish(advise(view, 'seed', little)).moves.map(({ move }) => order.indexOf(JSON.stringify(move)));
      expect(places[0]).toBe(0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });
});

test('the parts of an evaluation add up to it', () => {
  atDecisions('parts', 4, (state) => {
    for (let seat = 0; seat < state.players; seat++)
      for (const stake of [state.companies[seat]?.stake ?? 0, 0.5])
        expect(sumOf(partsOf(state, seat, stake))).toBeCloseTo(evaluateAll(state)[seat] ?? Number.NaN, 6);
  });
});
