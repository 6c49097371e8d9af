import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyMove,
  cloneMatch,
  IllegalMove,
  refusalOf,
  type MatchState,
  type Move,
  type Seat,
} from '../../rules/index';
import { expectSame } from '../support/expect-same';
import { anyMove, junk, moveKey, twisted } from '../support/move-samples';
import { Dice, everySetup, playAtRandom } from '../support/random-play';

/** Makes a move on a copy, as if nobody had asked before; returns the refusal it is thrown with. */
function thrown(state: MatchState, seat: Seat, move: Move): IllegalMove | undefined {
  try {
    applyMove(cloneMatch(state), seat, move);
    return undefined;
  } catch (error) {
    if (error instanceof IllegalMove) return error;
    throw error;
  }
}

/** A move of which one field holds what no field may. */
function spoilt(move: Move, dice: Dice): Move {
  return { ...move, [dice.pick(Object.keys(move))]: junk[dice.below(junk.length)] };
}

test('asking whether a move is refused tells what making it would throw, and changes nothing', () => {
  const refused = new Map<string, number>();
  let allowed = 0;
  for (const [place, options] of everySetup.entries())
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = new Dice(~seed);
        playAtRandom(options, seed, (state, seat, legal) => {
          if (!dice.oneIn(12)) return;
          const listed = new Set(legal.map(moveKey));
          const asked = [...legal, anyMove(dice), anyMove(dice), twisted(dice.pick(legal), dice)];
          const before = structuredClone(state);
          for (const move of asked) {
            const refusal = refusalOf(state, seat, move);
            expectSame(refusal === undefined, listed.has(moveKey(move)), `refused or not: ${moveKey(move)}`);
            expectThrown(state, seat, move);
          }
          for (const move of [anyMove(dice), dice.pick(legal)]) expectThrown(state, dice.below(8) - 1, move);
          expectThrown(state, seat, spoilt(dice.pick(legal), dice));
          expectSame(state, before, 'asking changed the match');
          allowed += legal.length;
        });
      }),
      { numRuns: 1, seed: 700 + place, endOnFailure: true },
    );

  function expectThrown(state: MatchState, seat: Seat, move: Move): void {
    const refusal = refusalOf(state, seat, move);
    const error = thrown(state, seat, move);
    const told = error === undefined ? undefined : { code: error.code, details: error.details };
    expectSame(refusal, told, `another refusal for seat ${seat}`);
    if (refusal !== undefined) refused.set(refusal.code, (refused.get(refusal.code) ?? 0) + 1);
  }

  expect(allowed).toBeGreaterThan(10_000);
  const wanted = ['malformed', 'not-your-turn', 'wrong-stage', 'cannot-afford', 'no-capacity', 'quality-too-low'];
  expect(wanted.filter((code) => (refused.get(code) ?? 0) < 4)).toEqual([]);
});
