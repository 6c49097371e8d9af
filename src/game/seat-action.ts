import type { Move } from '../../rules/index';

/** What a seat asks for: a move, or to take its last one back. */
export type SeatAction = { readonly type: 'play'; readonly move: Move } | { readonly type: 'undo' };
