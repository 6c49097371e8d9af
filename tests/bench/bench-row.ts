/** One line of a bench: what was measured, and what it must reach. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The least (or most) it may be; absent where nothing is promised. */
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Whether a row keeps its promise; undefined when it promises nothing. */
export function isMet({ value, target }: BenchRow): boolean | undefined {
  if (target === undefined) return undefined;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

/** Prints rows as a table, and last `targets: N of M met`; true when all are met. */
export function printRows(rows: readonly BenchRow[]): boolean {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  for (const row of rows) {
    const met = isMet(row);
    const mark = met === undefined ? '' : met ? '  met' : '  MISSED';
    console.log(`${row.name.padEnd(widest)}  ${write(row.value).padStart(9)} ${row.unit}${promiseOf(row)}${mark}`);
  }
  const promises = rows.map(isMet).filter((met) => met !== undefined);
  const kept = promises.filter(Boolean).length;
  console.log(`targets: ${kept} of ${promises.length} met`);
  return kept === promises.length;
}

const write = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0, useGrouping: true });

function promiseOf({ target }: BenchRow): string {
  if (target === undefined) return '';
  return 'atLeast' in target ? ` (at least ${write(target.atLeast)})` : ` (at most ${write(target.atMost)})`;
}
