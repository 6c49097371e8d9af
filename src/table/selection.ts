import type { CardId, ContractId, Move, MoveType } from '../../rules/index';

/** The six actions of a turn, in the order of their buttons, and what is free or rare. */
export const actionKinds = ['draw', 'build', 'trainFoundation', 'trainVertical', 'sign', 'winOver', 'more'] as const;
export type ActionKind = (typeof actionKinds)[number];

const moreTypes: ReadonlySet<MoveType> = new Set(['pivot', 'setPrice', 'finishShelved', 'sellCluster', 'capitalCall']);

/** The button a move belongs to; undefined for moves that are made elsewhere (ending, discarding, the boardroom). */
export function kindOf({ type }: Move): ActionKind | undefined {
  if (moreTypes.has(type)) return 'more';
  return actionKinds.find((kind) => kind === type);
}

/** What the player points at: an action, a card in hand, a card of the market or a contract. */
export type Focus =
  | { readonly on: 'action'; readonly kind: ActionKind }
  | { readonly on: 'card'; readonly card: CardId }
  | { readonly on: 'contract'; readonly contract: ContractId };

/** Legal moves that have to do with what the player points at. */
export function movesAt(legal: readonly Move[], focus: Focus): Move[] {
  return legal.filter((move) => {
    switch (focus.on) {
      case 'action':
        return kindOf(move) === focus.kind;
      case 'card':
        return usesCard(move, focus.card);
      case 'contract':
        return 'contract' in move && move.contract === focus.contract;
    }
  });
}

/** Whether a move plays or discards a card in hand. */
export function usesCard(move: Move, card: CardId): boolean {
  if (move.type === 'build' || move.type === 'discard') return move.card === card;
  return 'data' in move && move.data.some((used) => used === card);
}

/** Whether two moves are the same. */
export const sameMove = (a: Move | undefined, b: Move | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
