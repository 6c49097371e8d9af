import type { Move } from '../../../rules/index';
import { cares } from './care';
import { chooseAction } from './choose-action';
import { chooseAmbition } from './choose-ambition';
import { chooseInBoardroom } from './choose-in-boardroom';
import type { Mind } from './mind';

/** The move that rules of thumb find best; the weaker the level, the less surely. */
export function chooseByThumb(thoughts: Omit<Mind, 'care'>, level: keyof typeof cares): Move {
  const mind: Mind = { ...thoughts, care: cares[level] };
  switch (mind.view.legal[0]?.type) {
    case 'keepAmbition':
      return chooseAmbition(mind);
    case 'pitch':
    case 'burn':
      return chooseInBoardroom(mind);
    default:
      return chooseAction(mind);
  }
}
