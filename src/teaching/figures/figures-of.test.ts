import { beforeAll, describe, expect, test } from 'vitest';
import { aSession, type SessionWish } from '../../../tests/support/a-session';
import { recountTable, type Recounted } from '../../../tests/support/recount-session';
import type { SessionRecord } from '../session-record';
import type { ChartFigures } from './chart-figures';
import { figuresOf } from './figures-of';
import type { GameFigures } from './session-figures';

const wishes: readonly (readonly [string, SessionWish])[] = [
  ['three tables of three, one cut short, one of bots', { sizes: [3, 3, 3], cut: { 2: 3 }, botsOnly: [3], seed: 'a' }],
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
      expectSame(game.all, companies);
      for (const { table, charts } of game.tables)
        expectSame(
          charts,
          companies.filter((company) => company.table === table),
        );
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

/** Compares a chart's figures with a recount; sums the plain way, one company after the other. */
function expectSame(charts: ChartFigures, companies: readonly Recounted[]): void {
  const { courses, funding, pitches, burning, roads, leading } = charts;
  const all = companies.flatMap((company) => company.pitches.map((pitch) => ({ ...pitch, players: company.players })));

  for (const { quarter, companies: count, valuation, stake } of courses.quarters) {
    const values = companies.flatMap(({ valuations }) => valuations.slice(quarter, quarter + 1));
    const stakes = companies.flatMap(({ stakes: own }) => own.slice(quarter, quarter + 1));
    expect(count).toBe(values.length);
    expect([valuation.lowest, valuation.highest]).toEqual([Math.min(...values), Math.max(...values)]);
    expect(valuation.median).toBeCloseTo(middle(values), 9);
    expect(stake.median).toBeCloseTo(middle(stakes), 9);
  }
  expect(courses.belowHalf).toBe(companies.filter(({ stakes }) => (stakes.at(-1) ?? 1) < 0.5).length);
  expect(courses.highestWon).toBeCloseTo(
    wonBy(companies, ({ valuations }) => valuations.at(-1) ?? 0),
    9,
  );

  let raised = 0;
  let leader = 0;
  let half = 0;
  for (const { place, raised: sum, players } of all) {
    raised += sum;
    if (place === 0) leader += sum * players;
    if (2 * place + 1 < players) half += sum;
    else if (2 * place + 1 === players) half += sum / 2;
  }
  expect(funding.raised).toBe(raised);
  expect(funding.deals).toBe(all.filter((pitch) => pitch.why === '').length);
  for (const [place, row] of funding.byPlace.entries())
    expect(row.raised).toBe(total(all.filter((pitch) => pitch.place === place).map((pitch) => pitch.raised)));
  if (raised > 0) {
    expect(funding.leaderTimes).toBeCloseTo(leader / raised, 9);
    expect(funding.topHalf).toBeCloseTo(half / raised, 9);
    expect(funding.gini).toBeCloseTo(gini(companies.map((one) => total(one.pitches.map((pitch) => pitch.raised)))), 9);
    expect(funding.lorenz.at(-1)).toEqual({ companies: 1, money: 1 });
    expect(2 * areaAbove(funding.lorenz)).toBeCloseTo(funding.gini ?? Number.NaN, 9);
  } else expect([funding.leaderTimes, funding.topHalf, funding.gini]).toEqual([undefined, undefined, undefined]);

  expect([pitches.pitched, pitches.closed]).toEqual([all.length, all.filter(({ why }) => why === '').length]);
  for (const [reason, times] of Object.entries(pitches.reasons))
    expect(times).toBe(all.filter(({ why }) => why === reason).length);
  expect(total(pitches.byClimate.map((row) => row.closed))).toBe(pitches.closed);
  expect(total(pitches.byPlace.map((row) => row.pitched))).toBe(pitches.pitched);

  expect(burning.burned).toBe(total(companies.map((one) => one.burned)));
  expect(burning.returned).toBe(total(companies.map((one) => one.returned)));
  expect(burning.fromUsers).toBe(total(companies.map((one) => one.fromUsers)));
  const tables = [...new Set(companies.map(({ table }) => table))];
  const heavy = tables.flatMap((table) => {
    const own = companies.filter((one) => one.table === table);
    return own.filter((one) => one.burned * own.length > total(own.map(({ burned }) => burned)));
  });
  expect(burning.heavy.companies).toBe(heavy.length);
  if (heavy.length > 0)
    expect(burning.heavy.gain).toBeCloseTo(total(heavy.map(({ gains }) => gains.at(-1) ?? 0)) / heavy.length, 6);
  for (const point of burning.companies) {
    const own = companies.find((one) => one.table === point.table && one.seat === point.seat);
    expect([point.burned, point.fromUsers, point.revenue]).toEqual([
      own?.burned,
      own?.fromUsers,
      (own?.fromUsers ?? 0) + (own?.fromContracts ?? 0) + (own?.royalties ?? 0) + (own?.bonus ?? 0),
    ]);
  }

  for (const row of roads) {
    const own = companies.filter((one) => roadTaken(one) === row.road);
    expect(row.companies).toBe(own.length);
    expect(row.contracts).toBeCloseTo(total(own.map((one) => one.fromContracts)) / own.length, 9);
    expect(row.users).toBeCloseTo(total(own.map((one) => one.fromUsers)) / own.length, 9);
    expect(row.spent).toBeCloseTo(total(own.map((one) => one.spent)) / own.length, 9);
    expect(row.royalties).toBeCloseTo(total(own.map((one) => one.royalties)) / own.length, 9);
    expect(row.gain).toBeCloseTo(total(own.map(({ gains }) => gains.at(-1) ?? 0)) / own.length, 6);
    expect(row.won).toBeCloseTo(total(own.map(({ wins }) => wins)), 9);
  }
  expect(total(roads.map((row) => row.companies))).toBe(companies.length);

  const finished = companies.filter(({ over }) => over);
  expect(leading.finished).toBe(new Set(finished.map(({ table }) => table)).size);
  expect(leading.won).toBeCloseTo(
    wonBy(companies, ({ gains }) => gains[Math.floor((gains.length - 1) / 2)] ?? 0),
    9,
  );
  expect(total(leading.byPlace.map(({ won }) => won))).toBeCloseTo(leading.finished, 9);
}

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

/** A foundation level adds 6 to valuation, a vertical level 2. */
function roadTaken({ foundationLevels, verticalLevels }: Recounted): string {
  if (foundationLevels === 0 && verticalLevels === 0) return 'neither';
  if (3 * foundationLevels === verticalLevels) return 'both';
  return 3 * foundationLevels > verticalLevels ? 'foundation' : 'vertical';
}
