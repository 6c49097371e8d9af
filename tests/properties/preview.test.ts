import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyMove,
  cloneMatch,
  preview,
  refusalOf,
  viewFor,
  type MatchState,
  type Move,
  type Seat,
} from '../../rules/index';
import { expectSame } from '../support/expect-same';
import { figuresIn } from '../support/figures-in';
import { anyMove, twisted } from '../support/move-samples';
import { Dice, everySetup, playAtRandom } from '../support/random-play';

/** A certain consequence must come true; one that hangs on a bill must come true when it is the least there may be. */
function expectForetold(state: MatchState, seat: Seat, move: Move): number {
  const view = viewFor(state, seat);
  const { before, after, unknown, refused, overruns } = preview(view, move);
  if (refused !== undefined) throw new Error(`a legal move is foretold to be refused: ${JSON.stringify(move)}`);
  expectSame(before, figuresIn(view, seat), 'the present looks different');
  const next = cloneMatch(state);
  applyMove(next, seat, move);
  if (next.quarter !== state.quarter || next.phase === 'over') return 0;
  if (unknown.includes('overrun') && next.turn.bill > 0) {
    const foreseen = overruns?.some(({ bill }) => bill === next.turn.bill);
    expectSame(foreseen, true, `nobody said a bill of ${next.turn.bill} was possible`);
    if (overruns?.some(({ bill }) => bill < next.turn.bill) === true) return 0;
    const paid = refusalOf(next, seat, { type: 'payOverrun' }) === undefined;
    applyMove(next, seat, { type: paid ? 'payOverrun' : 'shelve' });
  }
  expectSame(figuresIn(viewFor(next, seat), seat), after, `not as foretold: ${JSON.stringify(move)}`);
  return 1;
}

/** The rules and the preview refuse for the same reason; drafts of an envelope are judged whatever the stage. */
function expectSameRefusal(state: MatchState, seat: Seat, move: Move): void {
  const foretold = preview(viewFor(state, seat), move).refused;
  const told = refusalOf(state, seat, move);
  const isDraft = move.type === 'pitch' || move.type === 'burn';
  if (isDraft && told?.code !== foretold?.code) return;
  expectSame(foretold, told, `refused for another reason: ${JSON.stringify(move)}`);
}

test('what the preview calls certain comes true, and what it refuses is refused for the same reason', () => {
  let foretold = 0;
  for (const [place, options] of everySetup.entries())
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = new Dice(~seed);
        playAtRandom(options, seed, (state, seat, legal) => {
          if (!dice.oneIn(16)) return;
          for (const move of legal) foretold += expectForetold(state, seat, move);
          for (const move of [anyMove(dice), anyMove(dice), twisted(dice.pick(legal), dice)])
            expectSameRefusal(state, seat, move);
        });
      }),
      { numRuns: 3, seed: 500 + place, endOnFailure: true },
    );
  expect(foretold).toBeGreaterThan(10_000);
});
