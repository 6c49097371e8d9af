/** A name as it is compared: wide letters and small ones are the same. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Whether two names look alike. */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);
