import type { Estimate } from '../what-if';
import type { Chart } from './chart';
import { playOutsOf, type PlayOutFigures } from './no-burn';

export interface HalfFavourFinding {
  readonly template: 'half-favour-levels' | 'half-favour-widens' | 'half-favour-unclear';
  readonly leader: Estimate;
  readonly last: Estimate;
}

export const halfFavour = {
  of: 'play-outs',
  fact: 'F07',
  figures: playOutsOf('half-favour'),
  /** Whether the gap between the leader at half time and the last closes. */
  finding: ({ byRank, gap }: PlayOutFigures): HalfFavourFinding | undefined => {
    const [leader] = byRank;
    const last = byRank.at(-1);
    if (leader === undefined || last === undefined || gap === undefined) return undefined;
    if (gap.high < 0) return { template: 'half-favour-levels', leader, last };
    return { template: gap.low > 0 ? 'half-favour-widens' : 'half-favour-unclear', leader, last };
  },
} as const satisfies Chart<PlayOutFigures>;
