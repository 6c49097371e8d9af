import { beforeAll, describe, expect, test } from 'vitest';
import { aSession } from '../../../tests/support/a-session';
import { recountTable, type Recounted } from '../../../tests/support/recount-session';
import type { RecordedAnswer, SessionRecord } from '../session-record';
import { figuresOf } from './figures-of';
import { ownOutcome } from './own-outcome';

let played: SessionRecord;
let companies: readonly Recounted[];

beforeAll(() => {
  played = aSession({
    games: [{ scenario: 'intro' }, { scenario: 'intro', favouritism: 0 }],
    sizes: [4, 3, 3],
    cut: { 3: 2 },
    seed: 'answered',
  });
  companies = (played.rounds[0]?.tables ?? []).flatMap(recountTable);
}, 60_000);

let at = 0;
const said = (
  student: string,
  question: string,
  answer: string | number,
  set: RecordedAnswer['set'] = 'prediction',
  asked: RecordedAnswer['asked'] = 'before',
): RecordedAnswer => ({ student, set, asked, question, answer, at: ++at });

const predictions = (answers: readonly RecordedAnswer[], removed: readonly string[] = []) =>
  figuresOf({
    ...played,
    answers,
    students: played.students.map((student) => ({ ...student, removed: removed.includes(student.id) })),
  }).charts.predictions;

describe('predictions', () => {
  test('the last answer of a student counts, those taken out do not', () => {
    const answers = [
      said('s1.0', 'half-time-leader', 'no'),
      said('s1.0', 'half-time-leader', 'yes'),
      said('s2.0', 'half-time-leader', 'yes'),
      said('s2.1', 'half-time-leader', 'no'),
    ];
    expect(predictions(answers, ['s2.0'])).toMatchObject([
      { question: 'half-time-leader', answered: 2, counts: { yes: 1, no: 1 } },
    ]);
  });

  test('of one’s own stake are judged by the own company', () => {
    const answers = companies.map(({ table, seat }) => said(`s${table}.${seat}`, 'own-stake', 'half-or-more'));
    const kept = companies.filter(({ stakes }) => (stakes.at(-1) ?? 1) >= 0.5).length;
    expect(predictions(answers)).toMatchObject([{ judged: companies.length, right: kept }]);
  });

  test('of the table’s leader are judged by the own table', () => {
    const answers = ['s1.0', 's2.2'].map((student) => said(student, 'half-time-leader', 'yes'));
    const right = [1, 2].filter((table) => {
      const own = companies.filter((company) => company.table === table);
      const most = Math.max(...own.map(({ gains }) => gains[2] ?? 0));
      return own.some(({ gains, wins }) => wins > 0 && Math.abs((gains[2] ?? 0) - most) < 1e-6);
    });
    expect(predictions(answers)).toMatchObject([{ judged: 2, right: right.length }]);
  });

  test('of the top half’s share are right within ten points', () => {
    const raised = (place: (at: number, players: number) => number): number =>
      companies
        .flatMap(({ pitches, players }) => pitches.map((pitch) => pitch.raised * place(pitch.place, players)))
        .reduce((sum, one) => sum + one, 0);
    const share = Math.round(
      (100 * raised((place, players) => Math.min(1, Math.max(0, players / 2 - place)))) / raised(() => 1),
    );
    const answers = [
      said('s1.0', 'top-half-share', share - 10),
      said('s1.1', 'top-half-share', share + 11),
      said('s1.2', 'top-half-share', share),
    ];
    expect(predictions(answers)).toMatchObject([{ outcome: share, judged: 3, right: 2, mean: share + 1 / 3 }]);
  });

  test('who raised most, whether burning paid and which road did better are told to all', () => {
    const questions = ['raises-most', 'burning-pays', 'better-road'];
    const found = predictions(questions.map((question) => said('s1.0', question, '?')));
    const place = (one: Recounted['pitches'][number], players: number): string =>
      one.place === 0 ? 'leader' : one.place === players - 1 ? 'last' : 'middle';
    const raised = { leader: 0, middle: 0, last: 0 } as Record<string, number>;
    for (const { pitches, players } of companies)
      for (const pitch of pitches) {
        const at = place(pitch, players);
        raised[at] = (raised[at] ?? 0) + pitch.raised;
      }
    // Three tables: three leaders, three last ones, four between.
    const each = Object.entries(raised).map(([at, sum]) => [at, sum / (at === 'middle' ? 4 : 3)] as const);
    expect(found?.[0]?.outcome).toBe(each.toSorted((a, b) => b[1] - a[1])[0]?.[0]);
    expect(['more', 'same', 'less']).toContain(found?.[1]?.outcome);
    expect(found?.map(({ judged, right }) => [judged, right])).toEqual(questions.map(() => [1, 0]));
  });

  test('every student’s seat says what happened to it', () => {
    const [game] = figuresOf(played).games;
    const seats = game?.tables.flatMap((table) => table.seats.map((seat) => [table.table, seat] as const)) ?? [];
    expect(seats.map(([, { outcomes }]) => outcomes?.['own-stake'])).toEqual(
      companies.map(({ stakes }) => ((stakes.at(-1) ?? 1) >= 0.5 ? 'half-or-more' : 'below-half')),
    );
    expect(new Set(seats.map(([, { outcomes }]) => outcomes?.['top-half-share'])).size).toBe(1);
  });

  test('a student is told what happened at their own table, who came late what happened to all', () => {
    const figures = figuresOf({ ...played, answers: [said('s1.0', 'raises-most', 'last')] });
    const stake = companies.find(({ table, seat }) => table === 2 && seat === 1)?.stakes.at(-1) ?? 1;
    expect(ownOutcome(figures, 's2.1', 'own-stake')).toBe(stake >= 0.5 ? 'half-or-more' : 'below-half');
    expect(ownOutcome(figures, 'late', 'own-stake')).toBeUndefined();
    expect(ownOutcome(figures, 'late', 'raises-most')).toBe(figures.charts.predictions?.[0]?.outcome);
    expect(ownOutcome(figures, 's2.1', 'own-question')).toBeUndefined();
  });

  test('a question of the teacher’s own is counted and not judged', () => {
    expect(predictions([said('s1.0', 'own-question', 'a')])).toEqual([
      { question: 'own-question', answered: 1, counts: { a: 1 }, judged: 0, right: 0 },
    ]);
  });
});

test('learning is counted of those who answered both times, on what they answered both times', () => {
  const answers = [
    // Right afterwards only; right both times.
    said('s1.0', 'dilution', '75', 'quiz', 'before'),
    said('s1.0', 'closing', 'stays', 'quiz', 'before'),
    said('s1.0', 'dilution', '80', 'quiz', 'after'),
    said('s1.0', 'closing', 'stays', 'quiz', 'after'),
    // Wrong both times, and a question answered only once.
    said('s1.1', 'dilution', '90', 'quiz', 'before'),
    said('s1.1', 'dilution', '100', 'quiz', 'after'),
    said('s1.1', 'closing', 'stays', 'quiz', 'after'),
    // Gone before the end.
    said('s1.2', 'dilution', '80', 'quiz', 'before'),
  ];
  const { learning } = figuresOf({ ...played, answers }).charts;
  expect(learning).toMatchObject({
    students: 2,
    before: 0.25,
    after: 0.5,
    questions: [
      { asked: { id: 'dilution' }, students: 2, before: 0, after: 0.5 },
      { asked: { id: 'closing' }, students: 1, before: 1, after: 1 },
    ],
  });
  expect(learning?.normalised).toBeCloseTo(1 / 3, 9);
  expect(learning?.difference?.mean).toBe(0.25);
});

test('two games are compared over all tables, and table by table', () => {
  const { compare } = figuresOf(played).charts;
  const later = (played.rounds[1]?.tables ?? []).flatMap(recountTable);
  const burned = (those: readonly Recounted[], table?: number): number => {
    const own = those.filter((company) => table === undefined || company.table === table);
    return own.reduce((sum, company) => sum + company.burned, 0) / own.length;
  };
  const row = compare?.find(({ by }) => by === 'burned');
  expect(row?.first).toBeCloseTo(burned(companies), 9);
  expect(row?.second).toBeCloseTo(burned(later), 9);
  expect(row?.pairs).toBe(3);
  expect(row?.difference?.mean).toBeCloseTo(
    [1, 2, 3].reduce((sum, table) => sum + burned(later, table) - burned(companies, table), 0) / 3,
    9,
  );
  // The third table finished its first game only.
  expect(compare?.find(({ by }) => by === 'leader-won')?.pairs).toBe(2);
});
