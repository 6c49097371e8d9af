import type { Verdict } from './verdict';
import type { Measure, Unit } from './measures/measure';
import type { Target } from './targets';

/** How many digits behind the point a unit has, and what it is multiplied by and followed by. */
const forms: Readonly<Record<Unit, { readonly digits: number; readonly by: number; readonly sign: string }>> = {
  share: { digits: 1, by: 100, sign: ' %' },
  points: { digits: 1, by: 1, sign: ' pts' },
  times: { digits: 2, by: 1, sign: ' x' },
  number: { digits: 2, by: 1, sign: '' },
  minutes: { digits: 0, by: 1, sign: ' min' },
};

/** A value in its unit: `12.3 %`. */
export function inUnit(value: number, unit: Unit): string {
  const { digits, by, sign } = forms[unit];
  return `${(value * by).toFixed(digits)}${sign}`;
}

export const intervalOf = ({ low, high, unit }: Measure): string =>
  `${inUnit(low, unit).replace(forms[unit].sign, '')} to ${inUnit(high, unit)}`;

/** `8 to 40`, `at least 2`, `at most 1.25 x`. */
export function targetText({ low, high }: Target, unit: Unit): string {
  if (low !== undefined && high !== undefined)
    return `${inUnit(low, unit).replace(forms[unit].sign, '')} to ${inUnit(high, unit)}`;
  if (low !== undefined) return `at least ${inUnit(low, unit)}`;
  return high === undefined ? '' : `at most ${inUnit(high, unit)}`;
}

/** What a verdict says; a target that is only shown to compare stands in brackets. */
export function verdictText({ target, met, measure }: Verdict): string {
  if (target === undefined) return '';
  const text = targetText(target, measure.unit);
  return met === undefined ? `(${text})` : `${text}: ${met ? 'met' : 'MISSED'}`;
}

export const nameOf = ({ id, which }: Measure): string => (which === undefined ? id : `${id} (${which})`);

/** A table of verdicts for a terminal. */
export function printVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { measure } = verdict;
    return [
      nameOf(measure),
      inUnit(measure.value, measure.unit),
      `[${intervalOf(measure)}]`,
      `n ${measure.of}`,
      verdictText(verdict),
    ];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
