/** A code as people may type it: any case, with spaces or dashes. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, '');
