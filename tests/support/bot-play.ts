import { viewFor } from '../../rules/index';
import { chooseMove } from '../../src/bots/choose';
import type { Choose } from './random-play';

/** The quick levels of bots by turns, one a seat; each sees its own view only. A sealed envelope stays sealed. */
const levels = ['easy', 'normal'] as const;

export const botAtEverySeat: Choose = (state, seat, legal, dice) => {
  const [only] = legal;
  if (only?.type === 'unseal') return only;
  const level = levels[seat % levels.length] ?? 'normal';
  return chooseMove(viewFor(state, seat), { level }, `bot ${dice.below(1e6)}`);
};
