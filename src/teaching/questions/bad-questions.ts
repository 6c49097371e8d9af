/** What can be wrong with questions that a teacher wrote. */
export const questionFaultCodes = [
  'not-a-list',
  'not-an-object',
  'unknown-field',
  'too-few',
  'too-many',
  'bad-id',
  'id-twice',
  'unknown-kind',
  'text-missing',
  'text-too-long',
  'bad-scale',
  'answer-not-an-option',
  'answer-missing',
] as const;
export type QuestionFaultCode = (typeof questionFaultCodes)[number];

/** `place`: the way to it in the file, e.g. `quiz[2].options[0].text.en`; empty for the file itself. */
export interface QuestionFault {
  readonly place: string;
  readonly code: QuestionFaultCode;
}

/** Thrown for questions that cannot be asked, with all faults in the order of the file. */
export class BadQuestions extends Error {
  readonly faults: readonly QuestionFault[];

  constructor(faults: readonly QuestionFault[]) {
    super(faults.map(({ place, code }) => `${place || 'file'}: ${code}`).join('; '));
    this.name = 'BadQuestions';
    this.faults = faults;
  }
}
