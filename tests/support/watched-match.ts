import { applyMove, createMatch, type MatchOptions, type Move, type Seat } from '../../rules/index';
import { expectSame } from './expect-same';
import { Dice, playMatch, type Choose } from './random-play';
import { expectBooks, expectSound } from './soundness';
import { expectAllAccepted, expectCopies, expectOnlyListedAccepted, expectTidyList } from './watchers';

/** Plays a whole match under watch: books and lists of moves at every step, the dearer checks now and then. */
export function playWatched(options: MatchOptions, seed: number, choose: Choose): void {
  const dice = new Dice(~seed);
  const moves: { readonly seat: Seat; readonly move: Move }[] = [];
  const state = playMatch(options, seed, choose, (state, seat, legal, move) => {
    expectBooks(state);
    if (dice.oneIn(6)) expectSound(state);
    expectTidyList(state, seat, legal);
    if (dice.oneIn(12)) expectAllAccepted(state, seat, legal, expectBooks);
    if (dice.oneIn(16)) expectOnlyListedAccepted(state, seat, legal, dice);
    if (dice.oneIn(250)) expectCopies(state, seat, move);
    moves.push({ seat, move });
  });
  expectSound(state);

  const again = createMatch(options, `match ${seed}`);
  for (const { seat, move } of moves) applyMove(again, seat, move);
  expectSame(again, state, 'the same seed and moves gave another match');
}
