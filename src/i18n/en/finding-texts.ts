import type { Finding } from '../../teaching/charts/index';

/** Kinds of findings that can have a template. */
type Having<F, T> = F extends { readonly template: infer U } ? (T extends U ? F : never) : never;

/** A sentence for each finding a chart can have. */
export type FindingTexts = { readonly [T in Finding['template']]: (finding: Having<Finding, T>) => string };
