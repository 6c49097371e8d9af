const plurals = new Intl.PluralRules('en');
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;

/** `1 user`, `2 users`: the noun alone, in the number English asks for. */
export const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === 'one' ? one : other;

/** 1st, 2nd, 3rd, 4th. */
export const ordinal = (place: number): string => `${place}${endings[ordinals.select(place)]}`;

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number in words. */
export const inWords = (count: number): string => words[count] ?? String(count);
