import { beforeAll, describe, expect, test } from 'vitest';
import { aSession, type SessionWish } from '../../../tests/support/a-session';
import { recountTable, type Recounted } from '../../../tests/support/recount-session';
import type { SessionRecord } from '../session-record';
import type { ChartFigures } from './chart-figures';
import { figuresOf } from './figures-of';
import type { GameFigures } from './session-figures';

const wishes: readonly (readonly [string, SessionWish])[] = [
  ['small tables, one cut short, one of bots', { sizes: [3, 3, 3, 4, 4], cut: { 2: 3 }, botsOnly: [3], seed: 'a' }],
  [
    'a standard game at tables of four and six, one that hardly began',
    { games: [{ scenario: 'standard' }], sizes: [4, 6, 4], cut: { 3: 1 }, seed: 'b' },
  ],
  [
    'boom, then winter, with a student taken out between',
    { games: [{ scenario: 'easy-money' }, { scenario: 'long-winter' }], sizes: [4, 3], removed: ['s1.1'], seed: 'c' },
  ],
];

describe.each(wishes)('%s', (_, wish) => {
  let record: SessionRecord;
  let games: readonly (readonly [GameFigures, readonly Recounted[]])[];

  beforeAll(() => {
    record = aSession(wish);
    games = figuresOf(record).games.map((game, round) => [
      game,
      (record.rounds[round]?.tables ?? []).flatMap(recountTable),
    ]);
  }, 120_000);

  test('every chart of the class and of each table equals a recount from the events', () => {
    for (const [game, companies] of games) {
      expect(shown(game.all)).toEqual(recounted(companies));
      for (const { table, charts } of game.tables)
        expect(shown(charts)).toEqual(recounted(companies.filter((company) => company.table === table)));
    }
  });

  test('every seat has its course, its win and its student', () => {
    for (const [round, [game, companies]] of games.entries())
      for (const { table, seats, played, over } of game.tables) {
        const own = companies.filter((company) => company.table === table);
        expect(seats.map(({ quarters }) => quarters.map(({ valuation }) => valuation))).toEqual(
          own.map(({ valuations }) => valuations),
        );
        expect(seats.map(({ won }) => won)).toEqual(own.map(({ wins }) => wins));
        expect(played).toBe((own[0]?.valuations.length ?? 0) - 1);
        expect(over).toBe(own[0]?.over);
        const recorded = record.rounds[round]?.tables.find((one) => one.table === table);
        expect(seats.map(({ student }) => student)).toEqual(recorded?.seats.map(({ student }) => student));
        for (const { seat, decisions, byBots } of seats) {
          const moves = recorded?.moves.filter((made) => made.seat === seat) ?? [];
          expect([decisions, byBots]).toEqual([moves.length, moves.filter(({ student }) => !student).length]);
        }
      }
  });
});

test('tables that did not finish, bots alone and what today’s rules refuse are named', () => {
  const record = aSession({ sizes: [3, 3, 3], cut: { 2: 2 }, botsOnly: [3], seed: 'limits' });
  const [round] = record.rounds;
  const broken = round?.tables[0];
  if (round === undefined || broken === undefined) throw new Error('no table');
  const spoilt = { ...broken, table: 4, moves: broken.moves.toReversed() };
  const figures = figuresOf({ ...record, rounds: [{ ...round, tables: [...round.tables, spoilt] }] });
  expect(figures.games[0]?.limits).toMatchObject({ unfinished: [2], unreadable: [4], botsOnly: [3], sizes: [3, 3] });
  expect(figures.games[0]?.tables.map(({ table }) => table)).toEqual([1, 2, 3]);
});

test('a session that has not begun says so instead of failing', () => {
  const record = aSession({ sizes: [3], cut: { 1: 0 }, seed: 'none' });
  expect(figuresOf({ ...record, rounds: [] })).toEqual({ format: 1, games: [], predictions: [] });
  const findings = figuresOf(record).games[0]?.all.findings;
  expect([findings?.valuation, findings?.burn, findings?.leader]).toEqual(
    Array.from({ length: 3 }, () => ({ template: 'too-early' })),
  );
});

/** The figures of the charts, in the shape of the recount. */
function shown({ courses, funding, pitches, burning, roads, leading }: ChartFigures) {
  return rounded({
    quarters: courses.quarters.map(({ companies, valuation, stake }) => [
      companies,
      valuation.lowest,
      valuation.median,
      valuation.highest,
      stake.median,
    ]),
    belowHalf: [courses.companies, courses.belowHalf],
    highestWon: courses.highestWon,
    raised: funding.raised,
    byPlace: funding.byPlace.map(({ raised, deals }) => [raised, deals]),
    leaderTimes: funding.leaderTimes,
    topHalf: funding.topHalf,
    gini: funding.gini,
    area: funding.gini === undefined ? undefined : 2 * areaAbove(funding.lorenz),
    pitched: pitches.pitched,
    closed: pitches.closed,
    reasons: { ...pitches.reasons },
    pitchesByPlace: pitches.byPlace.map(({ pitched, closed }) => [pitched, closed]),
    closedByClimate: total(pitches.byClimate.map(({ closed }) => closed)),
    burned: [burning.burned, burning.returned, burning.fromUsers],
    heavy: [burning.heavy.companies, burning.heavy.gain],
    points: burning.companies.map((point) => [point.burned, point.fromUsers, point.revenue, point.gain]),
    roads: roads.map((row) => [
      row.road,
      row.companies,
      row.spent,
      row.contracts,
      row.users,
      row.royalties,
      row.gain,
      row.won,
    ]),
    finished: leading.finished,
    leaderWon: leading.won,
    wonByPlace: leading.byPlace.map(({ won }) => won),
    changes: leading.changes,
  });
}

/** The same from companies recounted, one after the other in the plain way. */
function recounted(companies: readonly Recounted[]): ReturnType<typeof shown> {
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
  return rounded({
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
    gini: raised === 0 ? undefined : gini(raisedBy),
    area: raised === 0 ? undefined : gini(raisedBy),
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
  });
}

const allRoads = ['foundation', 'vertical', 'both', 'neither'] as const;

/** To six decimals: sums in another order differ in the last bits. */
const rounded = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner,
  ) as T;

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

/** Half the mean difference of all pairs, in means. */
function gini(sums: readonly number[]): number {
  let differences = 0;
  for (const one of sums) for (const other of sums) differences += Math.abs(one - other);
  return differences / (2 * sums.length * total(sums));
}

/** Between the diagonal and the curve, by trapezia. */
function areaAbove(points: ChartFigures['funding']['lorenz']): number {
  let below = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined) below += ((point.companies - before.companies) * (point.money + before.money)) / 2;
  }
  return 0.5 - below;
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
