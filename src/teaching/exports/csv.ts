/** What stands in a cell; `undefined` leaves it empty. */
export type Cell = string | number | boolean | undefined;

export interface Column<Row> {
  readonly id: string;
  readonly of: (row: Row) => Cell;
}

/** A byte-order mark: without it Excel reads Chinese as another encoding. */
const mark = '\uFEFF';

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes where needed, in UTF-8 with a mark. Texts that a spreadsheet would
 * run as a formula get an apostrophe before them; numbers are never texts.
 */
export const csvOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  `${mark}${[columns.map(({ id }) => id), ...rows.map((row) => columns.map((column) => column.of(row)))]
    .map((cells) => `${cells.map(written).join(',')}\r\n`)
    .join('')}`;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
