import type { Language } from './languages';

/** Figures read alike in every language: Western digits, a true minus sign. */
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const sameDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const minus = '\u2212';

/** Puts the sign before the currency: −¥3. Zero has none. */
const withSign = (value: number, text: string, plus: string): string =>
  value < 0 ? `${minus}${text}` : value > 0 ? `${plus}${text}` : text;

/** A value that rounds to nothing has no sign. */
const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;

/** A sum in ¥100 m: 12 -> ¥12. Fractions (an owners' gain) keep one decimal. */
export const money = (sum: number): string => withSign(rounded(sum, 10), `¥${oneDecimal.format(Math.abs(sum))}`, '');

/** An owners' gain, ¥100 m, always with one decimal so that columns line up: 61.8, −3.0. */
export const gain = (sum: number): string =>
  withSign(rounded(sum, 10), sameDecimal.format(Math.abs(rounded(sum, 10))), '');

/** A change of a sum: +¥3, −¥2, ¥0. */
export const signedMoney = (sum: number): string =>
  withSign(rounded(sum, 10), `¥${oneDecimal.format(Math.abs(sum))}`, '+');

/** A plain number with at most two decimals: 0.25 -> 0.25, 6 -> 6. */
export const number = (value: number): string => withSign(rounded(value, 100), twoDecimals.format(Math.abs(value)), '');

/** A change of a plain number: +1, −2, 0. */
export const signedNumber = (value: number): string =>
  withSign(rounded(value, 100), twoDecimals.format(Math.abs(value)), '+');

/** Users come in tenths: 24 -> 2.4, 30 -> 3. */
export const users = (tenths: number): string => number(tenths / 10);

/** A change of users, in tenths. */
export const signedUsers = (tenths: number): string => signedNumber(tenths / 10);

/** A share of 1 as percent: 0.7134 -> 71.3%, 0.5 -> 50%. */
export const percent = (share: number, decimals: 0 | 1 = 1): string =>
  `${withSign(share, (decimals === 0 ? whole : oneDecimal).format(Math.abs(share) * 100), '')}%`;

export interface CalendarQuarter {
  readonly year: number;
  /** 1 .. 4 */
  readonly quarter: number;
}

/** The calendar quarter of a match's quarter (1 is the first) when it starts in the first quarter of `firstYear`. */
export const calendarQuarter = (firstYear: number, quarter: number): CalendarQuarter => ({
  year: firstYear + Math.floor((quarter - 1) / 4),
  quarter: ((quarter - 1) % 4) + 1,
});

/** Q1, in every language: for places where the year is written beside. */
export const shortQuarterLabel = (firstYear: number, quarter: number): string =>
  `Q${calendarQuarter(firstYear, quarter).quarter}`;

const lists = new Map<Language, Intl.ListFormat>();

/** A, B and C. */
export function list(language: Language, items: readonly string[]): string {
  const format = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, format);
  return format.format(items);
}

/** A date and time of day, short, in the reader's time zone; from milliseconds since 1970. */
export const dateTime = (language: Language, ms: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
