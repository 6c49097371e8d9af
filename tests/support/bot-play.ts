import { viewFor } from '../../rules/index';
import { chooseMove } from '../../src/bots/choose';
import { botLevels } from '../../src/bots/levels';
import type { Choose } from './random-play';

/** Bots of every level by turns, one a seat; each sees its own view only. A sealed envelope stays sealed. */
export const botAtEverySeat: Choose = (state, seat, legal, dice) => {
  const [only] = legal;
  if (only?.type === 'unseal') return only;
  return chooseMove(viewFor(state, seat), botLevels[seat % botLevels.length] ?? 'normal', `bot ${dice.below(1e6)}`);
};
