/** The rows of a CSV file as RFC 4180 has it, by the names of its first row. Throws where a row is of another length. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = text.startsWith('\uFEFF') ? 1 : 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (letter === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += letter;
  }
  const [head = [], ...body] = rows;
  return body.map((cells) => {
    if (cells.length !== head.length) throw new Error(`a row of ${cells.length} cells under ${head.length} names`);
    return Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** A text as it was before it was exported, by the rule that the exports' document gives. */
export const asWritten = (text: string): string => text.replace(/(^|[;\t\r\n])'/g, '$1');
