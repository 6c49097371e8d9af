import { determinize, type MatchView, type Move, type Seat } from '../../../rules/index';
import { after } from '../quick/quick-move';
import { meanOf, minus, partsOf, type Parts } from './parts';

/** Worlds in which a move is tried; they differ in what is drawn unseen. */
const worlds = 8;

/** What each move changes by itself, before anybody plays on: means over worlds that fit the view. */
export function effectsOf(view: MatchView, seat: Seat, moves: readonly Move[], seed: string): Parts[] {
  const stake = view.companies[seat]?.stake ?? 0;
  const tries = moves.map((): Parts[] => []);
  for (let round = 0; round < worlds; round++) {
    const world = determinize(view, `${seed}/${round}`);
    const before = partsOf(world, seat, stake);
    for (const [place, move] of moves.entries())
      tries[place]?.push(minus(partsOf(after(world, seat, move), seat, stake), before));
  }
  return tries.map(meanOf);
}
