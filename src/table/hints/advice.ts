import type { Move } from '../../../rules/index';
import type { HintsText } from '../../i18n/hints';

/** What a strong player would do at a decision, and why. */
export interface Advice {
  /** The best few moves, the best first. */
  readonly moves: readonly Hint[];
  /** In the boardroom: the best burns, should the best pitch go into the envelope. */
  readonly burns: readonly Hint[];
}

export interface Hint {
  readonly move: Move;
  /** Owners' gain to be expected at the end, ¥100 m. */
  readonly gain: number;
  /** 0 to 1. */
  readonly winChance: number;
  readonly reasons: readonly Reason[];
}

/** A part of the owners' gain, and by how much a move changes it. */
export interface Reason {
  readonly part: keyof HintsText['gains'];
  readonly change: number;
}
