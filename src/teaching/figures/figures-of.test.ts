import { beforeAll, describe, expect, test } from 'vitest';
import { aSession, type SessionWish } from '../../../tests/support/a-session';
import { recountCharts } from '../../../tests/support/recount-charts';
import { recountTable, type Recounted } from '../../../tests/support/recount-session';
import type { SessionRecord } from '../session-record';
import { findingOf } from '../charts/index';
import { figuresOf } from './figures-of';
import type { GameCharts, GameFigures } from './session-figures';

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
      expect(shown(game.all)).toEqual(rounded(recountCharts(companies)));
      for (const { table, charts } of game.tables)
        expect(shown(charts)).toEqual(rounded(recountCharts(companies.filter((company) => company.table === table))));
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
  expect(figuresOf({ ...record, rounds: [] })).toEqual({ format: 1, games: [], charts: {} });
  const all = figuresOf(record).games[0]?.all;
  expect(all).toBeDefined();
  expect([
    findingOf('valuation', all?.valuation),
    findingOf('burn', all?.burn),
    findingOf('leader', all?.leader),
  ]).toEqual(Array.from({ length: 3 }, () => ({ template: 'too-early' })));
});

/** The figures of the charts, in the shape of the recount. */
function shown({ valuation, stake, funding, pitches, burn, roads, leader }: GameCharts) {
  return rounded({
    quarters: valuation.quarters.map(({ companies, spread }, quarter) => [
      companies,
      spread.lowest,
      spread.median,
      spread.highest,
      stake.quarters[quarter]?.spread.median,
    ]),
    belowHalf: [stake.companies, stake.belowHalf],
    highestWon: valuation.highestWon,
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
    burned: [burn.burned, burn.returned, burn.fromUsers],
    heavy: [burn.heavy.companies, burn.heavy.gain],
    points: burn.companies.map((point) => [point.burned, point.fromUsers, point.revenue, point.gain]),
    roads: roads.rows.map((row) => [
      row.strategy,
      row.companies,
      row.spent,
      row.contracts,
      row.users,
      row.royalties,
      row.gain,
      row.won,
    ]),
    finished: leader.finished,
    leaderWon: leader.won,
    wonByPlace: leader.byPlace.map(({ won }) => won),
    changes: leader.changes,
  });
}

/** To six decimals: sums in another order differ in the last bits. */
const rounded = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner,
  ) as T;

/** Between the diagonal and the curve, by trapezia. */
function areaAbove(points: GameCharts['funding']['lorenz']): number {
  let below = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined) below += ((point.companies - before.companies) * (point.money + before.money)) / 2;
  }
  return 0.5 - below;
}

const total = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
