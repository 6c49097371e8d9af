import { talkReasons } from './pitches';
import type { ChartFigures, GameChart } from './chart-figures';
import type { Finding } from './finding';
import { sameGain } from './predicting';

type Counted = Omit<ChartFigures, 'findings'>;

/** What each chart of a game says, of one table or of all. */
export const findingsOf = (figures: Counted): Record<GameChart, Finding> => ({
  valuation: aboutValuation(figures),
  stake: aboutStake(figures),
  funding: aboutFunding(figures),
  pitches: aboutPitches(figures),
  burn: aboutBurning(figures),
  roads: aboutRoads(figures),
  leader: aboutLeaders(figures),
});

const tooEarly: Finding = { template: 'too-early' };

function aboutValuation({ courses }: Counted): Finding {
  const { finished, highestWon, quarters } = courses;
  if (finished > 0)
    return { template: highestWon >= finished / 2 ? 'highest-won' : 'highest-lost', won: highestWon, finished };
  const [start] = quarters;
  const end = quarters.at(-1);
  return start === undefined || end === undefined || quarters.length < 2
    ? tooEarly
    : {
        template: 'valued',
        start: start.valuation.median,
        end: end.valuation.median,
        highest: end.valuation.highest,
      };
}

function aboutStake({ courses }: Counted): Finding {
  const { quarters, belowHalf, companies, medianStake } = courses;
  return quarters.length < 2 ? tooEarly : { template: 'stakes', median: medianStake, belowHalf, companies };
}

function aboutFunding({ funding, courses }: Counted): Finding {
  const { leaderTimes, topHalf, gini } = funding;
  if (courses.quarters.length < 2) return tooEarly;
  if (leaderTimes === undefined || topHalf === undefined || gini === undefined)
    return { template: 'nothing-raised', companies: courses.companies };
  return { template: leaderTimes > 1 ? 'leaders-raised' : 'others-raised', times: leaderTimes, topHalf, gini };
}

function aboutPitches({ pitches }: Counted): Finding {
  const { pitched, closed, reasons, stayedAway } = pitches;
  if (pitched === 0) return stayedAway === 0 ? tooEarly : { template: 'nobody-pitched', stayedAway };
  if (closed === pitched) return { template: 'all-closed', closed };
  const because = Math.max(...Object.values(reasons));
  const reason = talkReasons.find((one) => reasons[one] === because) ?? 'below-cut';
  return { template: 'talked', pitched, closed, reason, because };
}

function aboutBurning({ burning, courses }: Counted): Finding {
  const { burned, fromUsers, heavy, light } = burning;
  if (courses.quarters.length < 2) return tooEarly;
  if (burned === 0) return { template: 'nothing-burned', companies: courses.companies };
  if (heavy.gain === undefined || light.gain === undefined) return { template: 'all-burned-alike', burned, fromUsers };
  return {
    template: sided(heavy.gain, light.gain, ['burning-paid', 'burning-same', 'burning-cost']),
    burned,
    fromUsers,
    heavy: heavy.gain,
    light: light.gain,
  };
}

function aboutRoads({ roads }: Counted): Finding {
  const foundation = roads.find(({ road }) => road === 'foundation')?.gain;
  const vertical = roads.find(({ road }) => road === 'vertical')?.gain;
  if (foundation !== undefined && vertical !== undefined)
    return {
      template: sided(foundation, vertical, ['foundation-better', 'roads-same', 'vertical-better']),
      foundation,
      vertical,
    };
  if (foundation !== undefined) return { template: 'one-road', road: 'foundation', gain: foundation };
  if (vertical !== undefined) return { template: 'one-road', road: 'vertical', gain: vertical };
  return tooEarly;
}

function aboutLeaders({ leading }: Counted): Finding {
  const { finished, won, chance } = leading;
  if (chance === undefined) return tooEarly;
  if (finished === 1) return { template: won > 0 ? 'leader-won' : 'leader-lost' };
  return { template: 'leaders-won', won, finished, chance };
}

/** The template for a first mean above, about the same as, or below a second. */
function sided<T>(first: number, second: number, [above, same, below]: readonly [T, T, T]): T {
  if (Math.abs(first - second) < sameGain) return same;
  return first > second ? above : below;
}
