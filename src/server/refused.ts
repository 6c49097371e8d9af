import type { ClassError } from '../protocol/session';

/** The server says no, and why. */
export class Refused extends Error {
  readonly code: ClassError;

  constructor(code: ClassError) {
    super(code);
    this.name = 'Refused';
    this.code = code;
  }
}
