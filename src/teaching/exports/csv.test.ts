import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWritten, readCsv } from '../../../tests/support/read-csv';
import { csvOf, type Cell } from './csv';

const columns = [{ id: 'cell', of: (cell: Cell) => cell }];
/** What stands in the file for each cell. */
const inFile = (cells: readonly Cell[]): string[] => readCsv(csvOf(columns, cells)).map(({ cell = '' }) => cell);

/** What LibreOffice, in English or Chinese, Excel, R or pandas read as a number, a date, a truth value, nothing or a formula. */
const mistaken = [
  '007|1-2|1E5|=1+1|@x|+1|1/2|３|１２|１/２|٣|٣/٤|-| 5|5 |\u00a07|5%|$5|May 5|Jan-1|Sept 1|mar-1|Mar1|5月6日|12:30|上午9:00',
  '(5)|1 1/2|1,000|½|＝1+1|TRUE|true|False|T|f|真|NaN|NA|N/A|#N/A|null|None|Inf|-inf| |\t=1|\u200b7|\u200f=1|\ufeff=1|0x10',
  "1_000|R5|'007|'|WAHR|faux|mai-12|okt-3|enero-15|janvier-5",
].flatMap((line) => line.split('|'));
const others = 'a;=1+1|b\t@x|c\n-1|;|=|\'|Ada|小明|ליאור|🦊|é|s|.|-|"|,|\n|\r\n| |\u200d|年|月|am|e|x|MAY'.split('|');
const parts = fc.constantFrom(...mistaken, ...others);
const nicknames = fc.array(parts, { minLength: 1, maxLength: 4 }).map((found) => found.join(''));

/** Begins as a text does that no program takes for another thing, and holds no number but that of an id. */
const looksLikeText = (cell: string): boolean =>
  cell === cell.trimEnd() && /^\p{L}\P{N}*$/u.test(cell.replace(/^s\d+\.\d+$|^law-\d+$/, 'an id'));
const words = new Set('true false t f y n yes no na n/a nan null none nil inf infinity 真 假 是 否'.split(' '));

test('a text cannot be taken for a number, date, truth value, nothing or a formula, and is had back by the documented rule', () => {
  for (const text of mistaken) expect(inFile([text])[0]).toMatch(/^'/);
  fc.assert(
    fc.property(fc.array(nicknames, { minLength: 1 }), (names) => {
      const cells = inFile(names);
      expect(cells.map(asWritten)).toEqual(names);
      for (const cell of cells.filter((one) => !one.startsWith("'"))) {
        expect(cell).toSatisfy(looksLikeText);
        expect(words.has(cell.toLowerCase())).toBe(false);
      }
      for (const cell of cells) expect(cell).not.toMatch(/[;\t\r\n][=+\-@]/);
    }),
    { seed: 7, numRuns: 1_000 },
  );
});

test('names, and ids of ours, stay as they are', () => {
  const plain = ['Ada', '小明', 'ליאור', 'Lee, Ann', 'O"Neil', "d'Arc", 'Mayer', 'Nan Li', 's1.2', 'law-1', 'no-proof'];
  expect(inFile(plain)).toEqual(plain);
});

test('numbers stay numbers, truth values and times what they are, and nothing an empty cell', () => {
  const numbers = fc.oneof(
    fc.integer(),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 1e6) / 1e6),
  );
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1 }), (drawn) => {
      expect(inFile(drawn).map(Number)).toEqual(drawn.map((x) => (x === 0 ? 0 : x)));
      expect(inFile(drawn)).toSatisfy((cells: string[]) => cells.every((cell) => /^-?\d/.test(cell)));
    }),
    { seed: 8 },
  );
  expect(inFile([true, false, new Date(0), undefined, 'x'])).toEqual([
    'true',
    'false',
    '1970-01-01T00:00:00.000Z',
    '',
    'x',
  ]);
});
