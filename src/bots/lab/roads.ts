import type { Move } from '../../../rules/index';

/** Roads to the win that a tournament can close to a seat, or make it always take. */
export const roads = [
  'foundation',
  'vertical',
  'funding',
  'burning',
  'licensing',
  'winning-over',
  'pivot',
  'capital-call',
] as const;
export type Road = (typeof roads)[number];

/** Whether a move takes a road. */
export function takesRoad(move: Move, road: Road): boolean {
  switch (road) {
    case 'foundation':
      return move.type === 'trainFoundation';
    case 'vertical':
      return move.type === 'trainVertical';
    case 'funding':
      return move.type === 'pitch' && (move.investor !== 'none' || move.card !== 'none');
    case 'burning':
      return move.type === 'burn' && move.amount > 0;
    case 'licensing':
      return move.type === 'sign' && move.licensor !== undefined;
    case 'winning-over':
      return move.type === 'winOver';
    case 'pivot':
      return move.type === 'pivot';
    case 'capital-call':
      return move.type === 'capitalCall';
  }
}

/** What is left of the legal moves of a seat that may not take one road, or takes one whenever it can. */
export function movesOnRoads(
  legal: readonly Move[],
  plan: { readonly ban?: Road; readonly always?: Road },
): readonly Move[] {
  const { ban, always } = plan;
  const allowed = ban === undefined ? legal : legal.filter((move) => !takesRoad(move, ban));
  if (always === undefined) return allowed;
  const wanted = allowed.filter((move) => takesRoad(move, always));
  return wanted.length === 0 ? allowed : wanted;
}
