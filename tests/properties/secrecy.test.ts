import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyMove,
  determinize,
  eventsOf,
  isOver,
  legalMoves,
  seatsToAct,
  viewFor,
  type MatchState,
  type Viewer,
} from '../../rules/index';
import { expectSame } from '../support/expect-same';
import { permuteSecrets } from '../support/permute-secrets';
import { Dice, everySetup, playAtRandom, randomMove } from '../support/random-play';
import { expectSound } from '../support/soundness';

/** Matches for each of the 70 set-ups. */
const matchesEach = 3;

/** Looks at about every sixteenth state of random matches of every set-up, and at all of their ends. */
function inEveryKindOfMatch(look: (state: MatchState, dice: Dice) => void): number {
  let looks = 0;
  for (const [place, options] of everySetup.entries())
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = new Dice(~seed);
        const lookNow = (state: MatchState): void => {
          look(state, dice);
          looks += 1;
        };
        lookNow(
          playAtRandom(options, seed, (state) => {
            if (dice.oneIn(16)) lookNow(state);
          }),
        );
      }),
      { numRuns: matchesEach, seed: 1000 + place, endOnFailure: true },
    );
  return looks;
}

const viewersOf = (state: MatchState): Viewer[] => [...Array(state.players).keys(), 'spectator'];

describe('nobody sees what it may not know', () => {
  test('other hidden cards, ambitions, envelopes and chances make no difference to any view or story', () => {
    const looks = inEveryKindOfMatch((state, dice) => {
      for (const viewer of viewersOf(state)) {
        const other = permuteSecrets(state, viewer, dice);
        expectSame(viewFor(other, viewer), viewFor(state, viewer), `the view of ${viewer} leaks`);
        expectSame(eventsOf(other, viewer), eventsOf(state, viewer), `the story told to ${viewer} leaks`);
      }
    });
    expect(looks).toBeGreaterThan(2_000);
  });

  test('the permuted match is one the rules could have dealt', () => {
    const looks = inEveryKindOfMatch((state, dice) =>
      expectSound(permuteSecrets(state, dice.pick(viewersOf(state)), dice)),
    );
    expect(looks).toBeGreaterThan(2_000);
  });
});

describe('a guess at the whole from one view', () => {
  test('looks the same to its viewer, offers the same moves, and keeps every card', () => {
    const looks = inEveryKindOfMatch((state, dice) => {
      const viewer = dice.pick([...viewersOf(state), 'all' as const]);
      const view = viewFor(state, viewer);
      const guess = determinize(view, `guess ${dice.below(1e6)}`);
      expectSame(viewFor(guess, viewer), view, `the guess looks different to ${viewer}`);
      if (typeof viewer === 'number') expectSame(legalMoves(guess, viewer), legalMoves(state, viewer), 'other moves');
      expectSound(guess);
    });
    expect(looks).toBeGreaterThan(2_000);
  });

  test('can be played to its end', () => {
    for (const [seed, options] of everySetup.entries())
      playAtRandom(options, seed, (state, seat) => {
        const dice = new Dice(seed);
        if (!new Dice(state.moves * 100 + seed).oneIn(60)) return;
        const guess = determinize(viewFor(state, seat), `guess ${seed}`);
        while (!isOver(guess)) {
          const next = dice.pick(seatsToAct(guess));
          applyMove(guess, next, randomMove(legalMoves(guess, next), dice));
        }
        expectSound(guess);
      });
    expect(everySetup.length).toBe(70);
  });
});
