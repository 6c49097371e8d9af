/** A match, a view of one or a record: it says by which version of the rules it is played. */
export interface ByRules {
  readonly rules: number;
}

/** Asked for rules that were not loaded, or that this build does not know. */
export class UnknownRules extends Error {
  readonly version: number;

  constructor(version: number) {
    super(`rules of version ${version} are not loaded`);
    this.name = 'UnknownRules';
    this.version = version;
  }
}
