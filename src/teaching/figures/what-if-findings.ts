import type { Estimate, WhatIf, WhatIfCase } from '../what-if';
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

/** By what the leader at half time has less, or more, beside the last. */
function lessFavour({ byRank }: WhatIfCase): Finding {
  const [leader] = byRank;
  const last = byRank.at(-1);
  if (leader === undefined || last === undefined) return { template: 'too-early' };
  const sure = (estimate: Estimate): boolean => estimate.low > 0 || estimate.high < 0;
  if (!sure(leader) && !sure(last)) return { template: 'half-favour-unclear', leader, last };
  return { template: leader.mean < last.mean ? 'half-favour-levels' : 'half-favour-widens', leader, last };
}
