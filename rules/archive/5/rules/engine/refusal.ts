/** Why a move or an option is refused; each has a sentence in every language. */
export const reasonCodes = [
  'malformed',
  'match-over',
  'not-your-turn',
  'wrong-stage',
  'no-actions',
  'already-sealed',
  'not-your-ambition',
  'not-in-row',
  'deck-empty',
  'not-in-hand',
  'cannot-afford',
  'no-capacity',
  'highest-level',
  'run-shelved',
  'nothing-shelved',
  'data-insufficient',
  'data-excessive',
  'data-unsuitable',
  'leader-frozen',
  'not-offered',
  'quality-too-low',
  'licence-not-needed',
  'licensor-too-low',
  'platform-needs-own-foundation',
  'module-off',
  'not-held-by-rival',
  'gap-too-small',
  'changed-hands-already',
  'already-pivoted',
  'no-foundation',
  'price-set-already',
  'price-unchanged',
  'last-quarter',
  'not-owned',
  'giants-only',
  'called-already',
  'not-in-boardroom',
  'investor-not-in-row',
  'card-needs-investor',
  'card-goes-alone',
  'too-few-contracts',
  'burn-above-cash',
  'burn-above-limit',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Numbers and ids that a sentence of refusal needs, e.g. `{ need: 5, have: 4, domain: 'health' }`. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

export interface Refusal {
  readonly code: ReasonCode;
  readonly details: RefusalDetails;
}

/** Thrown by `applyMove` and `parseMove`; the state is untouched. */
export class IllegalMove extends Error {
  readonly code: ReasonCode;
  readonly details: RefusalDetails;

  constructor(refusal: Refusal) {
    super(`illegal move: ${refusal.code}`);
    this.name = 'IllegalMove';
    this.code = refusal.code;
    this.details = refusal.details;
  }
}

export const optionReasons = [
  'bad-players',
  'bad-scenario',
  'bad-companies',
  'bad-sealing',
  'bad-favouritism',
  'bad-variant',
] as const;
export type OptionReason = (typeof optionReasons)[number];

/** Thrown by `createMatch` for options no match can have. */
export class BadOptions extends Error {
  readonly code: OptionReason;

  constructor(code: OptionReason) {
    super(`bad options: ${code}`);
    this.name = 'BadOptions';
    this.code = code;
  }
}

/** Whether rules refused something; each release has classes of its own. */
export const isRefusal = (error: unknown): boolean => error instanceof IllegalMove || error instanceof BadOptions;
