import type { ClassError } from '../protocol/session';

/** The server says no, and why. */
export class ApiRefusal extends Error {
  readonly code: ClassError;

  constructor(code: ClassError) {
    super(code);
    this.name = 'ApiRefusal';
    this.code = code;
  }
}
