/** What stands in a cell; a time is written as ISO 8601 has it, `undefined` leaves the cell empty. */
export type Cell = string | number | boolean | Date | undefined;

export interface Column<Row> {
  readonly id: string;
  readonly of: (row: Row) => Cell;
}

/** A byte-order mark: without it Excel reads Chinese as another encoding. */
const mark = '\uFEFF';

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes where needed, in UTF-8 with a mark. A text that a spreadsheet, R or pandas
 * could take for anything else has an apostrophe before it, and so has what stands in a text where a program that separates by
 * something else begins a cell. Whoever takes one away at each of these places has the text back.
 */
export const csvOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  `${mark}${[columns.map(({ id }) => quoted(id)), ...rows.map((row) => columns.map(({ of }) => written(of(row))))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')}`;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell !== 'string') return String(cell);
  const guarded = cell === '' || isSurelyText(cell) ? cell : `'${cell}`;
  return quoted(guarded.replace(beginsAnew, "$1'"));
}

/** Where a formula would begin for who separates by semicolons or tabs, or where lines end; and an apostrophe there. */
const beginsAnew = /([;\t\r\n])(?=['=+\-@＝＋－＠])/g;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Letters first, and no sign of a number in any script; or an id of ours. Not what stands for a truth value or for nothing
 * in some program, not what begins or ends with a space, which some programs take away.
 */
const isSurelyText = (text: string): boolean =>
  (/^\p{L}(?:[^\p{N}]*[^\p{N}\s])?$/u.test(text) || ids.test(text)) && !others.test(text);
/** Of students, and of cards and contracts. */
const ids = /^(?:s\d+\.\d+|(?:education|finance|health|industry|larger-cheque|law|synthetic|web)-\d+)$/;
const others =
  /^(?:true|false|yes|no|on|off|t|f|y|n|na|nan|null|none|nil|inf|infinity|n\/a|wahr|falsch|ja|nein|vrai|faux|oui|non|verdadero|falso|vero|verdadeiro|是|否|真|假)$/i;
