import type { MatchView, Move, MoveType, Seat } from '../../../rules/index';
import { effectsOf } from './effects';
import type { PublicPart } from './parts';
import { publicReasonsOf, type Reason } from './reasons';

/** Moves of which everybody may hear and that are news: those of Build that touch neither ambitions nor hands. */
const told: ReadonlySet<MoveType> = new Set([
  'draw',
  'build',
  'trainFoundation',
  'payOverrun',
  'shelve',
  'finishShelved',
  'trainVertical',
  'sign',
  'winOver',
  'pivot',
  'sellCluster',
  'capitalCall',
]);

/**
 * Why a move was made, in public figures alone: by what it changes in what everybody sees, never by what its player
 * plans or holds. Undefined for moves nobody is told of.
 */
export function explain(view: MatchView, seat: Seat, move: Move): readonly Reason<PublicPart>[] | undefined {
  if (!told.has(move.type)) return undefined;
  const [effect] = effectsOf(view, seat, [move], 'public');
  return effect === undefined ? [] : publicReasonsOf(effect);
}
