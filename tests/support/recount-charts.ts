import type { Recounted } from './recount-session';

/** What a session's charts must show, from companies recounted, one after the other in the plain way. */
export function recountCharts(companies: readonly Recounted[]) {
  const pitches = companies.flatMap((one) => one.pitches.map((pitch) => ({ ...pitch, players: one.players })));
  const places = Array.from({ length: Math.max(0, ...companies.map(({ players }) => players)) }, (_, place) => place);
  const raisedBy = companies.map((one) => total(one.pitches.map(({ raised }) => raised)));
  const raised = total(raisedBy);
  const share = (weight: (place: number, players: number) => number): number | undefined =>
    raised === 0 ? undefined : total(pitches.map((one) => one.raised * weight(one.place, one.players))) / raised;
  const because = (reason: string): number => pitches.filter(({ why }) => why === reason).length;
  const longest = Math.max(...companies.map(({ valuations }) => valuations.length));
  const heavy = companies.filter((one) => {
    const own = companies.filter(({ table }) => table === one.table);
    return one.burned * own.length > total(own.map(({ burned }) => burned));
  });
  const finished = new Set(companies.filter(({ over }) => over).map(({ table }) => table)).size;
  const largest = Math.max(0, ...companies.filter(({ over }) => over).map(({ players }) => players));
  const ended = companies.some(({ over }) => over) ? companies.filter(({ over }) => over) : companies;
  const gain = ({ gains }: Recounted): number => gains.at(-1) ?? 0;
  return {
    quarters: Array.from({ length: longest }, (_, quarter) => {
      const there = companies.filter(({ valuations }) => valuations.length > quarter);
      const values = there.map(({ valuations }) => valuations[quarter] ?? 0);
      return [
        there.length,
        Math.min(...values),
        middle(values),
        Math.max(...values),
        middle(there.map(({ stakes }) => stakes[quarter] ?? 0)),
      ];
    }),
    belowHalf: [ended.length, ended.filter(({ stakes }) => (stakes.at(-1) ?? 1) < 0.5).length],
    highestWon: wonBy(companies, ({ valuations }) => valuations.at(-1) ?? 0),
    raised,
    byPlace: places.map((place) => {
      const own = pitches.filter((one) => one.place === place && one.why === '');
      return [total(own.map((one) => one.raised)), own.length];
    }),
    leaderTimes: share((place, players) => (place === 0 ? players : 0)),
    topHalf: share((place, players) => (2 * place + 1 < players ? 1 : 2 * place + 1 === players ? 0.5 : 0)),
    gini: raised === 0 ? undefined : gini(companies.flatMap((one) => inEqualShares(companies, one))),
    area: raised === 0 ? undefined : gini(companies.flatMap((one) => inEqualShares(companies, one))),
    pitched: pitches.length,
    closed: because(''),
    reasons: {
      outranked: because('outranked'),
      'below-cut': because('below-cut'),
      'no-measure': because('no-measure'),
      'no-proof': because('no-proof'),
      'no-chair': because('no-chair'),
    },
    pitchesByPlace: places.map((place) => {
      const own = pitches.filter((one) => one.place === place);
      return [own.length, own.filter(({ why }) => why === '').length];
    }),
    closedByClimate: because(''),
    burned: [
      total(companies.map((one) => one.burned)),
      total(companies.map((one) => one.returned)),
      total(companies.map((one) => one.fromUsers)),
    ],
    heavy: [heavy.length, heavy.length === 0 ? undefined : total(heavy.map(gain)) / heavy.length],
    points: companies.map((one) => [
      one.burned,
      one.fromUsers,
      one.fromUsers + one.fromContracts + one.royalties + one.bonus,
      gain(one),
    ]),
    roads: allRoads.flatMap((road) => {
      const own = companies.filter((one) => roadTaken(one) === road);
      const mean = (value: (one: Recounted) => number): number => total(own.map(value)) / own.length;
      return own.length === 0
        ? []
        : [
            [
              road,
              own.length,
              mean((one) => one.spent),
              mean((one) => one.fromContracts),
              mean((one) => one.fromUsers),
              mean((one) => one.royalties),
              mean(gain),
              total(own.map(({ wins }) => wins)),
            ],
          ];
    }),
    finished,
    leaderWon: wonBy(companies, ({ gains }) => gains[Math.floor((gains.length - 1) / 2)] ?? 0),
    wonByPlace: places.slice(0, largest).map((place) => wonFrom(companies, place)),
    changes: finished === 0 ? undefined : leadChanges(companies) / finished,
  };
}

const allRoads = ['foundation', 'vertical', 'both', 'neither'] as const;

const total = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? 0)) / 2;
}

/** What a company raised, as a multiple of an equal share of its table's money; nothing where nobody raised any. */
function inEqualShares(companies: readonly Recounted[], { table, pitches, players }: Recounted): number[] {
  const all = companies.filter((one) => one.table === table).flatMap((one) => one.pitches);
  const money = total(all.map(({ raised }) => raised));
  return money === 0 ? [] : [(players * total(pitches.map(({ raised }) => raised))) / money];
}

/** Half the mean difference of all pairs, in means. */
function gini(sums: readonly number[]): number {
  let differences = 0;
  for (const one of sums) for (const other of sums) differences += Math.abs(one - other);
  return differences / (2 * sums.length * total(sums));
}

/** Finished tables won by whoever has most of something; of several, each as likely. */
function wonBy(companies: readonly Recounted[], value: (company: Recounted) => number): number {
  let won = 0;
  for (const table of new Set(companies.filter(({ over }) => over).map((company) => company.table))) {
    const own = companies.filter((company) => company.table === table);
    const most = Math.max(...own.map(value));
    const first = own.filter((company) => Math.abs(value(company) - most) < 1e-6);
    won += total(first.map(({ wins }) => wins)) / first.length;
  }
  return won;
}

/** Wins of those who stood at a place at half time; who is tied stands at each of their places in turn. */
function wonFrom(companies: readonly Recounted[], place: number): number {
  const half = ({ gains }: Recounted): number => gains[Math.floor((gains.length - 1) / 2)] ?? 0;
  return total(
    companies
      .filter(({ over }) => over)
      .map((one) => {
        const own = companies.filter(({ table }) => table === one.table);
        const above = own.filter((other) => half(other) > half(one) + 1e-6).length;
        const tied = own.filter((other) => Math.abs(half(other) - half(one)) <= 1e-6).length;
        return place >= above && place < above + tied ? one.wins / tied : 0;
      }),
  );
}

/** Quarters of finished tables at whose end nobody led who had led before. */
function leadChanges(companies: readonly Recounted[]): number {
  let changes = 0;
  for (const table of new Set(companies.filter(({ over }) => over).map((company) => company.table))) {
    const own = companies.filter((company) => company.table === table);
    let held: readonly number[] = [];
    for (let quarter = 1; quarter < (own[0]?.gains.length ?? 0); quarter++) {
      const most = Math.max(...own.map(({ gains }) => gains[quarter] ?? 0));
      const first = own.filter(({ gains }) => (gains[quarter] ?? 0) > most - 1e-6).map(({ seat }) => seat);
      const kept = first.filter((seat) => held.includes(seat));
      if (quarter > 1 && kept.length === 0) changes += 1;
      held = kept.length > 0 ? kept : first;
    }
  }
  return changes;
}

/** A foundation level adds 6 to valuation, a vertical level 2. */
function roadTaken({ foundationLevels, verticalLevels }: Recounted): string {
  if (foundationLevels === 0 && verticalLevels === 0) return 'neither';
  if (3 * foundationLevels === verticalLevels) return 'both';
  return 3 * foundationLevels > verticalLevels ? 'foundation' : 'vertical';
}
