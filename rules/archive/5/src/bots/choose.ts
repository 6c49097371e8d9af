import { determinize, type MatchView, type Move } from '../../rules/index';
import { seededChance } from './chance';
import { tableBudgets, type Bot } from './levels';
import { chooseByThumb } from './rules-of-thumb/choose-by-thumb';
import { search } from './search/search';
import { leanings } from './temperament';
import { toTheEnd } from './thinking';

/**
 * A legal move for the seat that views. Bots know nothing but the view: what is hidden they imagine from the seed, so
 * the same view, bot and seed give the same move, unless its time runs out first. Yields how much of the thinking is
 * done, 0 to 1.
 * @throws RangeError when the viewing seat has nothing to decide
 */
export function* ponder(view: MatchView, bot: Bot, seed: string): Generator<number, Move> {
  const [first, second] = view.legal;
  const { viewer } = view;
  if (first === undefined || typeof viewer !== 'number') throw new RangeError('nothing to decide');
  if (second === undefined) return first;
  const { level, temperament = 'even' } = bot;
  const leaning = (move: Move): number => leanings[temperament](view, move);
  if (level === 'easy' || level === 'normal')
    return chooseByThumb(
      { view, seat: viewer, state: determinize(view, seed), chance: seededChance(seed), leaning },
      level,
    );
  const [best] = yield* search(view, viewer, seed, bot.budget ?? tableBudgets[level], { leaning });
  return best?.move ?? first;
}

/** As `ponder`, at one go. */
export function chooseMove(view: MatchView, bot: Bot, seed: string): Move {
  return toTheEnd(ponder(view, bot, seed));
}
