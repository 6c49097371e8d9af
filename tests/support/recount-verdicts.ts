import type { Recounted } from './recount-session';

/** What happened of a prediction: an answer, a number, `unclear` where two answers tie, nothing where nobody can tell. */
type Verdict = string | number | undefined;

/** What answers the predictions that are alike for all, from companies recounted. */
export function recountVerdicts(companies: readonly Recounted[]): Readonly<Record<string, Verdict>> {
  const gain = (those: readonly Recounted[]): number | undefined =>
    those.length === 0 ? undefined : total(those.map(lastGain)) / those.length;
  const burnedMore = (one: Recounted): boolean => {
    const own = companies.filter(({ table }) => table === one.table);
    return one.burned * own.length > total(own.map(({ burned }) => burned));
  };
  const trained = (worthMore: (foundation: number, vertical: number) => boolean): readonly Recounted[] =>
    companies.filter((one) => worthMore(3 * one.foundationLevels, one.verticalLevels));
  return {
    'raises-most': raisesMost(companies),
    'top-half-share': topHalfShare(companies),
    'burning-pays': sides(gain(companies.filter(burnedMore)), gain(companies.filter((one) => !burnedMore(one))), [
      'more',
      'less',
    ]),
    'better-road': companies.some(({ gains }) => gains.length > 1)
      ? sides(gain(trained((one, other) => one > other)), gain(trained((one, other) => one < other)), [
          'foundation',
          'vertical',
        ])
      : undefined,
  };
}

/** Whether the leader at half time won a table that was played to its end. */
export function recountLeader(table: readonly Recounted[]): 'yes' | 'no' | 'unclear' {
  const half = (one: Recounted): number => one.gains[Math.floor((one.gains.length - 1) / 2)] ?? 0;
  const most = Math.max(...table.map(half));
  const leaders = table.filter((one) => half(one) > most - 1e-6);
  const won = total(leaders.map(({ wins }) => wins)) / leaders.length;
  if (won > 1 - 1e-9) return 'yes';
  return won > 0 ? 'unclear' : 'no';
}

/** Whether owners kept half of a company; to a millionth, as shares are products of many parts. */
export const recountStake = ({ stakes }: Recounted): 'half-or-more' | 'below-half' =>
  (stakes.at(-1) ?? 1) > 0.5 - 1e-6 ? 'half-or-more' : 'below-half';

/**
 * Asks of each kind of place whether no bar of another place is as high, and whether all highest bars are of this kind at
 * every table.
 */
function raisesMost(companies: readonly Recounted[]): Verdict {
  const deals = companies.flatMap(({ pitches, players }) => pitches.map((pitch) => ({ ...pitch, players })));
  if (total(deals.map(({ raised }) => raised)) === 0) return undefined;
  const sizes = [...new Set(companies.map(({ players }) => players))];
  const bars = new Map<number, number>();
  for (const { place, raised } of deals) bars.set(place, (bars.get(place) ?? 0) + raised);
  const highest = Math.max(...bars.values());
  const kinds = new Set<string>();
  for (const [place, raised] of bars) {
    if (raised < highest) continue;
    for (const players of sizes) {
      if (place === 0) kinds.add('leader');
      else if (place === players - 1) kinds.add('last');
      else if (place < players) kinds.add('middle');
    }
  }
  if (kinds.size > 1) return 'unclear';
  const [kind] = kinds;
  const last = total(deals.filter(({ place, players }) => place === players - 1).map(({ raised }) => raised));
  return kind !== 'last' && last >= highest ? 'unclear' : kind;
}

function topHalfShare(companies: readonly Recounted[]): Verdict {
  let [upper, all] = [0, 0];
  for (const { pitches, players } of companies)
    for (const { place, raised } of pitches) {
      all += raised;
      const middle = (players - 1) / 2;
      upper += place < middle ? raised : place === middle ? raised / 2 : 0;
    }
  return all === 0 ? undefined : Math.round((100 * upper) / all);
}

/** Gains are told to a tenth; less than 1 between them is about the same. */
function sides(
  first: number | undefined,
  second: number | undefined,
  [more, less]: readonly [string, string],
): Verdict {
  if (first === undefined || second === undefined) return undefined;
  const tenths = Math.round(10 * first) - Math.round(10 * second);
  return tenths >= 10 ? more : tenths <= -10 ? less : 'same';
}

const lastGain = ({ gains }: Recounted): number => gains.at(-1) ?? 0;

const total = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
