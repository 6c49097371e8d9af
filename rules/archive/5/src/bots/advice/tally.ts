import type { MatchState, MatchView, Move, Seat } from '../../../rules/index';
import { evaluateAll, winChances } from '../evaluation/win-chances';
import { meanOf, minus, partsOf, type Parts } from './parts';

/** Figures of a world in which a move was played on. */
interface Leaf {
  readonly gain: number;
  readonly winChance: number;
  readonly parts: Parts;
}

/** What a search sees of each move, world by world. Moves meet the same worlds in the same order, weak ones fewer. */
export class Tally {
  readonly #seat: Seat;
  readonly #stake: number;
  readonly #leaves = new Map<Move, Leaf[]>();

  constructor(view: MatchView, seat: Seat) {
    this.#seat = seat;
    this.#stake = view.companies[seat]?.stake ?? 0;
  }

  readonly watch = (move: Move, leaf: MatchState): void => {
    const evaluations = evaluateAll(leaf);
    const seen = {
      gain: evaluations[this.#seat] ?? 0,
      winChance: winChances(leaf, evaluations)[this.#seat] ?? 0,
      parts: partsOf(leaf, this.#seat, this.#stake),
    };
    const before = this.#leaves.get(move);
    if (before === undefined) this.#leaves.set(move, [seen]);
    else before.push(seen);
  };

  /** The figures to be expected of a move; one that saw fewer worlds is measured against the best in those alone. */
  expected(move: Move, best: Move, figure: 'gain' | 'winChance'): number {
    const own = this.#of(move);
    const all = this.#of(best);
    const behind = mean(own.map((leaf, world) => leaf[figure] - (all[world]?.[figure] ?? 0)));
    return mean(all.map((leaf) => leaf[figure])) + behind;
  }

  /** By how much a move changes each part, compared with another in the same worlds. */
  compared(move: Move, other: Move): Parts {
    const theirs = this.#of(other);
    return meanOf(
      this.#of(move).flatMap(({ parts }, world) => {
        const beside = theirs[world];
        return beside === undefined ? [] : [minus(parts, beside.parts)];
      }),
    );
  }

  #of(move: Move): readonly Leaf[] {
    return this.#leaves.get(move) ?? [];
  }
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
