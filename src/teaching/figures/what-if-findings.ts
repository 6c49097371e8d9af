import type { WhatIf, WhatIfCase } from '../what-if';
import type { Finding } from './finding';

/** What a chart of play-outs says; `too-early` until they are computed. */
export function whatIfFinding(whatIf: WhatIf | undefined, id: WhatIfCase['id']): Finding {
  const found = whatIf?.cases.find((one) => one.id === id);
  return found === undefined ? { template: 'too-early' } : id === 'no-burn' ? withoutBurning(found) : lessFavour(found);
}

function withoutBurning({ fromStart }: WhatIfCase): Finding {
  if (fromStart === undefined) return { template: 'too-early' };
  const { asWas, changed, difference } = fromStart;
  const values = { difference, asWas: asWas.mean, changed: changed.mean };
  if (difference.low > 0) return { template: 'no-burn-better', ...values };
  return { template: difference.high < 0 ? 'no-burn-worse' : 'no-burn-unclear', ...values };
}

/** Whether the gap between the leader at half time and the last closes. */
function lessFavour({ byRank, gap }: WhatIfCase): Finding {
  const [leader] = byRank;
  const last = byRank.at(-1);
  if (leader === undefined || last === undefined || gap === undefined) return { template: 'too-early' };
  if (gap.high < 0) return { template: 'half-favour-levels', leader, last };
  return { template: gap.low > 0 ? 'half-favour-widens' : 'half-favour-unclear', leader, last };
}
