import type { Move } from '../../rules/index';

/** Strategies to the win that a tournament can close to a seat, or make it always take. */
export const strategies = [
  'foundation',
  'vertical',
  'funding',
  'burning',
  'licensing',
  'winning-over',
  'pivot',
  'capital-call',
] as const;
export type Strategy = (typeof strategies)[number];

/** Whether a move takes a strategy. */
export function follows(move: Move, strategy: Strategy): boolean {
  switch (strategy) {
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

/** What is left of the legal moves of a seat that may not take one strategy, or takes one whenever it can. */
export function movesOfStrategy(
  legal: readonly Move[],
  plan: { readonly ban?: Strategy; readonly always?: Strategy },
): readonly Move[] {
  const { ban, always } = plan;
  const allowed = ban === undefined ? legal : legal.filter((move) => !follows(move, ban));
  if (always === undefined) return allowed;
  const wanted = allowed.filter((move) => follows(move, always));
  return wanted.length === 0 ? allowed : wanted;
}
