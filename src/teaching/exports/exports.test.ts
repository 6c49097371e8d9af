import { beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { aSession } from '../../../tests/support/a-session';
import { exports } from '../../i18n/en/exports';
import { asWritten, readCsv } from '../../../tests/support/read-csv';
import { recountTable, type Recounted } from '../../../tests/support/recount-session';
import type { RecordedAnswer, SessionRecord } from '../session-record';
import { exportOf } from './export-of';

const open = { names: true, ranks: true };
type Rows = readonly Readonly<Record<string, string>>[];

const wishes = [
  ['an intro game, a table cut short and one of bots', { sizes: [3, 4, 3], cut: { 2: 2 }, botsOnly: [3], seed: 'p' }],
  ['a standard game of six', { games: [{ scenario: 'standard' }], sizes: [6], seed: 'q' }],
  [
    'a pair with a student taken out',
    { games: [{ scenario: 'easy-money' }, { scenario: 'long-winter' }], sizes: [3], removed: ['s1.2'], seed: 'r' },
  ],
] as const;

describe.each(wishes)('%s', (_, wish) => {
  let record: SessionRecord;
  let recounted: readonly (readonly [game: number, company: Recounted])[];

  beforeAll(() => {
    record = aSession(wish);
    recounted = record.rounds.flatMap(({ game, tables }) =>
      tables.flatMap((table) => recountTable(table).map((company) => [game + 1, company] as const)),
    );
  }, 120_000);

  const rowsOf = (file: 'decisions.csv' | 'quarters.csv' | 'students.csv'): Rows =>
    readCsv(exportOf(record, file, open));

  test('every decision has its row, by whom it was made', () => {
    const made = record.rounds.flatMap(({ game, tables }) =>
      tables.flatMap(({ table, moves }) =>
        moves.map(({ seat, move, student, at }, index) => [
          String(game + 1),
          String(table),
          String(index + 1),
          String(seat + 1),
          move.type,
          student ?? '',
          student === undefined ? 'bot' : 'student',
          new Date(at).toISOString(),
        ]),
      ),
    );
    expect(
      rowsOf('decisions.csv').map((row) =>
        ['game', 'table', 'n', 'seat', 'move', 'student', 'by', 'time'].map((column) => row[column]),
      ),
    ).toEqual(made);
  });

  test('what a decision chose stands in its columns', () => {
    const moves = record.rounds.flatMap(({ tables }) => tables.flatMap((table) => table.moves.map(({ move }) => move)));
    const rows = rowsOf('decisions.csv');
    const burned = moves.map((move) => (move.type === 'burn' ? String(move.amount) : ''));
    expect(rows.map(({ burn }) => burn)).toEqual(burned);
    const decks = moves.map((move) => (move.type === 'draw' ? `${move.deck} ${move.card}` : ''));
    expect(rows.map(({ move, deck, card }) => (move === 'draw' ? `${deck} ${card}` : ''))).toEqual(decks);
  });

  test('pitches say what came of them', () => {
    const found = rowsOf('decisions.csv').filter(({ outcome }) => outcome !== '');
    const expected = recounted.flatMap(([game, { table, seat, pitches }]) =>
      pitches.map((pitch) => [
        ...[game, table, seat + 1, pitch.quarter, pitch.place + 1].map(String),
        pitch.why === '' ? 'closed' : pitch.why,
        String(pitch.raised),
      ]),
    );
    const columns = ['game', 'table', 'seat', 'quarter', 'place', 'outcome', 'raised'];
    expect(found.map((row) => columns.map((column) => row[column] ?? '')).sort(byText)).toEqual(expected.sort(byText));
  });

  test('every company has a row a quarter, and its accounts add up to its cash', () => {
    const rows = rowsOf('quarters.csv');
    const expected = recounted.flatMap(([game, company]) =>
      company.valuations.map((valuation, quarter) => [
        ...[game, company.table, company.seat + 1, quarter, valuation].map(String),
        (company.gains[quarter] ?? 0).toFixed(6),
      ]),
    );
    expect(
      rows.map((row) => [
        ...['game', 'table', 'seat', 'quarter', 'valuation'].map((column) => row[column]),
        Number(row['gain']).toFixed(6),
      ]),
    ).toEqual(expected);
    let cash = 0;
    const off = rows.filter((row) => {
      if (row['quarter'] === '0') cash = 0;
      for (const [column, value] of Object.entries(row)) if (column.startsWith('through_')) cash += Number(value);
      return cash !== Number(row['cash']);
    });
    expect(off).toEqual([]);
  });

  test('every student has a row: decisions, what bots did for them, and rank where asked for', () => {
    const rows = rowsOf('students.csv');
    expect(rows.map(({ student, name }) => [student, asWritten(name ?? '')])).toEqual(
      record.students.map(({ id, name }) => [id, name]),
    );
    const tables = record.rounds.flatMap((round) => round.tables);
    for (const row of rows) {
      const own = tables.flatMap(({ moves }) => moves.filter(({ student }) => student === row['student']));
      expect(Number(row['decisions'])).toBe(own.length);
      const held = tables.flatMap(({ seats, moves }) =>
        moves.filter(({ seat }) => seats[seat]?.student === row['student']),
      );
      const share = held.filter(({ student }) => student === undefined).length / held.length;
      expect(Number(row['share_by_bots'])).toBeCloseTo(share, 4);
    }
    const placed = rows.map((row) => {
      const [table, seat] = (row['student'] ?? '').slice(1).split('.').map(Number);
      const all = recounted.filter(([game, company]) => game === 1 && company.table === table);
      const last = ({ gains }: Recounted): number => gains.at(-1) ?? 0;
      const mine = all.find(([, company]) => company.seat === seat)?.[1];
      const above = all.filter(([, company]) => mine !== undefined && last(company) > last(mine) + 1e-6);
      return [row['place_1'], String(above.length + 1)];
    });
    expect(placed.map(([place]) => place)).toEqual(placed.map(([, expected]) => expected));
  });
});

const byText = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);

describe('a small session', () => {
  const answer = (
    question: string,
    text: string,
    set: RecordedAnswer['set'] = 'reflection',
    asked: RecordedAnswer['asked'] = 'before',
  ): RecordedAnswer => ({ student: 's1.0', set, asked, question, answer: text, at: 5_000 });
  let record: SessionRecord;

  beforeAll(() => {
    const played = aSession({ sizes: [3], cut: { 1: 1 }, seed: 'small' });
    record = {
      ...played,
      students: played.students.map((student, index) => ({
        ...student,
        name: ['=HYPERLINK("http://x")', '@me, too', '小明'][index] ?? '',
      })),
      answers: [
        answer('surprise', '=1+1\n"Yes", she said'),
        answer('dilution', '80', 'quiz'),
        answer('dilution', '80', 'quiz', 'after'),
        answer('closing', 'stays', 'quiz', 'after'),
        answer('raises-most', 'leader', 'prediction'),
      ],
      plan: {
        ...played.plan,
        questions: {
          prediction: [],
          quiz: [],
          reflection: [
            { id: 'surprise', kind: 'text', text: { en: 'What surprised you?', 'zh-CN': '什么让你意外？' } },
            { id: 'never', kind: 'text', text: { en: 'What else?', 'zh-CN': '还有呢？' } },
          ],
        },
      },
      controls: [{ at: 9, control: 'rename', details: { student: 's1.2', name: '小明' } }],
    };
  });

  test('is quoted as RFC 4180 wants it, begins with a mark, and holds nothing a spreadsheet would run', () => {
    const text = exportOf(record, 'students.csv', open);
    expect(text.startsWith('\uFEFFsession,student,name,')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain(`"'@me, too"`);
    expect(text).toContain(`"'=1+1\n""Yes"", she said"`);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('counts what was answered and keeps what was written', () => {
    expect(readCsv(exportOf(record, 'students.csv', open))[0]).toMatchObject({
      predictions: '1',
      quiz_before: '1',
      quiz_after: '2',
      reflections: '1',
      reflection_surprise: `'=1+1\n"Yes", she said`,
      reflection_never: '',
    });
  });

  test('says nothing of rank unless asked', () => {
    const [row = {}] = readCsv(exportOf(record, 'students.csv', { names: true, ranks: false }));
    expect(Object.keys(row).filter((column) => /place|gain|company/.test(column))).toEqual([]);
  });

  test('without names has no name in any file, and ids all the same', () => {
    const files = ['decisions.csv', 'quarters.csv', 'students.csv', 'session.json'] as const;
    for (const file of files) {
      const text = exportOf(record, file, { names: false, ranks: true });
      expect(text).not.toMatch(/HYPERLINK|@me|小明/);
      expect(text).toContain('s1.2');
    }
  });

  test('is whole as JSON', () => {
    expect(JSON.parse(exportOf(record, 'session.json', open))).toEqual(record);
  });

  test.each(['decisions.csv', 'quarters.csv', 'students.csv'] as const)('every column of %s is explained', (file) => {
    const explained = Object.keys(exports.files[file].columns).flatMap((ids) => ids.split(', '));
    const columns = Object.keys(readCsv(exportOf(record, file, open))[0] ?? {}).map((column) =>
      column.replace(/^reflection_.*/, 'reflection_ID'),
    );
    expect(explained).toEqual([...new Set(columns)]);
  });

  test('the document of the exports says what the console says', () => {
    const documented = readFileSync('docs/exports.md', 'utf8').replaceAll(/ +/g, ' ');
    const { about, files } = exports;
    const said = Object.entries(files).flatMap(([file, { title, text, columns }]) => [
      `## ${file}: ${title}\n\n${text}\n`,
      ...Object.entries(columns).map(([ids, meaning]) => `| \`${ids.replaceAll(', ', '`, `')}\` | ${meaning} |`),
    ]);
    expect([...about, ...said].filter((words) => !documented.includes(words))).toEqual([]);
  });
});
