/** The same entries in another language: strings stay strings, functions keep their parameters, groups their keys. */
export type SameEntries<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: never[]) => string
      ? T[K]
      : SameEntries<T[K]>;
};
