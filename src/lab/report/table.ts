/** A table of a report; the first row is its head. */
export type Rows = readonly (readonly string[])[];

/** As markdown. */
export function markdownTable([head = [], ...body]: Rows): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** As HTML. */
export function htmlTable([head = [], ...body]: Rows): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  const lines = body.map((cells) => row(cells, 'td')).join('\n');
  return `<table>\n<thead>${row(head, 'th')}</thead>\n<tbody>\n${lines}\n</tbody>\n</table>`;
}

/** Text that is safe inside HTML. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
