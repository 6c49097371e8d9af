import { determinize, type MatchView, type Move } from '../../rules/index';
import { chooseAmbition } from './choose-ambition';
import { chooseInBoardroom } from './choose-in-boardroom';
import { chooseAction } from './choose-action';
import type { BotLevel } from './levels';
import { seededChance } from './chance';
import { temperaments } from './temperament';

/**
 * A legal move for the seat that views. Bots know nothing but the view: what is hidden they imagine from the seed, so
 * the same view and seed give the same move.
 * @throws RangeError when the viewing seat has nothing to decide
 */
export function chooseMove(view: MatchView, level: BotLevel, seed: string): Move {
  const [first, second] = view.legal;
  if (first === undefined || typeof view.viewer !== 'number') throw new RangeError('nothing to decide');
  if (second === undefined) return first;
  const mind = {
    view,
    seat: view.viewer,
    state: determinize(view, seed),
    chance: seededChance(seed),
    temperament: temperaments[level],
  };
  switch (first.type) {
    case 'keepAmbition':
      return chooseAmbition(mind);
    case 'pitch':
    case 'burn':
      return chooseInBoardroom(mind);
    default:
      return chooseAction(mind);
  }
}
