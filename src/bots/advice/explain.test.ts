import { expect, test } from 'vitest';
import { permuteSecrets } from '../../../tests/support/permute-secrets';
import { Dice } from '../../../tests/support/random-play';
import { applyMove, createMatch, isOver, seatsToAct, viewFor } from '../../../rules/index';
import { chooseMove } from '../choose';
import { explain } from './explain';
import { publicParts } from './parts';

const hushed: ReadonlySet<string> = new Set([
  'keepAmbition',
  'discard',
  'setPrice',
  'endTurn',
  'pitch',
  'burn',
  'seal',
  'unseal',
]);

test('a move is explained by what everybody sees: the same whatever spectators do not know', () => {
  let explained = 0;
  for (const players of [3, 4]) {
    const dice = new Dice(players);
    const state = createMatch({ players, scenario: 'standard', sealing: 'own-turn' }, `explained ${players}`);
    while (!isOver(state)) {
      const [seat = 0] = seatsToAct(state);
      const view = viewFor(state, seat);
      const move = chooseMove(view, { level: 'normal' }, `${state.moves}`);
      const why = explain(view, seat, move);
      expect(why === undefined).toBe(hushed.has(move.type));
      for (const { part, change } of why ?? []) {
        expect(publicParts).toContain(part);
        expect(change).toBeGreaterThan(0);
      }
      explained += why === undefined || why.length === 0 ? 0 : 1;
      // The hands differ in the other world: only moves that spend no unseen card can be made there, too.
      const other = viewFor(permuteSecrets(state, 'spectator', dice), seat);
      const possible = other.legal.some((legal) => JSON.stringify(legal) === JSON.stringify(move));
      expect(possible ? explain(other, seat, move) : why).toEqual(why);
      applyMove(state, seat, move);
    }
  }
  expect(explained).toBeGreaterThan(20);
});
