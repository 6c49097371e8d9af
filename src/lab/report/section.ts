import type { Rows } from './table';

/** A part of the balance report. */
export interface Section {
  readonly title: string;
  readonly text: string;
  readonly rows?: Rows;
  readonly chart?: { readonly file: string; readonly svg: string };
}
