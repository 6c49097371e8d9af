import type { Estimate, WhatIf, WhatIfCase } from '../what-if';
import type { Chart } from './chart';

/** What bots made of the session's positions with one thing changed, and from how many tables, how often. */
export interface PlayOutFigures extends WhatIfCase {
  readonly playOuts: number;
  readonly tables: number;
}

/** Finds the play-outs with this change. */
export const playOutsOf =
  (id: WhatIfCase['id']) =>
  ({ cases, playOuts, tables }: WhatIf): PlayOutFigures | undefined => {
    const found = cases.find((one) => one.id === id);
    return found === undefined ? undefined : { ...found, playOuts, tables };
  };

export interface NoBurnFinding {
  readonly template: 'no-burn-better' | 'no-burn-worse' | 'no-burn-unclear';
  readonly difference: Estimate;
  readonly asWas: number;
  readonly changed: number;
}

export const noBurn = {
  of: 'play-outs',
  fact: 'F08',
  figures: playOutsOf('no-burn'),
  finding: ({ fromStart }: PlayOutFigures): NoBurnFinding | undefined => {
    if (fromStart === undefined) return undefined;
    const { asWas, changed, difference } = fromStart;
    const values = { difference, asWas: asWas.mean, changed: changed.mean };
    if (difference.low > 0) return { template: 'no-burn-better', ...values };
    return { template: difference.high < 0 ? 'no-burn-worse' : 'no-burn-unclear', ...values };
  },
} as const satisfies Chart<PlayOutFigures>;
